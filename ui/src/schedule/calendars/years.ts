// School years: their names in addresses and on the screen, and the way between them.
import type { CalendarScope } from '../../backend';
import type { Day } from '../../format';

/** The school year of a day: it begins on 1 August. */
export function schoolYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '08' ? year : year - 1;
}

/** Reads the year of an address; the present one where there is none. */
export function yearAsked(text: string | undefined, today: Day): number {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : schoolYearOf(today);
}

/** *2026–2027* */
export function yearWords(year: number): string {
  return `${year}–${year + 1}`;
}

/** A scope as it stands in an address: `perus`, or the id of a unit. */
export function scopeId(scope: CalendarScope): string {
  return 'form' in scope ? scope.form : scope.unit;
}

const FORMS = ['perus', 'lukio', 'vaka'] as const;

/** Reads a scope of an address; that of basic education where there is none. */
export function scopeAsked(text: string | undefined): CalendarScope {
  const form = FORMS.find((form) => form === text);
  if (form) return { form };
  return text ? { unit: text } : { form: 'perus' };
}
