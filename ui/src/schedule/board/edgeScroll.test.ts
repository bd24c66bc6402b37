import { expect, test } from 'vitest';
import { edgeStep } from './edgeScroll';

test.each([
  [300, 0],
  [130, -4],
  [100, -16],
  [20, -16],
  [480, 8],
  [900, 16],
])('with the pointer at %i of a box from 100 to 500 it scrolls by %i', (at, expected) => {
  expect(edgeStep(at, 100, 500)).toBe(expected);
});
