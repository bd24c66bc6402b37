// Which rows of the year are shown, and in which order.
import { lackOf, type By, type Row } from './rows';

/** What a person narrowed the rows to; empty for all. */
export interface Narrowed {
  text: string;
  area: string;
  form: string;
  /** A person in the rows of units, a unit in the rows of people. */
  other: string;
  order: 'name' | 'lack';
}

export const ALL: Narrowed = { text: '', area: '', form: '', other: '', order: 'name' };

/** Returns the rows that fit. People fit an area or a form when they go to a unit of it. */
export function narrowed(rows: readonly Row[], by: By, { text, area, form, other, order }: Narrowed, places: ReadonlyMap<string, Place>): Row[] {
  const fits = ({ area: of, form: what }: Place) => (area === '' || of === area) && (form === '' || what === form);
  const isIn = (row: Row) =>
    (area === '' && form === '') ||
    (by === 'units' ? fits({ area: row.area, form: row.form }) : row.others.some((unit) => fits(places.get(unit) ?? NOWHERE)));
  const wanted = text.trim().toLocaleLowerCase('fi');
  const found = rows.filter((row) => row.name.toLocaleLowerCase('fi').includes(wanted) && isIn(row) && (other === '' || row.others.includes(other)));
  return order === 'lack' ? found.toSorted((one, two) => lackOf(two) - lackOf(one)) : found;
}

/** Where a unit belongs. */
export interface Place {
  area: string;
  form: string | null;
}

const NOWHERE: Place = { area: '', form: null };
