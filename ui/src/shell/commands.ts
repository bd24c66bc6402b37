// What the palette offers beside what a search finds, and how a choice is remembered.
import type { Hit } from '../backend';
import type { KeyGroup } from '../design/keys.svelte';
import { filterOptions } from '../design/filter';

/** A place that was visited through the palette. */
export interface Place {
  kind: Hit['kind'] | 'view';
  title: string;
  detail: string;
  href: string;
}

/** A command with its words and its shortcut. */
export interface Command {
  value: string;
  label: string;
  detail: string;
  shortcut: string;
  run: () => void;
}

const REMEMBERED = 6;

/** Returns what a search found with what is known not to work before all else. */
export function urgentFirst(hits: readonly Hit[]): Hit[] {
  const isIssue = (hit: Hit) => hit.kind === 'known_issue';
  return [...hits.filter(isIssue), ...hits.filter((hit) => !isIssue(hit))];
}

/** Returns what is shown beside a hit's title: of what does not work also what helps meanwhile. */
export function detailOf({ kind, detail, excerpt }: Hit): string {
  return kind === 'known_issue' ? [detail, excerpt].filter(Boolean).join(' · ') : detail;
}

/** Returns every command that can be run now, in the order of the help; each once, the newest of equals. */
export function commandsOf(groups: readonly KeyGroup[], words: (key: string) => string): Command[] {
  const commands = groups.flatMap((group) =>
    group.keys.flatMap(({ keys, label, run }) =>
      run ? [{ value: label, label: words(label), detail: words(group.heading), shortcut: keys.split(' ')[0] ?? '', run }] : [],
    ),
  );
  return [...new Map(commands.map((command) => [command.value, command])).values()];
}

/** Returns the commands that fit what was typed, best first. */
export function fittingCommands(commands: readonly Command[], typed: string): Command[] {
  return filterOptions(commands, typed);
}

/** Returns the remembered places with `place` first, each once. */
export function remember(places: readonly Place[], place: Place): Place[] {
  return [place, ...places.filter((other) => other.href !== place.href)].slice(0, REMEMBERED);
}

/** Reads what `remember` kept as JSON; anything else is forgotten. */
export function readPlaces(kept: string): Place[] {
  try {
    const places: unknown = JSON.parse(kept || '[]');
    return Array.isArray(places) ? places.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['kind', 'title', 'detail', 'href'];
  return texts.every((name) => typeof Reflect.get(value, name) === 'string');
}
