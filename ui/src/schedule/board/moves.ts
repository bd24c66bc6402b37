// Where slots go when they are moved together.
import type { SlotCard, SlotChange } from '../../backend';
import { addDays, daysBetween } from '../../format';
import { laneOf, takenIn, type Lane, type Side } from './lanes';
import type { Place } from './places';

/** How far slots go: whole days, minutes within their day, and into one row. What is left out stays. */
export interface Move {
  days?: number;
  minutes?: number;
  into?: Lane | undefined;
}

const MIDNIGHT = 24 * 60;

/** Returns the changes that a move makes; slots that stay as they are, or cannot go there, have none. */
export function movedBy(slots: readonly SlotCard[], { days = 0, minutes = 0, into }: Move): SlotChange[] {
  return slots.flatMap((slot) => {
    const taken = into ? takenIn(into, slot) : {};
    if (!taken) return [];
    const by = Math.max(-slot.start, Math.min(MIDNIGHT - slot.end, minutes));
    const wanted = { day: addDays(slot.day, days), start: slot.start + by, end: slot.end + by, ...taken };
    return different(slot, wanted);
  });
}

/** Returns the change that makes of `slot` what is wanted: only what differs, nothing where nothing does. */
export function different(slot: SlotCard, wanted: Omit<SlotChange, 'id'>): SlotChange[] {
  const before: Partial<Record<string, unknown>> = { ...slot };
  const changed = Object.entries(wanted).filter(([field, value]) => before[field] !== value);
  return changed.length > 0 ? [{ id: slot.id, ...Object.fromEntries(changed) }] : [];
}

/** Returns the move that takes `slot` to a place. Its row counts only where it is another one, so that others stay in theirs. */
export function moveTo(side: Side, lanes: readonly Lane[], slot: SlotCard, to: Place): Move {
  const into = to.lane === laneOf(side, slot) ? undefined : lanes.find((lane) => lane.id === to.lane);
  return { days: daysBetween(slot.day, to.day), into };
}

/** Returns those that move together: all of one, but of several only those that are not pinned. */
export function movable(slots: readonly SlotCard[]): readonly SlotCard[] {
  return slots.length > 1 ? slots.filter((slot) => !slot.pinned) : slots;
}
