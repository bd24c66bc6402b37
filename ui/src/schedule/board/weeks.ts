// Which week the board shows, and its name in addresses and headings.
import { addDays, daysBetween, dayLong, dayMonth, dayRange, mondayOf, parseWeekId, weekId, weekOf, weeksIn, type Day, type Week } from '../../format';

/** Returns the week that an address asks for; without one this week, or the next for those who plan ahead. */
export function weekAsked(asked: string | undefined, today: Day, plansAhead: boolean): Week {
  return parseWeekId(asked ?? '') ?? weekOf(addDays(today, plansAhead ? 7 : 0));
}

/** Returns the Monday of a week. */
export function monday({ year, week }: Week): Day {
  return mondayOf(year, week);
}

/** Returns the week `count` weeks later, as it stands in addresses. */
export function weekAfter(week: Week, count: number): string {
  return weekId(addDays(monday(week), 7 * count));
}

/** `23.–29.11.2026` */
export function weekDates(week: Week): string {
  const [from, to] = [monday(week), addDays(monday(week), 6)];
  const range = dayRange(from, to);
  // The range itself says the years where they differ.
  return from.slice(0, 4) === to.slice(0, 4) ? range.replace(dayMonth(to), dayLong(to)) : range;
}

/** Reads `48`, `vk 2`, `2/2027` or `2026-W48`; without a year it is the week of that number nearest to `near`. */
export function readWeek(text: string, near: Week): string | undefined {
  const trimmed = text.trim();
  if (parseWeekId(trimmed)) return trimmed;
  const [, number, year] = /^(?:\p{L}+\.?\s*)?(\d{1,2})(?:\s*\/\s*(\d{4}))?$/u.exec(trimmed)?.map(Number) ?? [];
  if (!number) return undefined;
  const years = year ? [year] : [near.year - 1, near.year, near.year + 1];
  const from = monday(near);
  const mondays = years.filter((candidate) => number <= weeksIn(candidate)).map((candidate) => mondayOf(candidate, number));
  const [nearest] = mondays.sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)));
  return nearest && weekId(nearest);
}
