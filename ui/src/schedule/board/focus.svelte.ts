// Where the board's focus is. It stays with its slot when the rows change, and with its cell when the slot is gone.
import type { Day } from '../../backend';
import type { Lane } from './lanes';
import { placeId, settled, type Place } from './places';

export class BoardFocus {
  #at = $state.raw<Place>();
  #lanes: () => readonly Lane[];
  #days: () => readonly Day[];
  #here = $derived.by(() => settled(this.#lanes(), this.#days(), this.#at));

  constructor(lanes: () => readonly Lane[], days: () => readonly Day[]) {
    this.#lanes = lanes;
    this.#days = days;
  }

  /** The one place of the board where Tab comes; `undefined` on an empty board. */
  get here(): Place | undefined {
    return this.#here;
  }

  /** Moves the focus to a place; a slot that is still on its way gets it when it comes. */
  go(place: Place | undefined): void {
    this.#at = place;
    this.take();
  }

  /** Takes the keyboard back to where the focus is. */
  take(): void {
    this.element()?.focus();
  }

  /** Remembers where the keyboard went by itself, for example by a press. */
  follow(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const { lane, day } = target.closest<HTMLElement>('[data-lane]')?.dataset ?? {};
    const slot = target.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
    if (lane && day) this.#at = { lane, day, ...(slot ? { slot } : {}) };
  }

  /** The element where the focus is. */
  element(): HTMLElement | null {
    return this.here ? document.getElementById(placeId(this.here)) : null;
  }
}

/** Keeps the keyboard on the board when `rows` change under it. Call it while the component starts. */
export function keepFocus(focus: BoardFocus, rows: () => unknown, board: () => HTMLElement | undefined): void {
  let held = false;
  $effect.pre(() => {
    void rows();
    held ||= board()?.contains(document.activeElement) ?? false;
  });
  $effect(() => {
    void rows();
    if (held) focus.take();
    held = false;
  });
}
