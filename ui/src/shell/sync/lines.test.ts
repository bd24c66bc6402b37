import { expect, test } from 'vitest';
import { difference } from './lines';

const MARKS = { same: ' ', away: '-', back: '+' };

function drawn(present: string, mine: string): string {
  return difference(present, mine)
    .flatMap(({ is, lines }) => lines.map((line) => MARKS[is] + line))
    .join('|');
}

test.each([
  ['a', 'a', ' a'],
  ['', 'a', '-|+a'],
  ['a|b|c', 'a|x|c', ' a|-b|+x| c'],
  ['a|b|c', 'a|c', ' a|-b| c'],
  ['a|c', 'a|b|c', ' a|+b| c'],
  ['a|b|c|d', 'b|c|x|d', '-a| b| c|+x| d'],
  ['a|a|a', 'a|a', ' a| a|-a'],
  ['a|b', 'b|a', '-a| b|+a'],
])('%j becomes %j by %j', (present, mine, expected) => {
  expect(drawn(present.replaceAll('|', '\n'), mine.replaceAll('|', '\n'))).toBe(expected);
});

test('two long texts with nothing in common are told apart at once', () => {
  const text = (word: string) => Array.from({ length: 5_000 }, (_, at) => `${word} ${at}`).join('\n');
  expect(difference(text('a'), text('b')).map(({ is, lines }) => [is, lines.length])).toEqual([
    ['away', 5_000],
    ['back', 5_000],
  ]);
});
