// Days as `YYYY-MM-DD` and ISO weeks. No clock but in `dayOf` and `minutesOf`, which are given the instant.

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** An ISO week: the year it belongs to, which near New Year is not always the day's year, and 1–53. */
export interface Week {
  year: number;
  week: number;
}

const DAY_MS = 86_400_000;
const inHelsinki = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Tells whether `text` is an existing day. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noon(text)) && textOf(noon(text)) === text;
}

/** Returns the day `count` days later; earlier where negative. */
export function addDays(day: Day, count: number): Day {
  return textOf(noon(day) + count * DAY_MS);
}

/** Returns how many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS);
}

/** Returns 1 for Monday … 7 for Sunday. */
export function weekday(day: Day): number {
  return new Date(noon(day)).getUTCDay() || 7;
}

/** Returns the ISO week of a day: the week belongs to the year of its Thursday. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekday(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) };
}

/** Returns the Monday of an ISO week; week 1 is the one with 4 January. */
export function mondayOf(year: number, week: number): Day {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}

/** Returns 52 or 53. */
export function weeksIn(year: number): number {
  return weekOf(`${year}-12-28`).week;
}

/** Returns a day's week as `2026-W48`, the form used in addresses. */
export function weekId(day: Day): string {
  const { year, week } = weekOf(day);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Reads `2026-W48`; `undefined` where it is not a week of that year. */
export function parseWeekId(text: string): Week | undefined {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || week === undefined || week < 1 || week > weeksIn(year)) return undefined;
  return { year, week };
}

/** Returns the day in Finland at an instant given in milliseconds. */
export function dayOf(instant: number): Day {
  return inHelsinki.format(instant).slice(0, 10);
}

/** Returns the minutes since midnight in Finland at an instant given in milliseconds. */
export function minutesOf(instant: number): number {
  const [hours = 0, minutes = 0] = inHelsinki.format(instant).slice(11).split(':').map(Number);
  return hours * 60 + minutes;
}

/** Noon, so that a rounding never lands on the neighbouring day. */
function noon(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`);
}

function textOf(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
