// The rows of the year: people by minutes, units by half-days, in one shape that the grid can draw.
import type { PersonYear, PlannerYear, UnitForm, UnitYear } from '../../backend';
import { weekOf } from '../../format';

/** Whose rows are shown. */
export type By = 'people' | 'units';

/** One week of a row; minutes for people, half-days for units. */
export interface Cell {
  planned: number;
  /** What the engagement asks for, or what was promised. */
  due: number;
  needed: number;
  open: number;
  delivered: number;
  drafts: number;
  /** Days of absence. */
  away: number;
  /** Nobody can be planned: no engagement, or the unit is closed. */
  closed: boolean;
  starts: boolean;
  ends: boolean;
}

export interface Row {
  id: string;
  name: string;
  area: string;
  form: UnitForm | null;
  /** The units of a person, or the people of a unit. */
  others: readonly string[];
  cells: readonly Cell[];
}

/** How far a week is planned; each has a shape of its own. */
export type Level = 'closed' | 'free' | 'empty' | 'low' | 'part' | 'full' | 'over';

const NOTHING = { needed: 0, open: 0, delivered: 0, away: 0, starts: false, ends: false };

/** Returns the rows of an answer, in its order. */
export function rowsOf(year: PlannerYear): Row[] {
  return [...year.people.map((person) => personRow(person, year)), ...year.units.map(unitRow)];
}

function personRow(person: PersonYear, year: PlannerYear): Row {
  const holds = (days: readonly string[], at: number) => days.some((day) => sameWeek(day, year.weeks[at]?.monday));
  const cell = (planned: number, at: number): Cell => ({
    ...NOTHING,
    planned,
    due: person.required[at] ?? 0,
    drafts: person.drafts[at] ?? 0,
    away: person.away_days[at] ?? 0,
    closed: person.engaged_days[at] === 0,
    starts: holds(person.starts, at),
    ends: holds(person.ends, at),
  });
  return { id: person.person, name: person.name, area: '', form: null, others: person.units, cells: person.planned.map(cell) };
}

function unitRow(unit: UnitYear): Row {
  const cell = (planned: number, at: number): Cell => ({
    ...NOTHING,
    planned,
    due: unit.promised[at] ?? 0,
    needed: unit.needed[at] ?? 0,
    open: unit.open[at] ?? 0,
    delivered: unit.delivered[at] ?? 0,
    drafts: unit.drafts[at] ?? 0,
    closed: unit.open_days[at] === 0,
  });
  return { id: unit.unit, name: unit.name, area: unit.area, form: unit.form, others: unit.people, cells: unit.planned.map(cell) };
}

function sameWeek(day: string, monday: string | undefined): boolean {
  if (!monday) return false;
  const [one, other] = [weekOf(day), weekOf(monday)];
  return one.year === other.year && one.week === other.week;
}

/** Tells how far a week is planned. */
export function levelOf({ planned, due, closed }: Pick<Cell, 'planned' | 'due' | 'closed'>): Level {
  if (closed && planned === 0) return 'closed';
  if (due === 0) return planned === 0 ? 'free' : 'over';
  if (planned === 0) return 'empty';
  if (planned > due) return 'over';
  return planned === due ? 'full' : planned * 2 < due ? 'low' : 'part';
}

/** Returns how much of what is due is planned, 0–1. */
export function shareOf({ planned, due }: Pick<Cell, 'planned' | 'due'>): number {
  return due === 0 ? Math.min(1, planned) : Math.min(1, planned / due);
}

/** `12/14`: planned of what is due; hours for people, half-days for units. */
export function figuresOf(cell: Pick<Cell, 'planned' | 'due' | 'closed'>, by: By): string {
  const shown = (value: number) => String(by === 'people' ? Math.round(value / 60) : value);
  if (cell.due === 0) return cell.planned > 0 ? shown(cell.planned) : cell.closed ? '–' : '·';
  return `${shown(cell.planned)}/${shown(cell.due)}`;
}

/** Returns how much a row lacks over the year of what is due. */
export function lackOf(row: Row): number {
  return row.cells.reduce((sum, cell) => sum + Math.max(0, cell.due - cell.planned), 0);
}
