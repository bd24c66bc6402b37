// The rows of the year view.
import type { YearDay } from '../../backend';
import { monthWords, type Day } from '../../format';

/** The name of the month that begins in a week; of the first week its own. Empty for other weeks. */
export function monthStart(days: readonly YearDay[], first: boolean): string {
  const beginning = days.find(({ day }) => day.endsWith('-01'));
  const named = beginning ?? (first ? days[6] : undefined);
  return named ? monthWords(named.day) : '';
}

/** The number of a day in its month. */
export function dayNumberOf(day: Day): number {
  return Number(day.slice(8, 10));
}
