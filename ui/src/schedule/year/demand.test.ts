import { expect, test } from 'vitest';
import { readFigure, readPasted, seasonsOf, weeksOf } from './demand';

const ROWS = [{ unit: 'a' }, { unit: 'b' }];

test('figures are whole and fit a week or a month', () => {
  expect(['', ' 4 ', '14', '15', '-1', '2,5', 'x'].map((text) => readFigure(text, 'needed_half_days'))).toEqual([0, 4, 14, undefined, undefined, undefined, undefined]);
  expect(readFigure('31', 'min_visits_per_month')).toBe(31);
});

test('a pasted table fills right and down, and says how many cells do not fit', () => {
  expect(readPasted('4\t3\n5\t2\r\n', ROWS, 0, 'needed_half_days')).toEqual({
    rows: [
      { unit: 'a', needed_half_days: 4, promised_half_days: 3 },
      { unit: 'b', needed_half_days: 5, promised_half_days: 2 },
    ],
    wrong: 0,
  });
  expect(readPasted('x\t3\t1\n4\n9', ROWS, 0, 'promised_half_days')).toEqual({
    rows: [
      { unit: 'a', min_visits_per_month: 3 },
      { unit: 'b', promised_half_days: 4 },
    ],
    wrong: 3,
  });
});

test('weeks that need the same are one season, also over New Year', () => {
  const week = (year: number, week: number, needed: number) => ({ week: { year, week }, needed });
  const weeks = [week(2026, 33, 10), week(2026, 34, 10), week(2026, 36, 10), week(2026, 53, 2), week(2027, 1, 2)];
  const seasons = [
    { from: '33', until: '34', needed: '10' },
    { from: '36', until: '36', needed: '10' },
    { from: '53', until: '1', needed: '2' },
  ];
  expect(seasonsOf(weeks)).toEqual(seasons);
  expect(weeksOf(seasons, 2026)).toEqual(weeks);
});

test('a season of a week that the year has not, or backwards, is refused', () => {
  const season = (from: string, until: string, needed = '4') => weeksOf([{ from, until, needed }], 2026);
  expect([season('54', ''), season('0', ''), season('36', '35'), season('36', '37', '15'), season('x', '')]).toEqual(Array(5).fill(undefined));
  expect(season('36', '')).toEqual([{ week: { year: 2026, week: 36 }, needed: 4 }]);
});
