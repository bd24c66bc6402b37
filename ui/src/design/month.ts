// A month as rows of weeks, Monday first.
import { addDays, weekday, weekOf, type Day } from '../format';

export interface MonthRow {
  week: number;
  /** Seven days; the first and last rows reach into the neighbouring months. */
  days: Day[];
}

/** Returns the weeks that touch the month of `day`. */
export function monthRows(day: Day): MonthRow[] {
  const first = `${day.slice(0, 7)}-01`;
  const rows: MonthRow[] = [];
  let monday = addDays(first, 1 - weekday(first));
  do {
    const start = monday;
    rows.push({ week: weekOf(start).week, days: Array.from({ length: 7 }, (_, index) => addDays(start, index)) });
    monday = addDays(monday, 7);
  } while (monday.slice(0, 7) === first.slice(0, 7));
  return rows;
}

/** Returns the same day of the month `count` months later, or that month's last day. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  const last = Array.from({ length: 4 }, (_, index) => `${month}-${28 + index}`)
    .filter((candidate) => addDays(candidate, 0) === candidate)
    .at(-1);
  return [`${month}-${day.slice(8)}`, last ?? ''].sort()[0] ?? day;
}

/** Returns where a key moves to in the calendar, or `undefined` for other keys. */
export function moveDay(day: Day, key: string): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekday(day));
    case 'End':
      return addDays(day, 7 - weekday(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}
