// The lists of what waits, in the order in which they are shown.
import type { Desk } from '../../backend';

/** The lists of articles. */
export const LISTS = ['to_review', 'proposals', 'to_check', 'no_owner', 'behind', 'broken'] as const;

export type ListName = (typeof LISTS)[number];

/** So many rows of a list are shown at first. */
export const FIRST = 5;

/** And so many more at each wish. */
export const MORE = 20;

/** Returns how much waits; how much everybody has is no task. */
export function waitingCount(desk: Desk): number {
  return LISTS.reduce((sum, name) => sum + desk[name].count, desk.misses.count);
}

/** Tells whether nothing waits. */
export function isClear(desk: Desk): boolean {
  return waitingCount(desk) === 0;
}
