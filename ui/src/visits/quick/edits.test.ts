import { expect, test } from 'vitest';
import { keepEdits, readEdits, unknownWords } from './edits';

test('what was set on the chips is kept as text and read back', () => {
  const edits = { unit: 'u1', minutes: 20 };
  expect(readEdits(keepEdits(edits))).toEqual(edits);
});

test('nothing set is nothing kept', () => {
  expect(keepEdits({})).toBe('');
});

test.each(['', 'null', '7', '{"unit"', 'samm'])('%j sets nothing', (kept) => {
  expect(readEdits(kept)).toEqual({});
});

test('words that were not understood are taken from the line, each once', () => {
  expect(unknownWords('samm xyz ok xyz', [[5, 8], [12, 15], [40, 44]])).toEqual(['xyz']);
});
