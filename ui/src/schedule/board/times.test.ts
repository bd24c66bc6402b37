import { expect, test } from 'vitest';
import { drawnSpan, freeSpan, nudgedSpan, pressedStart, resizedSpan } from './times';

const span = (start: number, end: number) => ({ start: start * 60, end: end * 60 });

test.each([
  ['an empty day begins at eight', [], span(8, 11)],
  ['after a morning at work', [span(8, 11)], span(11, 14)],
  ['before an afternoon at work', [span(10, 12)], span(8, 10)],
  ['a gap too short is passed over', [span(8, 10), span(10.25, 12)], span(12, 15)],
])('a new slot finds free hours: %s', (_, taken, expected) => {
  expect(freeSpan(taken)).toEqual(expected);
});

test.each([
  ['on an empty day', [], [], 8 * 60],
  ['under a slot', [span(8, 10.25)], [], 10.5 * 60],
  ['above a slot', [], [span(8, 10)], 7.5 * 60],
  ['between two', [span(8, 9)], [span(12, 14)], 9 * 60],
])('a press %s begins where time is free', (_, above, below, expected) => {
  expect(pressedStart(above, below)).toBe(expected);
});

test.each([
  [0, span(8, 8.5)],
  [11, span(8, 8.5)],
  [72, span(8, 11)],
  [-24, span(7, 8)],
  [9999, span(8, 24)],
  [-9999, span(0, 8)],
])('drawing %i pixels gives half hours', (px, expected) => {
  expect(drawnSpan(480, px)).toEqual(expected);
});

test.each([
  [6, span(8, 9.25)],
  [-12, span(8, 8.5)],
  [-500, span(8, 8.25)],
  [9999, span(8, 24)],
])('moving the edge by %i pixels gives quarters', (px, expected) => {
  expect(resizedSpan(span(8, 9), px)).toEqual(expected);
});

test.each([
  ['ArrowDown', span(8, 9.25)],
  ['ArrowUp', span(8, 8.75)],
  ['ArrowRight', span(8.25, 9)],
  ['ArrowLeft', span(7.75, 9)],
  ['Enter', undefined],
])('Shift+%s moves an end by a quarter', (key, expected) => {
  expect(nudgedSpan(span(8, 9), key)).toEqual(expected);
});

test('a slot never gets shorter than a quarter', () => {
  const shortest = { start: 480, end: 495 };
  expect([nudgedSpan(shortest, 'ArrowUp'), nudgedSpan(shortest, 'ArrowRight')]).toEqual([shortest, shortest]);
});
