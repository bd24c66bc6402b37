// Texts with what is marked in them, drawn for tests.
import type { Edit, Selection } from '../knowledge/editor/markdown';

/** Reads `a|b|c` as a text with its marked part, or `a|c` with a cursor. */
export function marked(drawn: string): { text: string; selection: Selection } {
  const [before = '', inside = '', after] = drawn.split('|');
  const text = after === undefined ? before + inside : before + inside + after;
  return { text, selection: [before.length, before.length + (after === undefined ? 0 : inside.length)] };
}

/** Draws a text after an edit the same way. */
export function drawn(text: string, { from, to, insert, select: [start, end] }: Edit): string {
  const whole = text.slice(0, from) + insert + text.slice(to);
  const cursor = start === end ? '|' : `|${whole.slice(start, end)}|`;
  return whole.slice(0, start) + cursor + whole.slice(end);
}
