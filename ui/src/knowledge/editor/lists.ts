// Lists in the Markdown: their marks, and how deep their items stand.
import type { Edit, Selection } from './markdown';

/** What a list is made of: the mark of its first item. */
export type ListMark = '- ' | '1. ';

/** A line of a list: its indent, and all that stands before its words. */
const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+/;

/** Makes the marked lines a list, or plain lines where all of them are one already. A numbered list counts on. */
export function listed(text: string, selection: Selection, mark: ListMark): Edit {
  const [from, to] = linesAround(text, selection);
  const lines = text.slice(from, to).split('\n');
  const present = mark === '- ' ? /^- / : /^\d{1,9}\. /;
  const is = lines.every((line) => present.test(line));
  const made = lines.map((line, at) => (is ? line.replace(present, '') : `${mark === '- ' ? mark : `${at + 1}. `}${line}`));
  const insert = made.join('\n');
  return { from, to, insert, select: [from + insert.length, from + insert.length] };
}

/**
 * Moves the marked lines of a list one level deeper, below the item before them, or one level out. Where that cannot be
 * they stay as they are; outside a list there is nothing to do.
 */
export function nested(text: string, selection: Selection, way: 'deeper' | 'out'): Edit | undefined {
  const [from, to] = linesAround(text, selection);
  const lines = text.slice(from, to).split('\n');
  const item = ITEM.exec(lines[0] ?? '');
  if (!item) return undefined;
  const own = indent(item);
  const above = text.slice(0, Math.max(0, from - 1)).split('\n').reverse();
  const by = (way === 'deeper' ? deeper(above, own) : outer(above, own)) - own;
  const moved = lines.map((line) => shifted(line, by));
  const [shift, insert] = [(moved[0] ?? '').length - (lines[0] ?? '').length, moved.join('\n')];
  const grown = insert.length - (to - from);
  return { from, to, insert, select: [Math.max(from, selection[0] + shift), Math.max(from, selection[1] + grown)] };
}

/** Returns where the first marked line starts and where the last one ends. */
export function linesAround(text: string, [start, end]: Selection): [number, number] {
  const lineEnd = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? text.length : lineEnd];
}

const indent = (item: RegExpExecArray) => item[1]?.length ?? 0;

/** Where the words of the item begin that this one would stand below; `own` where there is none. `above`: nearest first. */
function deeper(above: readonly string[], own: number): number {
  for (const line of above) {
    const item = ITEM.exec(line);
    if (item && indent(item) <= own) return indent(item) === own ? item[0].length : own;
    if (!item && /^\S/.test(line)) return own;
  }
  return own;
}

/** Where the item begins that this one stands below. */
function outer(above: readonly string[], own: number): number {
  const below = above.map((line) => ITEM.exec(line)).find((item) => item && indent(item) < own);
  return below ? indent(below) : 0;
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, line.search(/\S/)));
}
