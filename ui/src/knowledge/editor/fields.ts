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

/** Returns the fields of an article; empty ones for a new one. */
export function fieldsOf(article: ArticleView | undefined): Fields {
  return { title: article?.title ?? '', short: article?.short ?? '', matter: article?.matter ?? '', body: article?.body ?? '' };
}

/** Tells whether two writings are the same. */
export function same(a: Fields, b: Fields): boolean {
  return a.title === b.title && a.short === b.short && a.matter === b.matter && a.body === b.body;
}

/** Returns the text to keep; empty where nothing differs from what is saved. */
export function keepFields(fields: Fields, saved: Fields): string {
  return same(fields, saved) ? '' : JSON.stringify(fields);
}

/** Reads what `keepFields` wrote; `undefined` for anything else. */
export function readFields(kept: string): Fields | undefined {
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return undefined;
    const text = (name: string) => String(Reflect.get(read, name) ?? '');
    const matter = MATTERS.find((code) => code === text('matter')) ?? '';
    return { title: text('title'), short: text('short'), matter, body: text('body') };
  } catch {
    return undefined;
  }
}
