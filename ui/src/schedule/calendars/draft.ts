// A calendar while it is being written: what stands in the form, and what is wrong with it.
import type { Break, CalendarScope, SchoolCalendar, Span, SpecialDays } from '../../backend';
import { addDays, mondayOf, weekday, weeksIn, type Day } from '../../format';
import { schoolYearOf } from './years';

/** What the form holds. */
export type CalendarDraft = Omit<SchoolCalendar, 'id'>;

/** A part of the form that something is wrong with, and the key of what. */
export interface Problem {
  part: 'terms' | 'breaks' | 'saturdays' | 'days_off' | 'special';
  at: number;
  text: 'early' | 'other-year' | 'overlap' | 'not-saturday' | 'nameless';
}

/** A calendar to begin with: two terms with the dates that most schools have, to be corrected. */
export function blankDraft(year: number, scope: CalendarScope): CalendarDraft {
  const terms = [
    { from: `${year}-08-12`, until: `${year}-12-19` },
    { from: `${year + 1}-01-07`, until: addDays(mondayOf(year + 1, 22), 5) },
  ];
  return { school_year: year, scope, terms, breaks: [], saturdays: [], days_off: [], special: [], source: '', confirmed: false };
}

/** The calendar as a form begins with it. */
export function draftOf({ id: _, ...rest }: SchoolCalendar): CalendarDraft {
  return rest;
}

/** Monday to Sunday of a week of a school year by its number; `undefined` where that year has no such week. */
export function spanOfWeek(year: number, text: string): Span | undefined {
  const number = Number(text);
  const of = number > 30 ? year : year + 1;
  if (!Number.isInteger(number) || number < 1 || number > weeksIn(of)) return undefined;
  const monday = mondayOf(of, number);
  return { from: monday, until: addDays(monday, 6) };
}

/** Everything that is wrong with a draft, in the order of the form. */
export function problemsOf(draft: CalendarDraft): Problem[] {
  return [
    ...ofSpans('terms', draft.terms, draft.school_year, true),
    ...ofSpans('breaks', draft.breaks, draft.school_year, true),
    ...draft.breaks.flatMap((one: Break, at): Problem[] => (one.name.trim() === '' ? [{ part: 'breaks', at, text: 'nameless' }] : [])),
    ...ofDays('saturdays', draft.saturdays, draft.school_year),
    ...draft.saturdays.flatMap((day, at): Problem[] => (weekday(day) === 6 ? [] : [{ part: 'saturdays', at, text: 'not-saturday' }])),
    ...ofDays('days_off', draft.days_off, draft.school_year),
    ...ofSpans('special', draft.special, draft.school_year, false),
  ];
}

function ofSpans(part: Problem['part'], spans: readonly (Span | Break | SpecialDays)[], year: number, alone: boolean): Problem[] {
  return spans.flatMap((span, at): Problem[] => {
    if (span.until < span.from) return [{ part, at, text: 'early' }];
    if (schoolYearOf(span.from) !== year || schoolYearOf(span.until) !== year) return [{ part, at, text: 'other-year' }];
    const overlaps = alone && spans.slice(0, at).some((other) => other.from <= span.until && span.from <= other.until);
    return overlaps ? [{ part, at, text: 'overlap' }] : [];
  });
}

function ofDays(part: Problem['part'], days: readonly Day[], year: number): Problem[] {
  return days.flatMap((day, at): Problem[] => (schoolYearOf(day) === year ? [] : [{ part, at, text: 'other-year' }]));
}
