// What is asked for a line that is being typed, and what is shown of the answer.
import type { Hit, LineReading, SuggestArg } from '../../backend';
import { viewHref } from '../../format';

/** Something that may help, and the keys that open it. */
export interface Suggested {
  kind: 'known_issue' | 'article' | 'responsibility';
  title: string;
  /** The found parts of the title, as `[start, end]`. */
  hits: [number, number][];
  text: string;
  href: string;
  keys: string;
}

/** Returns what to ask for a line as it was read; nothing for time alone, with which nobody needs help. */
export function suggestionsFor({ kind, text, unit, matter }: LineReading): SuggestArg | null {
  if (kind === 'time') return null;
  return { line: text, unit: unit?.value ?? null, matter: matter.assumed ? null : matter.value };
}

/** Returns the rows to show, in order. */
export function suggested(hits: readonly Hit[]): Suggested[] {
  return hits.flatMap(row).map((row, index) => ({ ...row, keys: `Alt+${index + 1}` }));
}

function row({ kind, id, title, title_hits: hits, detail, excerpt }: Hit): Omit<Suggested, 'keys'>[] {
  const text = [detail, excerpt].filter((part) => part !== '').join(' · ');
  switch (kind) {
    case 'known_issue':
      return [{ kind, title, hits, text, href: viewHref('knowledge', { issue: id }) }];
    case 'article':
      return [{ kind, title, hits, text, href: viewHref('knowledge', { id }) }];
    case 'responsibility':
      return [{ kind, title, hits, text, href: viewHref('requests', { id }) }];
    default:
      return [];
  }
}
