// The filters of the list of entries, as the address keeps them.
import type { EntryFilter, PersonId } from '../../backend';
import { addDays, isDay, MATTERS, weekday, type Day, type Params } from '../../format';
import { resultOptions } from '../words';

export const PERIODS = ['week', 'month', 'year', 'own'] as const;
/** This week, this month, this school year, or days of one's own. */
export type Period = (typeof PERIODS)[number];

/** The parameters that narrow the list. */
export const NARROWING = ['who', 'unit', 'matter', 'result', 'period', 'from', 'until'] as const;

/** Returns the period of an address; the month where it has none. */
export function periodOf(params: Params): Period {
  return PERIODS.find((period) => period === params['period']) ?? 'month';
}

/** Returns whose entries an address asks for. Without a word those who coordinate see everyone's, others their own. */
export function whoOf(params: Params, coordinates: boolean): 'mine' | 'all' {
  const { who } = params;
  if (who === 'mine' || who === 'all') return who;
  return coordinates ? 'all' : 'mine';
}

/** Returns the first and last day of a period; `undefined` for an end that is open. */
export function spanOf(params: Params, today: Day): { from?: Day; until?: Day } {
  const monday = addDays(today, 1 - weekday(today));
  switch (periodOf(params)) {
    case 'week':
      return { from: monday, until: addDays(monday, 6) };
    case 'month':
      return { from: `${today.slice(0, 7)}-01`, until: lastOfMonth(today) };
    case 'year':
      return schoolYear(today);
    case 'own':
      return { ...given('from', params), ...given('until', params) };
  }
}

/** Returns what to ask for: the address's filters, and of whom; `person` is `null` for everyone. */
export function filterOf(params: Params, person: PersonId | null, today: Day, limit: number): EntryFilter {
  const matter = MATTERS.find((code) => code === params['matter']);
  const result = resultOptions().find(({ value }) => value === params['result'])?.value;
  return {
    ...spanOf(params, today),
    ...(params['unit'] ? { unit: params['unit'] } : {}),
    ...(person ? { person } : {}),
    ...(matter ? { matter } : {}),
    ...(result ? { result } : {}),
    limit,
  };
}

/** Returns the address's parameters without what narrows the list. */
export function withoutFilters(params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !NARROWING.some((narrowing) => narrowing === name)));
}

/** From the first of August to the last of July. */
function schoolYear(today: Day): { from: Day; until: Day } {
  const begins = Number(today.slice(0, 4)) - (today.slice(5) < '08-01' ? 1 : 0);
  return { from: `${begins}-08-01`, until: `${begins + 1}-07-31` };
}

function lastOfMonth(day: Day): Day {
  const nextMonth = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(`${nextMonth.slice(0, 7)}-01`, -1);
}

function given(name: 'from' | 'until', params: Params): { from?: Day; until?: Day } {
  const day = params[name] ?? '';
  return isDay(day) ? { [name]: day } : {};
}
