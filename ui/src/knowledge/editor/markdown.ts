// What the buttons of the editor do to the Markdown.

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

/** Puts `prefix` before each marked line, or takes it away where all have it. */
export function prefixed(text: string, [start, end]: Selection, prefix: string): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const lines = text.slice(from, to).split('\n');
  const has = lines.every((line) => line.startsWith(prefix));
  const insert = lines.map((line) => (has ? line.slice(prefix.length) : prefix + line)).join('\n');
  return { from, to, insert, select: [from + insert.length, from + insert.length] };
}

/** Puts a paragraph of its own where the cursor is. */
export function paragraph(text: string, [start, end]: Selection, insert: string): Edit {
  const before = text.slice(0, start);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const whole = `${lead}${insert}\n\n`;
  return { from: start, to: end, insert: whole, select: [start + whole.length, start + whole.length] };
}

/** Does an edit in a text field, so that the field's own undo knows it. */
export function apply(field: HTMLTextAreaElement, { from, to, insert, select }: Edit): void {
  field.focus();
  field.setSelectionRange(from, to);
  // The only way to change a field that its own undo can take back; where it is missing the change still happens.
  if (!document.execCommand?.('insertText', false, insert)) {
    field.setRangeText(insert, from, to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(...select);
}

function replaced(from: number, to: number, insert: string, markFrom: number, length: number): Edit {
  return { from, to, insert, select: [from + markFrom, from + markFrom + length] };
}
