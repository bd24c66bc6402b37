// The list of entries as lines: a heading for each day, then its entries.
import type { EntryRow } from '../../backend';
import type { Day } from '../../format';

/** A line of the list: a day with its sums, or an entry. */
export type Line =
  | { kind: 'day'; key: string; day: Day; count: number; minutes: number }
  | { kind: 'entry'; key: string; entry: EntryRow };

/** Returns the lines for entries that come in the order of their days. */
export function linesOf(entries: readonly EntryRow[]): Line[] {
  const lines: Line[] = [];
  let heading: Extract<Line, { kind: 'day' }> | undefined;
  for (const entry of entries) {
    if (heading?.day !== entry.day) {
      heading = { kind: 'day', key: `day-${entry.day}`, day: entry.day, count: 0, minutes: 0 };
      lines.push(heading);
    }
    heading.count += 1;
    heading.minutes += entry.minutes;
    lines.push({ kind: 'entry', key: entry.id, entry });
  }
  return lines;
}

/** Returns the entry `step` entries after the one with this id; the first where there is none with it. */
export function neighbour(entries: readonly EntryRow[], id: string | undefined, step: 1 | -1): EntryRow | undefined {
  const at = entries.findIndex((entry) => entry.id === id);
  if (at < 0) return entries[0];
  return entries[Math.min(entries.length - 1, Math.max(0, at + step))];
}
