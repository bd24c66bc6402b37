import { expect, test } from 'vitest';
import { addMonths, monthRows, moveDay } from './month';

test('a month is shown as whole weeks with their numbers', () => {
  const rows = monthRows('2026-12-15');
  expect(rows.map((row) => row.week)).toEqual([49, 50, 51, 52, 53]);
  expect([rows[0]?.days[0], rows.at(-1)?.days.at(-1)]).toEqual(['2026-11-30', '2027-01-03']);
});

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-31', -1, '2025-12-31'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-17', 0, '2026-11-17'],
])('%s moved by %i months is %s', (day, count, moved) => {
  expect(addMonths(day, count)).toBe(moved);
});

test.each([
  ['ArrowLeft', '2026-11-17'],
  ['ArrowDown', '2026-11-25'],
  ['Home', '2026-11-16'],
  ['End', '2026-11-22'],
  ['PageDown', '2026-12-18'],
  ['Enter', undefined],
])('%s moves from 18.11.2026 to %s', (key, day) => {
  expect(moveDay('2026-11-18', key)).toBe(day);
});
