import { expect, test } from 'vitest';
import { entry } from '../../test/entries';
import { linesOf, neighbour } from './lines';

const entries = [
  entry({ id: 'a', day: '2026-11-20', minutes: 15 }),
  entry({ id: 'b', day: '2026-11-20', minutes: 30 }),
  entry({ id: 'c', day: '2026-11-19', minutes: 5 }),
];

test('each day is a heading with its sums', () => {
  expect(linesOf(entries).map((line) => (line.kind === 'day' ? [line.day, line.count, line.minutes] : line.key))).toEqual([
    ['2026-11-20', 2, 45],
    'a',
    'b',
    ['2026-11-19', 1, 5],
    'c',
  ]);
});

test.each([
  [undefined, 1, 'a'],
  ['a', 1, 'b'],
  ['c', 1, 'c'],
  ['b', -1, 'a'],
  ['a', -1, 'a'],
  ['gone', -1, 'a'],
] as const)('from %s by %i is %s', (from, step, to) => {
  expect(neighbour(entries, from, step)?.id).toBe(to);
});
