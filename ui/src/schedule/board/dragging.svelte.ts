// The pointer on the board: drawing a new time in a cell, carrying a slot to another cell, pulling its lower edge.
import type { Day, SlotCard, SlotId } from '../../backend';
import { takenIn, type Lane } from './lanes';
import { slotsOf, type Place } from './places';
import { drawnSpan, pressedStart, resizedSpan, type Span } from './times';

/** What is being dragged. */
export type Drag =
  | { kind: 'draw'; lane: string; day: Day; top: number; height: number; span: Span }
  | { kind: 'carry'; slot: SlotCard; x: number; y: number; to: Place | undefined }
  | { kind: 'resize'; slot: SlotCard; span: Span };

/** What becomes of a drag that was not given up. */
export interface Drops {
  ondraw: (cell: Place, span: Span) => void;
  oncarry: (slot: SlotCard, to: Place) => void;
  onresize: (slot: SlotCard, span: Span) => void;
}

/** A press that moves less than this is a click. */
const STILL_PX = 4;

export class Dragging {
  current = $state.raw<Drag>();
  #lanes: () => readonly Lane[];
  #drops: Drops;
  #dragged = false;
  #stop: AbortController | undefined;
  /** Looks again at what is under the pointer. */
  #again: (() => void) | undefined;

  constructor(lanes: () => readonly Lane[], drops: Drops) {
    this.#lanes = lanes;
    this.#drops = drops;
  }

  /** Tells once whether the click that has just come only ends a drag. */
  tookClick(): boolean {
    const taken = this.#dragged;
    this.#dragged = false;
    return taken;
  }

  /** Begins with a `pointerdown` inside the board. */
  press(event: PointerEvent): void {
    this.#dragged = false;
    const follow = event.button === 0 && event.target instanceof Element ? this.#follower(event, event.target) : undefined;
    if (!follow) return;
    this.#stop?.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    window.addEventListener('pointermove', (moved) => this.#move(event, moved, follow), { signal });
    window.addEventListener('pointerup', () => this.#drop(), { signal });
    window.addEventListener('pointercancel', () => this.cancel(), { signal });
    window.addEventListener('keydown', (key) => key.key === 'Escape' && this.cancel(), { signal });
  }

  /** Gives the drag up. */
  cancel(): void {
    this.#stop?.abort();
    this.current = undefined;
  }

  /** Tells that the board has moved under the pointer. */
  again(): void {
    if (this.current) this.#again?.();
  }

  #move(from: PointerEvent, to: PointerEvent, follow: (to: PointerEvent) => Drag): void {
    if (!this.current && Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) < STILL_PX) return;
    this.#dragged = true;
    this.#again = () => (this.current = follow(to));
    this.#again();
  }

  #drop(): void {
    const drag = this.current;
    this.cancel();
    if (drag?.kind === 'draw') this.#drops.ondraw({ lane: drag.lane, day: drag.day }, drag.span);
    if (drag?.kind === 'carry' && drag.to) this.#drops.oncarry(drag.slot, drag.to);
    if (drag?.kind === 'resize') this.#drops.onresize(drag.slot, drag.span);
  }

  /** Returns what follows the pointer from here: an edge, a slot, or free space; nothing from a button of a slot. */
  #follower(from: PointerEvent, target: Element): ((to: PointerEvent) => Drag) | undefined {
    if (target.closest('[data-actions]')) return undefined;
    const slot = this.#slot(target.closest<HTMLElement>('[data-slot]')?.dataset['slot']);
    if (slot && target.closest('[data-edge]')) return (to) => resizing(slot, to.clientY - from.clientY);
    if (slot) return (to) => ({ kind: 'carry', slot, x: to.clientX, y: to.clientY, to: this.#landing(slot, to) });
    const cell = cellAt(target);
    return cell && this.#drawing(from, cell);
  }

  /** Returns the cell under the pointer, where the slot can be there. */
  #landing(slot: SlotCard, { clientX, clientY }: PointerEvent): Place | undefined {
    const cell = cellAt(document.elementFromPoint(clientX, clientY));
    const lane = this.#lanes().find((lane) => lane.id === cell?.lane);
    return cell && lane && takenIn(lane, slot) ? { lane: cell.lane, day: cell.day } : undefined;
  }

  #drawing(from: PointerEvent, { element, lane, day }: Cell): (to: PointerEvent) => Drag {
    const row = this.#lanes().find((row) => row.id === lane);
    const slots = row ? slotsOf(row, day) : [];
    const above = new Set([...element.querySelectorAll<HTMLElement>('[data-slot]')].filter((slot) => isAbove(slot, from)).map((slot) => slot.dataset['slot']));
    const anchor = pressedStart(
      slots.filter((slot) => above.has(slot.id)),
      slots.filter((slot) => !above.has(slot.id)),
    );
    const top = from.clientY - element.getBoundingClientRect().top;
    return ({ clientY }) => {
      const by = clientY - from.clientY;
      return { kind: 'draw', lane, day, top: top + Math.min(0, by), height: Math.abs(by), span: drawnSpan(anchor, by) };
    };
  }

  #slot(id: SlotId | undefined): SlotCard | undefined {
    return this.#lanes().flatMap((lane) => lane.slots).find((slot) => slot.id === id);
  }
}

interface Cell {
  element: HTMLElement;
  lane: string;
  day: Day;
}

function resizing(slot: SlotCard, by: number): Drag {
  return { kind: 'resize', slot, span: resizedSpan(slot, by) };
}

function isAbove(slot: HTMLElement, { clientY }: PointerEvent): boolean {
  return slot.getBoundingClientRect().bottom <= clientY;
}

function cellAt(target: Element | null): Cell | undefined {
  const element = target?.closest<HTMLElement>('[data-lane]');
  const { lane, day } = element?.dataset ?? {};
  return element && lane && day ? { element, lane, day } : undefined;
}
