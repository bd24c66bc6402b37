// Which slots are chosen, so that one act reaches them all.
import type { Day, SlotCard, SlotId } from '../../backend';
import type { Lane } from './lanes';

export class Selection {
  /** The chosen slots; some may be gone by now. */
  #ids = $state.raw<ReadonlySet<SlotId>>(new Set());
  #slots: () => readonly SlotCard[];
  /** The chosen slots that are on the board. */
  readonly slots = $derived.by(() => (this.#ids.size === 0 ? [] : this.#slots().filter((slot) => this.#ids.has(slot.id))));
  #from: SlotId | undefined;

  constructor(slots: () => readonly SlotCard[]) {
    this.#slots = slots;
  }

  has(id: SlotId): boolean {
    return this.#ids.has(id);
  }

  /** Returns what an act on a slot reaches: all that are chosen when it is one of them, else it alone. */
  around(slot: SlotCard): readonly SlotCard[] {
    return this.has(slot.id) ? this.slots : [slot];
  }

  /** Chooses a slot, or lets it go; a later range begins there. */
  toggle(id: SlotId): void {
    this.#from = id;
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#ids = ids;
  }

  /** Chooses every slot of these. */
  add(slots: readonly SlotCard[]): void {
    this.#ids = new Set([...this.#ids, ...slots.map((slot) => slot.id)]);
  }

  /** Chooses all slots between the last one that was chosen by itself and this one: their rows, their days. */
  reach(id: SlotId, lanes: readonly Lane[], days: readonly Day[]): void {
    const from = this.#from ?? id;
    this.#from = from;
    this.#ids = new Set(between(lanes, days, from, id).map((slot) => slot.id));
  }

  clear(): void {
    this.#ids = new Set();
    this.#from = undefined;
  }
}

/** Returns the slots of the smallest block of rows and days that holds both slots. */
export function between(lanes: readonly Lane[], days: readonly Day[], from: SlotId, to: SlotId): SlotCard[] {
  const corners = [from, to].flatMap((id) => {
    const row = lanes.findIndex((lane) => lane.slots.some((slot) => slot.id === id));
    const slot = lanes[row]?.slots.find((slot) => slot.id === id);
    return slot ? [{ row, day: days.indexOf(slot.day) }] : [];
  });
  const [top, bottom] = bounds(corners.map((corner) => corner.row));
  const [left, right] = bounds(corners.map((corner) => corner.day));
  return lanes.slice(top, bottom + 1).flatMap((lane) => lane.slots.filter(({ day }) => days.indexOf(day) >= left && days.indexOf(day) <= right));
}

function bounds(numbers: readonly number[]): readonly [number, number] {
  return numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, -1];
}
