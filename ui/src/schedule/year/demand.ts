// What is typed and pasted into the table of demands.
import type { DemandRow, DemandText, IsoWeek, WeekNeed } from '../../backend';
import { weeksIn } from '../../format';

/** The columns of figures, in order. */
export const COLUMNS = ['needed_half_days', 'promised_half_days', 'min_visits_per_month'] as const;
export type Column = (typeof COLUMNS)[number];

/** The most that each holds. */
export const MOST: Record<Column, number> = { needed_half_days: 14, promised_half_days: 14, min_visits_per_month: 31 };

/** Reads a whole number up to the most of a column; an empty text is 0. */
export function readFigure(text: string, column: Column): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const value = /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return value <= MOST[column] ? value : undefined;
}

/** What a pasted table says of the rows from one on, and how many of its cells are no figures. */
export function readPasted(text: string, rows: readonly Pick<DemandRow, 'unit'>[], row: number, column: Column): { rows: DemandText[]; wrong: number } {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const first = COLUMNS.indexOf(column);
  let wrong = 0;
  const read = lines.map((line, at) => {
    const unit = rows[row + at]?.unit;
    const said: Partial<Record<Column, number>> = {};
    for (const [n, cell] of line.split('\t').entries()) {
      const name = COLUMNS[first + n];
      const value = name && readFigure(cell, name);
      if (unit === undefined || name === undefined || value === undefined) wrong++;
      else said[name] = value;
    }
    return unit === undefined ? undefined : { unit, ...said };
  });
  return { rows: read.filter((row) => row !== undefined), wrong };
}

/** Weeks in a row that need the same, as they are edited. */
export interface Season {
  from: string;
  until: string;
  needed: string;
}

/** Puts weeks that follow each other and need the same together. */
export function seasonsOf(weeks: readonly WeekNeed[]): Season[] {
  const seasons: Season[] = [];
  let last: IsoWeek | undefined;
  for (const { week, needed } of weeks) {
    const open = seasons.at(-1);
    const follows = last && ((week.year === last.year && week.week === last.week + 1) || (week.year === last.year + 1 && week.week === 1 && last.week >= weeksIn(last.year)));
    if (open && follows && open.needed === String(needed)) open.until = String(week.week);
    else seasons.push({ from: String(week.week), until: String(week.week), needed: String(needed) });
    last = week;
  }
  return seasons;
}

/** Returns the weeks of some seasons of a school year, or `undefined` where one is not right. */
export function weeksOf(seasons: readonly Season[], schoolYear: number): WeekNeed[] | undefined {
  const all = new Map<string, WeekNeed>();
  for (const season of seasons) {
    const [from, until] = [readWeek(season.from, schoolYear), readWeek(season.until || season.from, schoolYear)];
    const needed = readFigure(season.needed, 'needed_half_days');
    if (!from || !until || needed === undefined) return undefined;
    for (let week = from; order(week) <= order(until); week = after(week)) all.set(`${order(week)}`, { week, needed });
    if (order(until) < order(from)) return undefined;
  }
  return [...all.values()];
}

/** Weeks up to 30 are those of the spring. */
function readWeek(text: string, schoolYear: number): IsoWeek | undefined {
  const week = Number(text.trim());
  const year = week > 30 ? schoolYear : schoolYear + 1;
  return Number.isInteger(week) && week >= 1 && week <= weeksIn(year) ? { year, week } : undefined;
}

function after({ year, week }: IsoWeek): IsoWeek {
  return week < weeksIn(year) ? { year, week: week + 1 } : { year: year + 1, week: 1 };
}

function order({ year, week }: IsoWeek): number {
  return year * 100 + week;
}

/** Reads skills as they are written in one line. */
export function readSkills(text: string): string[] {
  return text.split(',').map((skill) => skill.trim()).filter((skill) => skill !== '');
}
