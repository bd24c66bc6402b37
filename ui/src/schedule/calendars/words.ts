// Words of school calendars.
import type { CalendarScope, DayMark, TermCount, YearDay } from '../../backend';
import { dayRange, dayWords, weekWords, weekOf } from '../../format';
import { t } from '../../i18n';

/** *Perusopetus*, or the name of a unit. */
export function placeWords(scope: CalendarScope, name: string): string {
  return 'form' in scope ? t(`calendar-form-${scope.form}`) : name;
}

/** *12.8.–19.12.2026: 89 päivää* */
export function termWords({ from, until, days }: TermCount): string {
  return t('calendar-term-days', { term: dayRange(from, until), days });
}

/** What a day is, spoken: *keskiviikko 21. lokakuuta, vk 43, Syysloma*. */
export function daySpoken(day: YearDay): string {
  const parts = [dayWords(day.day), weekWords(weekOf(day.day).week), markWords(day), ...special(day)];
  return parts.filter(Boolean).join(', ');
}

/** What a day is, in a few words. */
export function markWords({ mark, holiday, note, special }: YearDay): string {
  if (holiday && mark !== 'school' && mark !== 'saturday') return t(`holiday-${holiday}`);
  if (mark === 'break' && note && !special) return note;
  return t(`calendar-mark-${mark}`);
}

function special({ special, note }: YearDay): string[] {
  return special ? [t(`calendar-special-${special}`), note] : [];
}

/** The sign of a day in the year view, so that colour is not all that tells. */
export function signOf({ mark, special, holiday }: YearDay): string {
  if (special === 'blackout') return '×';
  if (special) return { exam: 'K', assessment: 'A', planning: 'S' }[special];
  if (mark === 'holiday' || (holiday && mark !== 'school')) return '✱';
  return { school: '', saturday: '+', break: '–', day_off: '○', weekend: '', outside: '', holiday: '' }[mark];
}

/** The marks of the legend, in its order. */
export const LEGEND: readonly { mark: DayMark; sign: string }[] = [
  { mark: 'school', sign: '' },
  { mark: 'saturday', sign: '+' },
  { mark: 'break', sign: '–' },
  { mark: 'holiday', sign: '✱' },
  { mark: 'day_off', sign: '○' },
];
