import { expect, test } from 'vitest';
import { bold, link, paragraph, prefixed, type Edit, type Selection } from './markdown';

/** Reads `a|b|c` as a text with its marked part, or `a|c` with a cursor. */
function marked(drawn: string): { text: string; selection: Selection } {
  const [before = '', inside = '', after] = drawn.split('|');
  const text = after === undefined ? before + inside : before + inside + after;
  return { text, selection: [before.length, before.length + (after === undefined ? 0 : inside.length)] };
}

/** Draws a text after an edit the same way. */
function drawn(text: string, { from, to, insert, select: [start, end] }: Edit): string {
  const whole = text.slice(0, from) + insert + text.slice(to);
  const cursor = start === end ? '|' : `|${whole.slice(start, end)}|`;
  return whole.slice(0, start) + cursor + whole.slice(end);
}

test.each([
  ['vain |tämä| sana', 'vain **|tämä|** sana'],
  ['vain **|tämä|** sana', 'vain |tämä| sana'],
  ['tyhjä |', 'tyhjä **|tärkeää|**'],
])('bold makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, bold(text, selection, 'tärkeää'))).toBe(after);
});

test.each([
  ['katso |Wilma| ensin', 'katso [Wilma](|https://|) ensin'],
  ['|', '[teksti](|https://|)'],
])('a link makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, link(text, selection, 'teksti'))).toBe(after);
});

test.each([
  ['yksi\nka|ksi\nkol|me', 'yksi\n- kaksi\n- kolme|'],
  ['- yk|si', 'yksi|'],
  ['|', '- |'],
])('a list makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, prefixed(text, selection, '- '))).toBe(after);
});

test.each([
  ['|', 'K\n\n|'],
  ['alku|', 'alku\n\nK\n\n|'],
  ['alku\n|loppu', 'alku\n\nK\n\n|loppu'],
])('an image at the cursor makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, paragraph(text, selection, 'K'))).toBe(after);
});
