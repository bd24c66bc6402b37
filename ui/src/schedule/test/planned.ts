// A backend with a week that can be planned.
import type { BoardRow, NewSlot, SlotChange, WeekBoard } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { aBoard, aSlot, aStop } from './builders';

/** A backend that keeps the slots of two people and does what a planner asks. */
export function planned(rows: BoardRow[], given: Partial<WeekBoard> = {}): FakeBackend {
  const slots = rows.flatMap((row) => row.slots.map((slot) => ({ ...slot, person: row.person })));
  const changed = () => setTimeout(() => backend.emit('changed', ['slot']));
  const backend: FakeBackend = new FakeBackend({
    'schedule.week': () =>
      aBoard({
        may_plan: true,
        rows: rows.map((row) => ({ ...row, slots: slots.filter((slot) => slot.person === row.person) })),
        ...given,
      }),
    'schedule.add_slot': (slot: NewSlot) => {
      slots.push({ ...aSlot(), ...slot, person: slot.person ?? 'me', note: slot.note ?? '', id: 'added', state: 'draft' });
      changed();
      return 'added';
    },
    'schedule.change_slot': ({ id, ...change }: SlotChange) => {
      Object.assign(slots.find((slot) => slot.id === id) ?? {}, change);
      changed();
      return {};
    },
    'schedule.remove_slot': ({ id }: { id: string }) => {
      slots.splice(slots.findIndex((slot) => slot.id === id), 1);
      changed();
      return {};
    },
    'schedule.publish': () => ({ slots: 3 }),
    'schedule.slot': () => ({ stop: aStop({ state: 'published' }), person: 'me', person_name: 'Veikko Testinen', may_plan: false, may_confirm: true }),
    'schedule.confirm': () => ({}),
    'undo.last': () => null,
  });
  return backend;
}
