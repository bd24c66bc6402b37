// Where the focus can stand on the board: on every slot, and on every cell that has none.
import type { BoardRow, Day, PersonId, SlotCard, SlotId } from '../../backend';

/** A cell of the board, or a slot in it. */
export interface Place {
  person: PersonId;
  day: Day;
  slot?: SlotId;
}

/** Returns a person's slots of one day, earliest first. */
export function slotsOf(row: BoardRow, day: Day): SlotCard[] {
  return row.slots.filter((slot) => slot.day === day).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Returns the element's name of a place; a slot keeps its own wherever it moves. */
export function placeId({ person, day, slot }: Place): string {
  return slot ? `slot-${slot}` : `cell-${person}-${day}`;
}

/** Returns the point of the window where what hangs on an element begins. */
export function pointBelow(element: Element | null): { x: number; y: number } {
  const { left = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: left, y: bottom };
}

/**
 * Returns the place where the focus stands now: on its slot wherever that has gone, else in its cell, else at the
 * board's first place. `undefined` on a board without rows.
 */
export function settled(rows: readonly BoardRow[], days: readonly Day[], at: Place | undefined): Place | undefined {
  for (const row of rows) {
    const slot = at?.slot && row.slots.find((slot) => slot.id === at.slot);
    if (slot) return { person: row.person, day: slot.day, slot: slot.id };
  }
  const row = rows.find((row) => row.person === at?.person) ?? rows[0];
  const day = days.find((day) => day === at?.day) ?? days[0];
  return row && day ? placesIn(row, day)[0] : undefined;
}

/** Returns where a key takes the focus; the same place at the board's edge, `undefined` for other keys. */
export function moved(rows: readonly BoardRow[], days: readonly Day[], at: Place, key: string, far: boolean): Place | undefined {
  const [row, day] = [rows.findIndex((row) => row.person === at.person), days.indexOf(at.day)];
  const here = inCell(rows, days, row, day);
  const nth = Math.max(0, here.findIndex((place) => place.slot === at.slot));
  const beside = (step: number) => inCell(rows, days, row, day + step);
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const there = beside(key === 'ArrowRight' ? 1 : -1);
    return there[Math.min(nth, there.length - 1)] ?? at;
  }
  if (key === 'ArrowDown') return here[nth + 1] ?? inCell(rows, days, row + 1, day)[0] ?? at;
  if (key === 'ArrowUp') return here[nth - 1] ?? inCell(rows, days, row - 1, day).at(-1) ?? at;
  if (key === 'Home') return inCell(rows, days, far ? 0 : row, 0)[0];
  if (key === 'End') return inCell(rows, days, far ? rows.length - 1 : row, days.length - 1).at(-1);
  return undefined;
}

/** Returns the cell that Alt and an arrow take a slot to; `undefined` at the board's edge and for other keys. */
export function carried(rows: readonly BoardRow[], days: readonly Day[], at: Place, key: string): Place | undefined {
  const [right, down] = ARROWS[key] ?? [0, 0];
  const person = rows[rows.findIndex((row) => row.person === at.person) + down]?.person;
  const day = days[days.indexOf(at.day) + right];
  return (right || down) && person && day ? { person, day } : undefined;
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

function inCell(rows: readonly BoardRow[], days: readonly Day[], row: number, day: number): Place[] {
  const [theRow, theDay] = [rows[row], days[day]];
  return theRow && theDay ? placesIn(theRow, theDay) : [];
}

function placesIn(row: BoardRow, day: Day): Place[] {
  const cell = { person: row.person, day };
  const slots = slotsOf(row, day).map((slot) => ({ ...cell, slot: slot.id }));
  return slots.length > 0 ? slots : [cell];
}
