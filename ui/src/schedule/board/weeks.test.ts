import { expect, test } from 'vitest';
import { readWeek, weekAfter, weekAsked, weekDates } from './weeks';

test('an address without a week means this one, or the next for those who plan', () => {
  const today = '2026-11-22';
  expect([weekAsked(undefined, today, false).week, weekAsked('nonsense', today, true).week, weekAsked('2026-W03', today, true).week]).toEqual([47, 48, 3]);
});

test('the week after the last is the first of the next year', () => {
  expect([weekAfter({ year: 2026, week: 53 }, 1), weekAfter({ year: 2027, week: 1 }, -1)]).toEqual(['2027-W01', '2026-W53']);
});

test.each([
  [{ year: 2026, week: 48 }, '23.–29.11.2026'],
  [{ year: 2026, week: 49 }, '30.11.–6.12.2026'],
  [{ year: 2026, week: 53 }, '28.12.2026–3.1.2027'],
])('%o is headed by its dates', (week, expected) => {
  expect(weekDates(week)).toBe(expected);
});

test.each([
  ['48', '2026-W48'],
  ['vk 2', '2027-W02'],
  ['53', '2026-W53'],
  ['3/2026', '2026-W03'],
  ['2026-W07', '2026-W07'],
  ['54', undefined],
  ['0', undefined],
  ['ensi', undefined],
])('"%s" is read as a week near the shown one', (text, expected) => {
  expect(readWeek(text, { year: 2026, week: 47 })).toBe(expected);
});
