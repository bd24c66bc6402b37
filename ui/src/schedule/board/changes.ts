// A board as it will be once the changes under way are done.
import type { PersonId, SlotCard, SlotChange, SlotId } from '../../backend';
import type { Lane } from './lanes';

/** The changes under way by slot; `null` takes the slot away. */
export type Changes = ReadonlyMap<SlotId, SlotChange | null>;

/** Returns the slots with the changes made. Hours and findings follow with the next answer. */
export function withChanges(slots: readonly SlotCard[], changes: Changes, unitName: (unit: string) => string): readonly SlotCard[] {
  if (changes.size === 0) return slots;
  return slots.flatMap((slot) => {
    const change = changes.get(slot.id);
    if (change === null) return [];
    return change ? [changed(slot, change, unitName)] : [slot];
  });
}

/** Returns the rows with one person's own first, right below the open slots. */
export function ownFirst(lanes: readonly Lane[], me: PersonId): readonly Lane[] {
  const rank = (lane: Lane) => (lane.kind === 'open' ? 0 : lane.id === me ? 1 : 2);
  return [...lanes].sort((a, b) => rank(a) - rank(b));
}

function changed(slot: SlotCard, change: SlotChange, unitName: (unit: string) => string): SlotCard {
  const { unit } = change;
  return { ...slot, ...change, ...(unit === undefined ? {} : { unit_name: unit === null ? '' : unitName(unit) }) };
}
