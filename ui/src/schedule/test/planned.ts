// A backend with a week that can be planned.
import type { BoardRow, NewSlots, PinArg, SlotCard, SlotChanges, SlotsArg, WeekBoard } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { aBoard, aSlot, aStop } from './builders';

const UNITS: Record<string, string> = { samm: 'Sammonlahden koulu', kesa: 'Kesämäen koulu' };

/** A backend that keeps the slots of a week and does what a planner asks. */
export function planned(rows: BoardRow[], given: Partial<WeekBoard> = {}): FakeBackend {
  const slots: SlotCard[] = [...rows.flatMap((row) => row.slots.map((slot) => ({ ...slot, person: row.person }))), ...(given.open ?? [])];
  const changed = () => setTimeout(() => backend.emit('changed', ['slot']));
  const backend: FakeBackend = new FakeBackend({
    'schedule.week': () =>
      aBoard({
        may_plan: true,
        ...given,
        rows: rows.map((row) => ({ ...row, slots: slots.filter((slot) => slot.person === row.person) })),
        open: slots.filter((slot) => slot.person === null),
      }),
    'schedule.add_slots': ({ slots: added }: NewSlots) => {
      for (const slot of added) slots.push(aSlot({ ...slot, note: slot.note ?? '', id: 'added', state: 'draft' }));
      changed();
      return added.map(() => 'added');
    },
    'schedule.change_slots': ({ changes }: SlotChanges) => {
      for (const { id, ...change } of changes) {
        const unit_name = change.unit ? { unit_name: UNITS[change.unit] } : {};
        Object.assign(slots.find((slot) => slot.id === id) ?? {}, change, unit_name);
      }
      changed();
      return {};
    },
    'schedule.remove_slots': ({ ids }: SlotsArg) => {
      for (const id of ids) slots.splice(slots.findIndex((slot) => slot.id === id), 1);
      changed();
      return {};
    },
    'schedule.pin': ({ ids, pinned }: PinArg) => {
      for (const slot of slots) if (ids.includes(slot.id)) slot.pinned = pinned;
      changed();
      return {};
    },
    'schedule.try': () => ({ gone: [], new: [] }),
    'schedule.publish': () => ({ slots: 3 }),
    'schedule.slot': () => ({ stop: aStop({ state: 'published' }), person: 'me', person_name: 'Veikko Testinen', may_plan: false, may_confirm: true }),
    'schedule.confirm': () => ({}),
    'undo.last': () => null,
  });
  return backend;
}
