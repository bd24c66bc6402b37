// The terms of work as they are typed and checked before they are sent.
import type { Engagement, Segment } from '../../backend';
import { filterOptions } from '../../design/filter';
import { addDays, daysBetween, type Day } from '../../format';
import type { EngagementState, PersonTerms } from '../../backend';

const WEEK = 7 * 24 * 60;

/** Reads `38.15`, `38:15`, `38 t 15 min`, `37,5` or `30` as minutes; a bare number is hours. `undefined` for anything else. */
export function parseHours(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase();
  const minutes = decimal(trimmed) ?? clock(trimmed) ?? worded(trimmed);
  return minutes !== undefined && minutes <= WEEK ? minutes : undefined;
}

function decimal(text: string): number | undefined {
  const [, hours] = /^(\d{1,3}(?:,\d{1,2})?)\s*(?:t|h|tim)?$/.exec(text) ?? [];
  return hours === undefined ? undefined : Math.round(Number(hours.replace(',', '.')) * 60);
}

function clock(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,3})[.:]([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function worded(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,3})\s*(?:t|h|tim)\s*(\d{1,2})\s*(?:min|m)?$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** The places of segments that have a day in common with an earlier one, or that end before they begin. */
export function wrongSegments(segments: readonly Segment[]): Set<number> {
  const wrong = new Set<number>();
  segments.forEach((one, at) => {
    if (one.until !== null && one.until < one.from) wrong.add(at);
    if (segments.slice(0, at).some((other) => overlap(one, other))) wrong.add(at);
  });
  return wrong;
}

/** The parts with one more, which begins within the last: after four weeks, or half-way where it is shorter. */
export function withOneMore(segments: readonly Segment[], first: Segment, end: Day | null): Segment[] {
  const last = segments.at(-1);
  if (!last) return [{ ...first }];
  const until = last.until ?? end;
  const length = until === null ? 56 : daysBetween(last.from, until);
  if (length < 1) return [...segments];
  const cut = addDays(last.from, Math.min(27, Math.floor((length - 1) / 2)));
  return [...segments.slice(0, -1), { ...last, until: cut }, { ...last, from: addDays(cut, 1) }];
}

function overlap(one: Segment, other: Segment): boolean {
  return (other.until === null || one.from <= other.until) && (one.until === null || other.from <= one.until);
}

/** The engagement of the same person that another from `start` to `end` would overlap. */
export function overlapping(all: readonly Engagement[], id: string | null, start: Day, end: Day | null): Engagement | undefined {
  return all.find((one) => one.id !== id && (one.end_on === null || start <= one.end_on) && (end === null || one.start_on <= end));
}

/** Where a part begins and ends on a line as long as the whole engagement, in per cent. */
export function partOf(from: Day, until: Day | null, whole: { from: Day; until: Day }): { left: number; width: number } {
  const at = (day: Day) => Date.parse(`${day}T12:00:00Z`) / 86_400_000;
  const [first, last] = [at(whole.from), at(whole.until) + 1];
  const clamp = (value: number) => Math.min(Math.max(value, first), last);
  const [left, right] = [clamp(at(from)), clamp(until === null ? last : at(until) + 1)];
  const length = Math.max(1, last - first);
  return { left: ((left - first) / length) * 100, width: (Math.max(0, right - left) / length) * 100 };
}

/** Which of the people are in the list: all, those with a warning, or those of one state. */
export const TABS = ['all', 'warned', 'running', 'agreed', 'ended'] as const;
export type PeopleTab = (typeof TABS)[number];

const STATES: Record<PeopleTab, readonly EngagementState[]> = {
  all: ['none', 'agreed', 'running', 'ending', 'ended'],
  warned: ['none', 'agreed', 'running', 'ending', 'ended'],
  running: ['running', 'ending'],
  agreed: ['agreed'],
  ended: ['ended', 'none'],
};

/** The people who fit the tab and the typed words; where warnings are asked for, the soonest first. */
export function fittingPeople(people: readonly PersonTerms[], tab: PeopleTab, typed: string): PersonTerms[] {
  const ofTab = people.filter((one) => STATES[tab].includes(one.state) && (tab !== 'warned' || one.warning !== null));
  const options = ofTab.map((person) => ({ value: person.person, label: person.name, detail: '', person }));
  const found = filterOptions(options, typed).map(({ person }) => person);
  if (tab !== 'warned') return found;
  return found.sort((a, b) => (a.warning?.days_left ?? 0) - (b.warning?.days_left ?? 0));
}
