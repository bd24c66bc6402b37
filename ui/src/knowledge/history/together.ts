// Both versions of a text in one, to be put right by hand.
import type { Conflict, FieldValue } from '../../backend';
import { difference } from '../../format';
import type { Fields } from '../editor/fields';

/** The fields of an article that are written. */
export const WRITTEN = ['title', 'short', 'body'] as const;

/** A written field in both versions. */
export interface Both {
  field: (typeof WRITTEN)[number];
  present: string;
  mine: string;
}

/** Returns the written fields of a conflict. */
export function writtenFields({ fields }: Conflict): Both[] {
  return WRITTEN.flatMap((field) => {
    const both = fields.find(({ mine }) => mine.field === field);
    return both ? [{ field, present: text(both.present.value), mine: text(both.mine.value) }] : [];
  });
}

/** Returns what one begins to write from: each field with the passages of both versions. */
export function together(fields: readonly Both[]): Partial<Fields> {
  return Object.fromEntries(fields.map(({ field, present, mine }) => [field, field === 'title' ? `${present} / ${mine}` : passages(present, mine)]));
}

/** Returns one text with what both have, and where they differ the present lines and then the own ones. */
export function passages(present: string, mine: string): string {
  return difference(present, mine)
    .flatMap(({ lines }) => lines)
    .join('\n');
}

/** Returns a text whose addresses of files and articles are short enough to be passed over, and still tell two apart. */
export function readable(text: string): string {
  return text.replace(/\]\(((?:attachment|article):[0-9a-f]{6})[0-9a-f-]+\)/g, ']($1…)');
}

function text(value: FieldValue): string {
  return value.is === 'text' ? value.value : '';
}
