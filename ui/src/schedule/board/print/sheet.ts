// What is put on paper: the whole week for the wall, or one person's or one unit's.
import type { BoardDay, PersonId, SlotCard, UnitId } from '../../../backend';
import { weekday } from '../../../format';
import { isOff } from '../../words';

export type Sheet = { of: 'wall' } | { of: 'person'; id: PersonId; name: string } | { of: 'unit'; id: UnitId; name: string };

/** Returns the slots on a sheet, earliest first. What does not take place is not printed. */
export function slotsOfSheet(slots: readonly SlotCard[], sheet: Sheet): SlotCard[] {
  const belongs = (slot: SlotCard) => sheet.of === 'wall' || (sheet.of === 'person' ? slot.person : slot.unit) === sheet.id;
  const takesPlace = (slot: SlotCard) => !isOff(slot) && slot.change?.what !== 'cancelled';
  return slots.filter((slot) => belongs(slot) && takesPlace(slot)).sort((a, b) => a.day.localeCompare(b.day) || a.start - b.start || a.end - b.end);
}

/** Returns the days on a sheet: the working week, and what of the weekend has something. */
export function daysOfSheet(days: readonly BoardDay[], slots: readonly SlotCard[]): BoardDay[] {
  return days.filter(({ day }) => weekday(day) <= 5 || slots.some((slot) => slot.day === day));
}
