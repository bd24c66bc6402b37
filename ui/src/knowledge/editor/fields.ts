// What is being written, and how it is kept as one text so that a crash loses nothing.
import type { ArticleView, Matter } from '../../backend';
import { MATTERS } from '../../format';

/** The parts of an article that a writer fills in. */
export interface Fields {
  title: string;
  short: string;
  matter: Matter | '';
  body: string;
}

/** As many words as a short text may have: it is read in a hurry. */
export const MOST_SHORT_WORDS = 60;

/** Counts the words of a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Returns the fields of an article; empty ones for a new one. */
export function fieldsOf(article: ArticleView | undefined): Fields {
  return { title: article?.title ?? '', short: article?.short ?? '', matter: article?.matter ?? '', body: article?.body ?? '' };
}

/** Returns the parts that differ from what is saved, so that nothing else is overwritten. */
export function changedParts(fields: Fields, saved: Fields): Partial<Fields> {
  return {
    ...(fields.title === saved.title ? {} : { title: fields.title }),
    ...(fields.short === saved.short ? {} : { short: fields.short }),
    ...(fields.matter === saved.matter ? {} : { matter: fields.matter }),
    ...(fields.body === saved.body ? {} : { body: fields.body }),
  };
}

/** Returns the text to keep; empty where nothing differs from what is saved. */
export function keepFields(fields: Fields, saved: Fields): string {
  const parts = changedParts(fields, saved);
  return Object.keys(parts).length > 0 ? JSON.stringify(parts) : '';
}

/** Reads the parts that `keepFields` wrote; none from anything else. */
export function readFields(kept: string): Partial<Fields> {
  const read = parsed(kept);
  const text = (name: string) => {
    const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const [title, short, body] = ['title', 'short', 'body'].map(text);
  const matter = MATTERS.find((code) => code === text('matter'));
  return {
    ...(title === undefined ? {} : { title }),
    ...(short === undefined ? {} : { short }),
    ...(matter ? { matter } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
