import { expect, test } from 'vitest';
import type { Engagement, PersonTerms, Segment } from '../../backend';
import { fittingPeople, overlapping, parseHours, partOf, withOneMore, wrongSegments, type PeopleTab } from './terms';

test.each([
  ['38.15', 2295],
  ['38:15', 2295],
  ['38 t 15 min', 2295],
  ['37,5', 2250],
  ['30', 1800],
  ['30 t', 1800],
  ['0', 0],
  ['168', 10080],
  ['169', undefined],
  ['38.75', undefined],
  ['kolme', undefined],
  ['', undefined],
])('the hours %j are %s minutes', (text, minutes) => {
  expect(parseHours(text)).toBe(minutes);
});

function part(from: string, until: string | null): Segment {
  return { from, until, weekdays: [], day_minutes_max: null, weekly_minutes: 1200, learning_minutes: 0 };
}

test.each([
  [[part('2026-08-01', '2026-09-30'), part('2026-10-01', null)], []],
  [[part('2026-08-01', '2026-10-01'), part('2026-10-01', null)], [1]],
  [[part('2026-08-01', null), part('2026-10-01', null)], [1]],
  [[part('2026-09-01', '2026-08-01')], [0]],
])('of the parts %j those at %j are wrong', (parts, wrong) => {
  expect([...wrongSegments(parts)]).toEqual(wrong);
});

test('one more part stays within the engagement', () => {
  const first = part('2026-08-01', '2027-01-31');
  const spans = (parts: readonly Segment[]) => parts.map(({ from, until }) => `${from} ${until}`);
  expect(spans(withOneMore([], first, '2027-01-31'))).toEqual(['2026-08-01 2027-01-31']);
  expect(spans(withOneMore([first], first, '2027-01-31'))).toEqual(['2026-08-01 2026-08-28', '2026-08-29 2027-01-31']);
  expect(spans(withOneMore([part('2027-01-30', null)], first, '2027-01-31'))).toEqual(['2027-01-30 2027-01-30', '2027-01-31 null']);
  expect(withOneMore([part('2027-01-31', null)], first, '2027-01-31')).toHaveLength(1);
});

test('an engagement that another follows does not overlap it', () => {
  const one = { id: 'e1', start_on: '2026-08-01', end_on: '2026-11-30' } as Engagement;
  expect(overlapping([one], null, '2026-12-01', null)).toBeUndefined();
  expect(overlapping([one], null, '2026-11-30', null)).toBe(one);
  expect(overlapping([one], 'e1', '2026-08-01', null)).toBeUndefined();
});

test('a part takes its share of the line', () => {
  const whole = { from: '2026-08-01', until: '2026-08-10' };
  expect(partOf('2026-08-01', '2026-08-05', whole)).toEqual({ left: 0, width: 50 });
  expect(partOf('2026-08-06', null, whole)).toEqual({ left: 50, width: 50 });
  expect(partOf('2026-09-01', '2026-09-02', whole).width).toBe(0);
});

function person(name: string, state: PersonTerms['state'], days?: number): PersonTerms {
  const warning = days === undefined ? null : ({ of: 'end', last_day: '2026-12-01', days_left: days, step: 30 } as const);
  return { person: name, name, state, kind: null, start_on: null, end_on: null, warning };
}

const people = [person('Aatu', 'running', 25), person('Bea', 'none'), person('Cesar', 'ending', 3), person('Disa', 'agreed')];

test.each<[PeopleTab, string, string[]]>([
  ['all', '', ['Aatu', 'Bea', 'Cesar', 'Disa']],
  ['warned', '', ['Cesar', 'Aatu']],
  ['running', '', ['Aatu', 'Cesar']],
  ['agreed', '', ['Disa']],
  ['ended', '', ['Bea']],
  ['all', 'cesa', ['Cesar']],
])('the tab %s and %j leave %j', (tab, typed, names) => {
  expect(fittingPeople(people, tab, typed).map(({ name }) => name)).toEqual(names);
});
