// The year wheel: which tasks are shown, and in which groups.
import type { YearItemRow } from '../../backend';
import { addDays, mondayOf, monthWords, type Day, type Week } from '../../format';

/** Which tasks are shown. */
export const FILTERS = ['all', 'open', 'unowned'] as const;
export type WheelFilter = (typeof FILTERS)[number];

/** The tasks that begin in a month. */
export interface Month {
  name: string;
  items: YearItemRow[];
}

/** The tasks that fit the filter, in the order in which they came. */
export function fittingItems(items: readonly YearItemRow[], filter: WheelFilter): YearItemRow[] {
  return items.filter((item) => filter === 'all' || (filter === 'open' ? item.state === 'open' : item.unowned));
}

/** Groups tasks by the month of their first Thursday, as weeks belong to the year of theirs. */
export function monthsOf(items: readonly YearItemRow[]): Month[] {
  const months: Month[] = [];
  for (const item of items) {
    const name = monthWords(addDays(mondayOf(item.week.year, item.week.week), 3));
    const last = months.at(-1);
    if (last?.name === name) last.items.push(item);
    else months.push({ name, items: [item] });
  }
  return months;
}

/** The days of a task, from Monday to Friday of its last week. */
export function daysOf({ week, until_week: until }: YearItemRow): { from: Day; until: Day } {
  return { from: mondayOf(week.year, week.week), until: addDays(mondayOf(until.year, until.week), 4) };
}

/** Tells whether a task is on in a week. */
export function isNow(item: YearItemRow, now: Week): boolean {
  const order = ({ year, week }: Week) => year * 100 + week;
  return order(item.week) <= order(now) && order(now) <= order(item.until_week);
}

/** Reads the number of a week as it is typed; `undefined` where it is none. */
export function readWeekNumber(text: string): number | undefined {
  const number = Number(text.trim());
  return Number.isInteger(number) && number >= 1 && number <= 53 ? number : undefined;
}

/** Where a week stands in a school year, which begins with week 31. */
export function placeInYear(week: number): number {
  return week > 30 ? week : week + 53;
}
