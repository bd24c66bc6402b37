// What is being written, and how it is kept as one text so that a crash loses nothing.
import type { ArticleDraft, ArticleText, ArticleView, Matter, MissRow, Role, UnitForm } from '../../backend';
import { isDay, MATTERS, type Day } from '../../format';

/** The words of an article. */
export interface Words {
  title: string;
  short: string;
  body: string;
}

/** The parts of an article that a writer fills in. */
export interface Fields extends Words {
  matter: Matter | '';
  /** Whether harm follows from not knowing it. */
  critical: boolean;
  /** Whom it is meant for, everyone when empty. */
  for_roles: Role[];
  /** At what kinds of units it holds, everywhere when empty. */
  unit_forms: UnitForm[];
  keywords: string[];
  /** How many months a check holds; 0 for as long as is usual. */
  review_months: number;
  /** The space that it belongs to; the common one when `null`. */
  space: string | null;
  /** Who keeps it true; whoever writes it when empty. */
  owner: string;
  /** Who does when the owner is away. */
  deputy: string | null;
  /** The day by which it must be checked. */
  review_by: Day | null;
}

/** What a new article begins from, when it is not an empty page. */
export interface Beginning {
  /** The name under which it is kept while it is written. */
  key: string;
  fields: Partial<Fields>;
  /** What it says of itself besides. */
  more: Pick<ArticleText, 'original' | 'language' | 'source' | 'answers'>;
  /** What was left out of it because it tells of people. */
  removed?: string[];
}

export const ROLES: readonly Role[] = ['digari', 'digivastaava', 'staff', 'coordinator', 'provider', 'admin'];
export const UNIT_FORMS: readonly UnitForm[] = ['perus', 'lukio', 'vaka', 'hallinto', 'muu'];
/** How long checks may hold, in months; 0 for as long as is usual. */
export const REVIEW_MONTHS: readonly number[] = [0, 3, 6, 12, 24];

/** As many words as a short text may have: it is read in a hurry. */
export const MOST_SHORT_WORDS = 60;

/** Counts the words of a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Returns the fields of an article; empty ones for a new one. */
export function fieldsOf(article: ArticleView | undefined): Fields {
  const { critical = false, for_roles = [], unit_forms = [], keywords = [], review_months = 0 } = article ?? {};
  const { owner = '', deputy = null, review_by = null } = article ?? {};
  const kept = { space: article?.space?.id ?? null, owner, deputy, review_by };
  return { ...wordsOf(article), matter: article?.matter ?? '', critical, for_roles, unit_forms, keywords, review_months, ...kept };
}

/** Returns the beginning of an article's translation: its own words, which become another language one by one. */
export function translationOf(article: ArticleView, language: ArticleView['language']): Beginning {
  // Its own writer keeps it true.
  const { owner, deputy, review_by } = fieldsOf(undefined);
  const fields = { ...fieldsOf(article), keywords: [], owner, deputy, review_by };
  return { key: `new:${article.id}:${language}`, fields, more: { original: article.id, language } };
}

/** Returns the beginning of an article that is written from a visit entry. */
export function fromEntry({ title, body, matter, source, removed }: ArticleDraft): Beginning {
  return { key: `new:entry:${source}`, fields: { title, body, matter }, more: { source }, removed };
}

/** Returns the beginning of an article for words that were searched for in vain: it will be found by them. */
export function answerOf({ id, words, language }: MissRow): Beginning {
  const title = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  return { key: `new:${id}`, fields: { title, keywords: [words] }, more: { answers: id, language } };
}

/** Returns the words of an article; none of a new one. */
export function wordsOf({ title = '', short = '', body = '' }: Partial<Words> = {}): Words {
  return { title, short, body };
}

/** Returns the parts that differ from what is saved, so that nothing else is overwritten. */
export function changedParts(fields: Fields, saved: Fields): Partial<Fields> {
  const isChanged = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(saved, name));
  return Object.fromEntries(Object.entries(fields).filter(isChanged));
}

/**
 * Returns the text to keep; empty where nothing differs from what is saved. It holds the words that the writer began
 * with, `was`, because what is saved may become another meanwhile.
 */
export function keepFields(fields: Fields, saved: Fields, was: Words = wordsOf(saved)): string {
  const parts = changedParts(fields, saved);
  return Object.keys(parts).length > 0 ? JSON.stringify({ ...parts, was }) : '';
}

/** Reads the parts that `keepFields` wrote; none from anything else. */
export function readFields(kept: string): Partial<Fields> {
  const of = values(parsed(kept));
  const is = <T>(known: readonly T[]) => (value: unknown): value is T => known.some((other) => other === value);
  const read = {
    title: of('title', isText),
    short: of('short', isText),
    body: of('body', isText),
    matter: of('matter', is([...MATTERS, ''] as const)),
    critical: of('critical', is([true, false])),
    for_roles: of('for_roles', isListOf(is(ROLES))),
    unit_forms: of('unit_forms', isListOf(is(UNIT_FORMS))),
    keywords: of('keywords', isListOf(isText)),
    review_months: of('review_months', is(REVIEW_MONTHS)),
    space: of('space', orNothing(isText)),
    owner: of('owner', isText),
    deputy: of('deputy', orNothing(isText)),
    review_by: of('review_by', orNothing(isSomeDay)),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Reads the words that the writer of a kept text began with. */
export function readWas(kept: string): Words | undefined {
  const was = values(parsed(kept))('was', (value): value is object => typeof value === 'object' && value !== null);
  const of = values(was);
  const [title, short, body] = [of('title', isText), of('short', isText), of('body', isText)];
  return title === undefined || short === undefined || body === undefined ? undefined : { title, short, body };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isSomeDay = (value: unknown): value is Day => isText(value) && isDay(value);

function orNothing<T>(is: (value: unknown) => value is T) {
  return (value: unknown): value is T | null => value === null || is(value);
}

function isListOf<T>(is: (value: unknown) => value is T) {
  return (value: unknown): value is T[] => Array.isArray(value) && value.every(is);
}

/** Returns what reads a value of an object by its name, where it is of the right kind. */
function values(read: unknown) {
  return <T>(name: string, is: (value: unknown) => value is T): T | undefined => {
    const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, name) : undefined;
    return is(value) ? value : undefined;
  };
}

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
