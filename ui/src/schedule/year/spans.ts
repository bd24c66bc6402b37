// Which year and which side of it an address asks for.
import type { YearSpan } from '../../backend';
import type { Day } from '../../format';

/** What is looked at: people, units, or what the units need. */
export type Side = 'people' | 'units' | 'demand';

/** Reads `2026` as a school year and `2026-iso` as the weeks of a calendar year; without either the present school year. */
export function yearAsked(text: string | undefined, today: Day): YearSpan {
  const [, year, iso] = /^(\d{4})(-iso)?$/.exec(text ?? '') ?? [];
  const number = Number(year);
  if (!year || number < 2000 || number > 2100) return { school_year: schoolYearOf(today) };
  return iso ? { iso_year: number } : { school_year: number };
}

/** The year after, or before, as it stands in addresses. */
export function nextYear(span: YearSpan, by: number): string {
  return 'school_year' in span ? String(span.school_year + by) : `${span.iso_year + by}-iso`;
}

/** *2026–2027* */
export function yearWords(span: YearSpan): string {
  return 'school_year' in span ? `${span.school_year}–${span.school_year + 1}` : String(span.iso_year);
}

export function sideAsked(text: string | undefined): Side {
  return text === 'units' || text === 'demand' ? text : 'people';
}

/** The school year of a span: for a calendar year the one that begins in it. */
export function schoolYear(span: YearSpan): number {
  return 'school_year' in span ? span.school_year : span.iso_year;
}

function schoolYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '08' ? year : year - 1;
}
