// The desk of the knowledge base for tests: nothing waits, and a test says only what does.
import type { Desk } from '../backend';

const NONE = { count: 0, rows: [] };

/** Returns a desk on which only this waits. */
export function deskOf(more: Partial<Desk> = {}): Desk {
  const articles = { to_review: NONE, proposals: NONE, to_check: NONE, no_owner: NONE, behind: NONE, broken: NONE };
  return { ...articles, misses: NONE, owners: NONE, ...more };
}
