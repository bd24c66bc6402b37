import { expect, test } from 'vitest';
import { filterOf, spanOf, whoOf, withoutFilters } from './filters';

test.each([
  [{}, '2026-11-22', { from: '2026-11-01', until: '2026-11-30' }],
  [{ period: 'month' }, '2028-02-10', { from: '2028-02-01', until: '2028-02-29' }],
  [{ period: 'week' }, '2026-11-22', { from: '2026-11-16', until: '2026-11-22' }],
  [{ period: 'year' }, '2026-11-22', { from: '2026-08-01', until: '2027-07-31' }],
  [{ period: 'year' }, '2027-07-31', { from: '2026-08-01', until: '2027-07-31' }],
  [{ period: 'own', from: '2026-09-01', until: '2026-02-30' }, '2026-11-22', { from: '2026-09-01' }],
  [{ period: 'nonsense' }, '2026-11-22', { from: '2026-11-01', until: '2026-11-30' }],
])('%j on %s is the days %j', (params, today, span) => {
  expect(spanOf(params, today)).toEqual(span);
});

test('every filter of the address narrows the list, and what is not a code does not', () => {
  const params = { period: 'own', unit: 'u1', matter: 'WILMA', result: 'solved' };
  expect(filterOf(params, null, '2026-11-22', 100)).toEqual({ unit: 'u1', matter: 'WILMA', result: 'solved', limit: 100 });
  expect(filterOf({ ...params, matter: 'X', result: 'Y' }, 'me', '2026-11-22', 100)).toEqual({ unit: 'u1', person: 'me', limit: 100 });
});

test.each([
  [{}, false, 'mine'],
  [{}, true, 'all'],
  [{ who: 'mine' }, true, 'mine'],
  [{ who: 'all' }, false, 'all'],
  [{ who: 'x' }, false, 'mine'],
] as const)('%j, coordinating: %s, is whose entries: %s', (params, coordinates, who) => {
  expect(whoOf(params, coordinates)).toBe(who);
});

test('clearing the filters keeps what is open', () => {
  expect(withoutFilters({ who: 'all', period: 'week', id: 'e1' })).toEqual({ id: 'e1' });
});
