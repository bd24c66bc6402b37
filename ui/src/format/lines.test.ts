import { expect, test } from 'vitest';
import { difference, rows } from './lines';

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

/** Draws the rows with marked words in brackets: `-a [b]|+a [c]|…3`. */
function shown(before: string, after: string): string {
  const line = (row: ReturnType<typeof rows>[number]) =>
    row.is === 'hidden' ? `…${row.count}` : MARKS[row.is] + row.parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  return rows(before.replaceAll('|', '\n'), after.replaceAll('|', '\n')).map(line).join('|');
}

test.each([
  ['soita numeroon 1 heti', 'soita numeroon 2 heti', '-soita numeroon [1] heti|+soita numeroon [2] heti'],
  ['avaa ovi', 'avaa ovi ja ikkuna', '-avaa ovi|+avaa ovi[ ja ikkuna]'],
  ['kaapeli irti', 'virta irti', '-[kaapeli] irti|+[virta] irti'],
  ['aivan muuta tekstiä', 'jotakin toista asiaa', '-aivan muuta tekstiä|+jotakin toista asiaa'],
  ['a|b|c|d|e|f', 'a|b|c|d|e|x', '…4| e|-f|+x'],
  ['x|b|c|d|e|y', 'w|b|c|d|e|z', '-x|+w| b|…2| e|-y|+z'],
  ['yksi', 'yksi', ' yksi'],
])('%j becomes %j and is shown as %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});
