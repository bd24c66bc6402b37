// What stands above the weeks: months, and the terms, breaks and special weeks of each form of school.
import type { BandKind, FormBand, PlannerWeek } from '../../backend';
import { addDays, monthWords, type Day } from '../../format';

/** Neighbouring weeks with one mark. */
export interface Stretch<Mark> {
  mark: Mark;
  weeks: number;
}

/** What a form has in a week; `null` outside its terms. */
export interface BandMark {
  kind: BandKind;
  name: string;
}

/** The months, each over the weeks whose Thursday is in it. */
export function monthsOf(weeks: readonly PlannerWeek[]): Stretch<string>[] {
  return stretches(weeks.map(({ monday }) => monthWords(addDays(monday, 3))));
}

/** The weeks of a form. Of several marks the one that stops most stands: a week is in a break when most of it is. */
export function bandOf(band: FormBand, weeks: readonly PlannerWeek[]): Stretch<BandMark | null>[] {
  return stretches(weeks.map(({ monday }) => markOf(band, monday)));
}

const ORDER: readonly BandKind[] = ['blackout', 'break', 'exam', 'assessment', 'planning', 'term'];

function markOf(band: FormBand, monday: Day): BandMark | null {
  const friday = addDays(monday, 4);
  const days = (from: Day, until: Day) => [0, 1, 2, 3, 4].filter((n) => from <= addDays(monday, n) && addDays(monday, n) <= until).length;
  const found = band.spans.filter(({ kind, from, until }) => {
    if (until < monday || friday < from) return false;
    return days(from, until) >= (kind === 'break' ? 3 : 1);
  });
  const [first] = found.toSorted((one, two) => ORDER.indexOf(one.kind) - ORDER.indexOf(two.kind));
  return first ? { kind: first.kind, name: first.name } : null;
}

function stretches<Mark>(marks: readonly Mark[]): Stretch<Mark>[] {
  const all: Stretch<Mark>[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    if (last && JSON.stringify(last.mark) === JSON.stringify(mark)) last.weeks++;
    else all.push({ mark, weeks: 1 });
  }
  return all;
}
