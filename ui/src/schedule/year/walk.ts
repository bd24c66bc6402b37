// Where the keys lead on the year, and which of its rows exist.
import type { PlannerWeek } from '../../backend';
import { addDays } from '../../format';

/** A week of a row: their places in the lists. */
export interface Spot {
  row: number;
  week: number;
}

/** Returns where a key leads from a spot, or `undefined` when it leads nowhere. */
export function stepTo(key: string, { row, week }: Spot, rows: number, weeks: readonly PlannerWeek[]): Spot | undefined {
  const to = STEPS[key]?.({ row, week }, rows, weeks);
  return to && { row: clamp(to.row, rows), week: clamp(to.week, weeks.length) };
}

type Step = (spot: Spot, rows: number, weeks: readonly PlannerWeek[]) => Spot;

const STEPS: Record<string, Step> = {
  ArrowLeft: ({ row, week }) => ({ row, week: week - 1 }),
  ArrowRight: ({ row, week }) => ({ row, week: week + 1 }),
  ArrowUp: ({ row, week }) => ({ row: row - 1, week }),
  ArrowDown: ({ row, week }) => ({ row: row + 1, week }),
  Home: ({ row }) => ({ row, week: 0 }),
  End: ({ row }, _, weeks) => ({ row, week: weeks.length - 1 }),
  PageUp: ({ row, week }, _, weeks) => ({ row, week: monthBefore(weeks, week) }),
  PageDown: ({ row, week }, _, weeks) => ({ row, week: monthAfter(weeks, week) }),
};

function monthAfter(weeks: readonly PlannerWeek[], week: number): number {
  const next = weeks.findIndex((_, at) => at > week && monthOf(weeks, at) !== monthOf(weeks, week));
  return next < 0 ? weeks.length - 1 : next;
}

function monthBefore(weeks: readonly PlannerWeek[], week: number): number {
  const begins = (at: number) => at === 0 || monthOf(weeks, at) !== monthOf(weeks, at - 1);
  for (let at = week - 1; at > 0; at--) if (begins(at)) return at;
  return 0;
}

/** The month of a week is that of its Thursday. */
function monthOf(weeks: readonly PlannerWeek[], at: number): string {
  const monday = weeks[at]?.monday;
  return monday ? addDays(monday, 3).slice(0, 7) : '';
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

/** A row that exists, or room for some that do not. */
export type Piece = { at: number; rows: 0 } | { at: number; rows: number };

/** Returns the rows from `first` to `last` and the one that has the focus, with room for the others between them. */
export function pieces(count: number, first: number, last: number, kept: number | undefined): Piece[] {
  const shown = new Set<number>();
  for (let at = Math.max(0, first); at <= Math.min(count - 1, last); at++) shown.add(at);
  if (kept !== undefined && kept >= 0 && kept < count) shown.add(kept);
  const all: Piece[] = [];
  let next = 0;
  for (const at of [...shown].sort((one, two) => one - two)) {
    if (at > next) all.push({ at: next, rows: at - next });
    all.push({ at, rows: 0 });
    next = at + 1;
  }
  if (next < count) all.push({ at: next, rows: count - next });
  return all;
}
