// Groups of words: which a person looks for, and how words are typed.
import type { WordGroupRow } from '../../backend';

/** What was made of a group. */
export type Standing = 'own' | 'off' | 'changed' | 'shipped';

export function standingOf({ id, key, words }: WordGroupRow): Standing {
  if (key === null) return 'own';
  if (id === null) return 'shipped';
  return words.length === 0 ? 'off' : 'changed';
}

/** Returns what stays the same of a group while its words change. */
export function keyOf({ id, key }: WordGroupRow): string {
  return key ?? id ?? '';
}

/** Returns the groups with a word in which the text stands; what people made of the program's is looked at too. */
export function fitting(groups: readonly WordGroupRow[], text: string): readonly WordGroupRow[] {
  const asked = text.trim().toLowerCase();
  const has = (words: readonly string[]) => words.some((word) => word.includes(asked));
  return asked === '' ? groups : groups.filter(({ words, built_in: builtIn }) => has(words) || has(builtIn));
}

/** Returns the words of a typed list, each once and in small letters. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[,\n]/).map((word) => word.trim().replace(/\s+/g, ' ').toLowerCase());
  return [...new Set(words.filter((word) => word !== ''))];
}
