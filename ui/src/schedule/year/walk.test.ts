import { expect, test } from 'vitest';
import { mondayOf } from '../../format';
import { aPlannerWeek } from './builders';
import { pieces, stepTo } from './walk';

const weeks = Array.from({ length: 12 }, (_, n) => aPlannerWeek({ monday: mondayOf(2026, 40 + n) }));
const to = (key: string, row: number, week: number) => {
  const spot = stepTo(key, { row, week }, 5, weeks);
  return spot && [spot.row, spot.week];
};

test('arrows stop at the edges, Home and End go along the row', () => {
  expect([to('ArrowLeft', 2, 0), to('ArrowUp', 0, 3), to('ArrowDown', 4, 3), to('ArrowRight', 1, 3)]).toEqual([[2, 0], [0, 3], [4, 3], [1, 4]]);
  expect([to('Home', 2, 7), to('End', 2, 7), to('x', 2, 7)]).toEqual([[2, 0], [2, 11], undefined]);
});

test('pages go to where months begin', () => {
  // October has the weeks 40–44, November 45–48.
  expect([to('PageDown', 1, 1), to('PageDown', 1, 5), to('PageDown', 1, 11)]).toEqual([[1, 5], [1, 9], [1, 11]]);
  expect([to('PageUp', 1, 7), to('PageUp', 1, 5), to('PageUp', 1, 0)]).toEqual([[1, 5], [1, 0], [1, 0]]);
});

test('only rows in sight and the one with the focus exist', () => {
  expect(pieces(100, -3, 1, 50)).toEqual([
    { at: 0, rows: 0 },
    { at: 1, rows: 0 },
    { at: 2, rows: 48 },
    { at: 50, rows: 0 },
    { at: 51, rows: 49 },
  ]);
  expect(pieces(0, 0, 10, 0)).toEqual([]);
});
