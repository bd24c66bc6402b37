// What an untold change makes different, in words.
import type { Placement, SlotCard } from '../../backend';
import { dayShort, timeRange } from '../../format';
import { t } from '../../i18n';

/** A placement beside which another is held. */
type Beside = Pick<SlotCard, 'day' | 'start' | 'end' | 'unit_name'> & { person_name: string };

/** Returns what a slot was before a change that nobody has been told of: only what differs. */
export function changeWords(slot: SlotCard, personName: string): string {
  const { what, before } = slot.change ?? {};
  if (what !== 'moved' || !before) return t(`change-${what ?? 'added'}`);
  return t('change-moved', { before: differenceWords(before, { ...slot, person_name: personName }) });
}

/** Returns the parts of `before` that are no longer so: `ti 24.11. 8.00–11.00, Kesämäen koulu`. */
export function differenceWords(before: Placement, now: Beside): string {
  const day = before.day !== now.day ? dayShort(before.day) : '';
  const time = before.start !== now.start || before.end !== now.end ? timeRange(before.start, before.end) : '';
  const unit = before.unit_name !== now.unit_name ? before.unit_name || t('slot-placeless') : '';
  const person = before.person_name !== now.person_name ? before.person_name || t('slot-open') : '';
  return [[day, time].filter(Boolean).join(' '), unit, person].filter(Boolean).join(', ');
}

/** `ti 24.11. 8.00–11.00, Kesämäen koulu, Veikko Laine` */
export function placementWords({ day, start, end, unit_name, person_name }: Placement): string {
  return [`${dayShort(day)} ${timeRange(start, end)}`, unit_name, person_name || t('slot-open')].filter(Boolean).join(', ');
}
