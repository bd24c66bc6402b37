// What the rules say of the week: in which order, on which slots, and what a change made of it.
import type { FindingRow, Rule, Severity, SlotId, Verdict } from '../../backend';
import { t } from '../../i18n';

/** What stands on a slot: the worst of its findings, and which rules it breaks, worst first. */
export interface Mark {
  severity: Severity;
  rules: readonly Rule[];
}

/** What a verdict comes to. */
export type Tone = 'hard' | 'soft' | 'mends' | 'fine';

/** What a carried slot would do in a cell; `asked` until it is known. */
export interface Target {
  tone: Tone | 'asked';
  words: string;
}

/** Returns a finding as a sentence. A day at its end brings its own full stop. */
export function findingWords({ rule, args }: FindingRow): string {
  return t(`rule-${rule}`, args).replace(/\.\.$/, '.');
}

/** Returns what stops publishing first, then by day; what concerns the whole week comes last. */
export function worstFirst(findings: readonly FindingRow[]): FindingRow[] {
  const rank = ({ severity, day }: FindingRow) => `${severity === 'hard' ? 0 : 1} ${day ?? '9999'}`;
  return [...findings].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** Returns the marks of all slots. That a slot is open shows already in its row. */
export function marksOf(findings: readonly FindingRow[]): ReadonlyMap<SlotId, Mark> {
  const marks = new Map<SlotId, { severity: Severity; rules: Rule[] }>();
  for (const { rule, severity, slots } of worstFirst(findings)) {
    if (rule === 'open_slot') continue;
    for (const slot of slots) {
      const mark = marks.get(slot);
      if (!mark) marks.set(slot, { severity, rules: [rule] });
      else if (!mark.rules.includes(rule)) mark.rules.push(rule);
    }
  }
  return marks;
}

/** Returns a verdict without what only moves along: a slot that was open and stays open. */
export function withoutStillOpen(verdict: Verdict): Verdict {
  const openIn = (findings: readonly FindingRow[]) => findings.flatMap(({ rule, slots }) => (rule === 'open_slot' ? slots : []));
  const [was, is] = [openIn(verdict.gone), openIn(verdict.new)];
  const stays = ({ rule, slots }: FindingRow) => rule === 'open_slot' && slots.every((slot) => was.includes(slot) && is.includes(slot));
  return { gone: verdict.gone.filter((finding) => !stays(finding)), new: verdict.new.filter((finding) => !stays(finding)) };
}

/** Returns what came and what went between two answers. */
export function differences(before: readonly FindingRow[], after: readonly FindingRow[]): Verdict {
  const [had, has] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  return withoutStillOpen({ gone: before.filter((finding) => !has.has(nameOf(finding))), new: after.filter((finding) => !had.has(nameOf(finding))) });
}

/** Tells whether a verdict has anything to say. */
export function isSomething(verdict: Verdict): boolean {
  return verdict.new.length + verdict.gone.length > 0;
}

/** Returns what a verdict comes to: the worst that it breaks, else whether it mends something. */
export function toneOf(verdict: Verdict): Tone {
  if (verdict.new.some((finding) => finding.severity === 'hard')) return 'hard';
  if (verdict.new.length > 0) return 'soft';
  return verdict.gone.length > 0 ? 'mends' : 'fine';
}

/** Returns what a cell shows of the slot that is carried over it. */
export function targetOf(verdict: Verdict | undefined): Target {
  return verdict ? { tone: toneOf(verdict), words: verdictWords(verdict) } : { tone: 'asked', words: '' };
}

/** Returns a verdict in a few words: *2 estettä, 1 korjaantuu*. */
export function verdictWords(verdict: Verdict): string {
  const hard = verdict.new.filter((finding) => finding.severity === 'hard').length;
  const soft = verdict.new.length - hard;
  const gone = verdict.gone.length;
  const parts = [hard && t('verdict-hard', { count: hard }), soft && t('verdict-soft', { count: soft }), gone && t('verdict-gone', { count: gone })];
  return parts.filter(Boolean).join(', ') || t('verdict-fine');
}

/** A finding is the same while its rule concerns the same slots, person, unit and day, whatever its figures. */
function nameOf({ rule, slots, person, unit, day }: FindingRow): string {
  return [rule, person, unit, day, ...[...slots].sort()].join(' ');
}
