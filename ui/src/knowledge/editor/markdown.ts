// What the buttons of the editor do to the Markdown.
import { linesAround } from './lists';

const HEADING = '## ';

/** What is marked in a text field, as `[start, end]`. */
export type Selection = readonly [number, number];

/** A change of a text: what is replaced by what, and what is marked afterwards. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  select: Selection;
}

/** Makes what is marked bold, or plain where it is bold; with nothing marked a `sample` to be replaced. */
export function bold(text: string, [start, end]: Selection, sample: string): Edit {
  const isBold = text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**';
  const marked = text.slice(start, end);
  if (isBold && marked) return replaced(start - 2, end + 2, marked, 0, marked.length);
  const words = marked || sample;
  return replaced(start, end, `**${words}**`, 2, words.length);
}

/** Makes what is marked a link, and marks the address to be written. */
export function link(text: string, [start, end]: Selection, sample: string): Edit {
  const words = text.slice(start, end) || sample;
  return replaced(start, end, `[${words}](https://)`, words.length + 3, 'https://'.length);
}

/** Makes the marked lines headings, or plain lines where all of them are headings already. */
export function heading(text: string, selection: Selection): Edit {
  const [from, to] = linesAround(text, selection);
  const lines = text.slice(from, to).split('\n');
  const is = lines.every((line) => line.startsWith(HEADING));
  const insert = lines.map((line) => (is ? line.slice(HEADING.length) : HEADING + line)).join('\n');
  return replaced(from, to, insert, insert.length, 0);
}

/** Puts a paragraph of its own where the cursor is. */
export function paragraph(text: string, [start, end]: Selection, insert: string): Edit {
  const before = text.slice(0, start);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const whole = `${lead}${insert}\n\n`;
  return { from: start, to: end, insert: whole, select: [start + whole.length, start + whole.length] };
}

/** Puts a link to another article in place of what is marked, and of the two brackets before it that asked for one. */
export function articleLink(text: string, [start, end]: Selection, { id, title }: { id: string; title: string }): Edit {
  const from = text.slice(start - 2, start) === '[[' ? start - 2 : start;
  const words = text.slice(start, end) || title.replace(/[[\]\\]/g, '\\$&');
  const insert = `[${words}](article:${id})`;
  return replaced(from, end, insert, insert.length, 0);
}

function replaced(from: number, to: number, insert: string, markFrom: number, length: number): Edit {
  return { from, to, insert, select: [from + markFrom, from + markFrom + length] };
}
