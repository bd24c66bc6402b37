// The words and marks of a known issue.
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Clock from '@lucide/svelte/icons/clock';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { IssueRow } from '../../backend';
import type { Icon } from '../../design/icon';
import { dayLong, dayRange } from '../../format';
import { t } from '../../i18n';

/** How each standing is marked, not by its colour alone. */
export const MARKS: Record<IssueRow['standing'], { tone: 'warning' | 'info' | 'neutral'; icon: Icon }> = {
  holds: { tone: 'warning', icon: TriangleAlert },
  coming: { tone: 'info', icon: Clock },
  over: { tone: 'neutral', icon: CircleCheck },
};

/** `Sammonlahden koulu, Kesämäen koulu`, or that it is met everywhere. */
export function placesOf({ units }: Pick<IssueRow, 'units'>): string {
  return units.map((unit) => unit.name).join(', ') || t('issue-everywhere');
}

/** `20.–25.11.`, or since when where the end is not known. */
export function daysOf({ from, until }: Pick<IssueRow, 'from' | 'until'>): string {
  return until ? dayRange(from, until) : t('issue-since', { day: dayLong(from) });
}
