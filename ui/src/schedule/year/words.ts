// Weeks of the year in words.
import type { BandKind, PlannerWeek } from '../../backend';
import { addDays, dayRange, duration, weekWords } from '../../format';
import { t } from '../../i18n';
import { holidayWords } from '../words';
import type { By, Cell, Row } from './rows';

/** `vk 48 (23.–29.11.)` */
export function weekSpoken({ week, monday }: Pick<PlannerWeek, 'week' | 'monday'>): string {
  return `${weekWords(week.week)} (${dayRange(monday, addDays(monday, 6))})`;
}

/** Everything that a cell says by its figures and shapes, as one sentence. */
export function cellWords(row: Pick<Row, 'name'>, week: PlannerWeek, cell: Cell, by: By, hard: number): string {
  const holidays = week.holidays.map(({ holiday }) => holidayWords(holiday));
  return [`${row.name}, ${weekSpoken(week)}`, ...amounts(cell, by), ...marks(cell, by, hard), ...holidays].join(', ');
}

function amounts(cell: Cell, by: By): string[] {
  if (by === 'people') {
    if (cell.closed && cell.planned === 0) return [t('year-no-engagement')];
    return [t('year-planned-hours', { planned: duration(cell.planned), due: duration(cell.due) })];
  }
  if (cell.closed && cell.planned === 0) return [t('year-closed')];
  const said = [t('year-planned-half-days', { planned: cell.planned, promised: cell.due, needed: cell.needed })];
  if (cell.delivered > 0) said.push(t('year-delivered', { count: cell.delivered }));
  return said;
}

function marks(cell: Cell, by: By, hard: number): string[] {
  return [
    ...(cell.open > 0 ? [t('year-open', { count: cell.open })] : []),
    ...(cell.drafts > 0 ? [t('year-drafts', { count: cell.drafts })] : []),
    ...(hard > 0 ? [t('year-hard', { count: hard })] : []),
    ...(by === 'people' && cell.away > 0 ? [t('year-away', { count: cell.away })] : []),
    ...(cell.starts ? [t('year-starts')] : []),
    ...(cell.ends ? [t('year-ends')] : []),
  ];
}

/** The sums of a week as one sentence. */
export function sumWords(week: PlannerWeek, hard: number): string {
  const { capacity, needed, promised, planned } = week;
  return [
    weekSpoken(week),
    t('year-sum-words', { capacity, needed, promised, planned }),
    ...(week.open_slots > 0 ? [t('year-open', { count: week.open_slots })] : []),
    ...(week.drafts > 0 ? [t('year-drafts', { count: week.drafts })] : []),
    ...(hard > 0 ? [t('year-hard', { count: hard })] : []),
  ].join(', ');
}

/** The name of a break, or what kind of weeks they are. */
export function bandWords({ kind, name }: { kind: BandKind; name: string }): string {
  return name || t(`year-band-${kind}`);
}
