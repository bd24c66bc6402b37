import { expect, test } from 'vitest';
import { parseMinutes } from './minutes';

test.each([
  ['15', 15],
  [' 15 min ', 15],
  ['1.30', 90],
  ['1:05', 65],
  ['1 t 30 min', 90],
  ['2 h', 120],
  ['1,5 t', 90],
  ['1440', 1440],
  ['0', undefined],
  ['1441', undefined],
  ['1.75', undefined],
  ['vartti', undefined],
  ['', undefined],
])('%j is %s minutes', (typed, minutes) => {
  expect(parseMinutes(typed)).toBe(minutes);
});
