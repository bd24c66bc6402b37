// Words of engagements, put together from what the program knows of them.
import type { EngagementKind, EngagementRule, EngagementState, EngagementWarning, PersonTerms } from '../../backend';
import { dayLong, duration, list, number, type Day } from '../../format';
import { t } from '../../i18n';

/** The kinds, in the order in which they are offered. */
export const KINDS = [
  'tyokokeilu',
  'palkkatuki',
  'maaraaikainen',
  'kuntouttava',
  'oppisopimus',
  'harjoittelu',
  'siviilipalvelus',
  'kesatyo',
  'vakituinen',
] as const satisfies readonly EngagementKind[];

/** *Työkokeilu* */
export function kindWords(kind: EngagementKind): string {
  return t(`engagement-${kind}`);
}

/** *Voimassa* */
export function stateWords(state: EngagementState): string {
  return t(`engagement-state-${state}`);
}

/** What has to be decided, in words: *Päättyy 14 päivän päästä, 6.12.2026*. */
export function warningWords({ of, days_left: days, last_day: last }: EngagementWarning): string {
  const passed = days < 0 ? '-passed' : '';
  return t(`engagement-warning-${of}${passed}`, { days: Math.abs(days), day: dayLong(last) });
}

/** The tone of a warning: the nearer, the stronger. */
export function warningTone({ step }: EngagementWarning): 'info' | 'warning' | 'error' {
  if (step === 0) return 'error';
  return step <= 14 ? 'warning' : 'info';
}

/** *1.8.2026–31.1.2027*, *1.8.2026–* while it is open-ended. */
export function spanWords(from: Day, until: Day | null): string {
  return `${dayLong(from)}–${until ? dayLong(until) : ''}`;
}

/** The weekdays of a week: *ma, ti ja ke*; *ma–pe* for the usual ones. */
export function weekdayWords(days: readonly number[]): string {
  const given = [...new Set(days)].sort();
  if (given.length === 0 || given.join() === '1,2,3,4,5') return t('engagement-weekdays-usual');
  return list(given.map((day) => t(`weekday-${day}`)));
}

/** What a rule allows, in one line. */
export function ruleWords(rule: EngagementRule): string {
  const { max_months_same_host: months, max_days_per_week: days, day_minutes_min: least, day_minutes_max: most } = rule;
  const parts = [
    ...(months === null ? [] : [t('rule-months-of', { count: months })]),
    ...(days === null ? [] : [t('rule-days-of', { count: days })]),
    ...(least === null && most === null ? [] : [t('rule-hours-of', { hours: hoursOf(least, most) })]),
    ...(rule.roster_notice_days === 0 ? [] : [t('rule-notice-of', { count: rule.roster_notice_days })]),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('rule-no-limits');
}

/** *4–8 t*, *enintään 8 t*, *vähintään 4 t*; empty where there is no limit. */
export function hoursOf(least: number | null, most: number | null): string {
  if (least !== null && most !== null) return t('rule-hours-between', { least: number(least / 60), most: number(most / 60) });
  if (most !== null) return t('rule-hours-most', { most: duration(most) });
  return least === null ? '' : t('rule-hours-least', { least: duration(least) });
}

/** The line under a name in the list. */
export function lineWords({ kind, start_on: start, end_on: end }: PersonTerms): string {
  return kind && start ? `${kindWords(kind)} ${spanWords(start, end)}` : '';
}
