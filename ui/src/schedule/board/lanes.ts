// The rows of the board: the same slots by person or by unit, and the open slots above both.
import type { BoardRow, SlotCard, SlotChange, SlotKind, UnitRow, WeekBoard } from '../../backend';

/** By whom the rows of the board are. */
export type Side = 'people' | 'units';

/** One row of the board. */
export type Lane = {
  /** The person's or the unit's id; `open` and `placeless` for the two rows that are neither. */
  id: string;
  name: string;
  slots: readonly SlotCard[];
} & ({ kind: 'open' | 'placeless' } | { kind: 'person'; row: BoardRow } | { kind: 'unit'; row: UnitRow });

/** The row of the slots that nobody has. */
export const OPEN = 'open';
/** The row of the slots without a unit, below all units. */
export const PLACELESS = 'placeless';

/** Work of these kinds is done outside the units. */
const PLACELESS_KINDS: readonly SlotKind[] = ['koulutus', 'valmennus', 'siirtyma', 'toimisto'];

/** Tells whether a slot of this kind needs no unit. */
export function mayBePlaceless(kind: SlotKind): boolean {
  return PLACELESS_KINDS.includes(kind);
}

/** Returns all slots of a board, the open ones first. An open slot that is called off concerns nobody. */
export function slotsOn(board: WeekBoard): SlotCard[] {
  return [...board.open.filter((slot) => slot.state !== 'cancelled'), ...board.rows.flatMap((row) => row.slots)];
}

/** Returns the row that a slot stands in. */
export function laneOf(side: Side, { person, unit }: SlotCard): string {
  if (person === null) return OPEN;
  return side === 'people' ? person : (unit ?? PLACELESS);
}

/** Returns the rows that hold `slots`. The open row is always there for those who plan, else where it has something. */
export function lanesOf(side: Side, board: WeekBoard, slots: readonly SlotCard[]): Lane[] {
  const inLane = byLane(side, slots);
  const held = (id: string) => inLane.get(id) ?? [];
  const open: Lane[] = board.may_plan || inLane.has(OPEN) ? [{ kind: 'open', id: OPEN, name: '', slots: held(OPEN) }] : [];
  if (side === 'people')
    return [...open, ...board.rows.map((row): Lane => ({ kind: 'person', id: row.person, name: row.name, row, slots: held(row.person) }))];
  const placeless: Lane[] = inLane.has(PLACELESS) ? [{ kind: 'placeless', id: PLACELESS, name: '', slots: held(PLACELESS) }] : [];
  return [...open, ...board.unit_rows.map((row): Lane => ({ kind: 'unit', id: row.unit, name: row.name, row, slots: held(row.unit) })), ...placeless];
}

/** Returns what a slot takes on in a row, `undefined` where it cannot be. */
export function takenIn(lane: Lane, slot: SlotCard): Pick<SlotChange, 'person' | 'unit'> | undefined {
  switch (lane.kind) {
    case 'open':
      return { person: null };
    case 'person':
      return { person: lane.id };
    case 'unit':
      return { unit: lane.id };
    case 'placeless':
      return mayBePlaceless(slot.kind) ? { unit: null } : undefined;
  }
}

/** Tells whether a row's unit is closed on a day. */
export function isClosed(lane: Lane, day: string): boolean {
  return lane.kind === 'unit' && lane.row.closed.includes(day);
}

function byLane(side: Side, slots: readonly SlotCard[]): ReadonlyMap<string, readonly SlotCard[]> {
  const inLane = new Map<string, SlotCard[]>();
  for (const slot of slots) {
    const lane = laneOf(side, slot);
    const held = inLane.get(lane);
    if (held) held.push(slot);
    else inLane.set(lane, [slot]);
  }
  return inLane;
}
