// What people type as a day or a time of day.
import { daysBetween, isDay, type Day } from './days';

/**
 * Reads `17.11.2026`, `17.11.26`, `17.11.` or `2026-11-17`. Without a year it is the one nearest to `today`.
 * Returns `undefined` for anything else and for days that do not exist.
 */
export function parseDay(text: string, today: Day): Day | undefined {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const [, day, month, year] = /^(\d{1,2})[./]\s?(\d{1,2})(?:[./]\s?(\d{2}|\d{4})?)?$/.exec(trimmed) ?? [];
  if (!day || !month) return undefined;
  const inYear = (full: number) => `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year) return existing([inYear(year.length === 2 ? 2000 + Number(year) : Number(year))]);
  const thisYear = Number(today.slice(0, 4));
  const nearest = [thisYear, thisYear - 1, thisYear + 1]
    .map(inYear)
    .filter(isDay)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return existing(nearest);
}

/** Reads `8.30`, `8:30`, `830`, `0830` or `8` as minutes since midnight; `undefined` for anything else. */
export function parseTime(text: string): number | undefined {
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

function existing(days: Day[]): Day | undefined {
  const [first] = days;
  return first !== undefined && isDay(first) ? first : undefined;
}
