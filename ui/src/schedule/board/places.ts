// Where the focus can stand on the board: on every slot, and on every cell that has none.
import type { Day, SlotCard, SlotId } from '../../backend';
import { OPEN, type Lane } from './lanes';

/** A cell of the board, or a slot in it. */
export interface Place {
  /** The row's id. */
  lane: string;
  day: Day;
  slot?: SlotId;
}

/** Returns a row's slots of one day, earliest first. */
export function slotsOf({ slots }: Pick<Lane, 'slots'>, day: Day): SlotCard[] {
  return slots.filter((slot) => slot.day === day).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Returns the element's name of a place; a slot keeps its own wherever it moves. */
export function placeId({ lane, day, slot }: Place): string {
  return slot ? `slot-${slot}` : `cell-${lane}-${day}`;
}

/** Returns the point of the window where what hangs on an element begins. */
export function pointBelow(element: Element | null): { x: number; y: number } {
  const { left = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: left, y: bottom };
}

/**
 * Returns the place where the focus stands now: on its slot wherever that has gone, else in its cell, else at the
 * first person's or unit's place. `undefined` on a board without rows.
 */
export function settled(lanes: readonly Lane[], days: readonly Day[], at: Place | undefined): Place | undefined {
  for (const lane of lanes) {
    const slot = at?.slot && lane.slots.find((slot) => slot.id === at.slot);
    if (slot) return { lane: lane.id, day: slot.day, slot: slot.id };
  }
  const lane = lanes.find((lane) => lane.id === at?.lane) ?? lanes.find((lane) => lane.id !== OPEN) ?? lanes[0];
  const day = days.find((day) => day === at?.day) ?? days[0];
  return lane && day ? placesIn(lane, day)[0] : undefined;
}

/** Returns where a key takes the focus; the same place at the board's edge, `undefined` for other keys. */
export function moved(lanes: readonly Lane[], days: readonly Day[], at: Place, key: string, far: boolean): Place | undefined {
  const [row, day] = [lanes.findIndex((lane) => lane.id === at.lane), days.indexOf(at.day)];
  const here = inCell(lanes, days, row, day);
  const nth = Math.max(0, here.findIndex((place) => place.slot === at.slot));
  const beside = (step: number) => inCell(lanes, days, row, day + step);
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const there = beside(key === 'ArrowRight' ? 1 : -1);
    return there[Math.min(nth, there.length - 1)] ?? at;
  }
  if (key === 'ArrowDown') return here[nth + 1] ?? inCell(lanes, days, row + 1, day)[0] ?? at;
  if (key === 'ArrowUp') return here[nth - 1] ?? inCell(lanes, days, row - 1, day).at(-1) ?? at;
  if (key === 'Home') return inCell(lanes, days, far ? 0 : row, 0)[0];
  if (key === 'End') return inCell(lanes, days, far ? lanes.length - 1 : row, days.length - 1).at(-1);
  return undefined;
}

/**
 * Returns the cell that Alt and an arrow take a slot to; `undefined` at the board's edge and for other keys.
 * Among units an open slot stays in the open row, so it goes up and down from the unit that it has.
 */
export function carried(lanes: readonly Lane[], days: readonly Day[], at: Place, key: string, slot?: SlotCard): Place | undefined {
  const [right, down] = ARROWS[key] ?? [0, 0];
  if (!right && !down) return undefined;
  const from = lanes.findIndex((lane) => lane.id === at.lane);
  const ofUnit = at.lane === OPEN ? lanes.findIndex((lane) => lane.kind === 'unit' && lane.id === slot?.unit) : -1;
  const lane = lanes[(down && ofUnit >= 0 ? ofUnit : from) + down];
  const day = days[days.indexOf(at.day) + right];
  if (!lane || !day || (down && lane.id === at.lane)) return undefined;
  return { lane: lane.id, day };
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

function inCell(lanes: readonly Lane[], days: readonly Day[], row: number, day: number): Place[] {
  const [theLane, theDay] = [lanes[row], days[day]];
  return theLane && theDay ? placesIn(theLane, theDay) : [];
}

function placesIn(lane: Lane, day: Day): Place[] {
  const cell = { lane: lane.id, day };
  const slots = slotsOf(lane, day).map((slot) => ({ ...cell, slot: slot.id }));
  return slots.length > 0 ? slots : [cell];
}
