// The weeks of one row that were chosen together, by Shift and arrows or by a drag.

/** Weeks of a row: their places, both included. */
export interface Weeks {
  id: string;
  from: number;
  until: number;
}

export class Chosen {
  #anchor = $state.raw<{ id: string; week: number }>();
  #end = $state(0);
  #pressed: { id: string; week: number } | undefined;
  #dragged = false;

  /** What is chosen; `undefined` when nothing is. */
  get current(): Weeks | undefined {
    const anchor = this.#anchor;
    return anchor && { id: anchor.id, from: Math.min(anchor.week, this.#end), until: Math.max(anchor.week, this.#end) };
  }

  /** Returns what is chosen of one row. */
  of(id: string): Weeks | undefined {
    return this.current?.id === id ? this.current : undefined;
  }

  /** Reaches from where the choice began, or from `from`, to a week. */
  reach(id: string, from: number, to: number): void {
    if (this.#anchor?.id !== id) this.#anchor = { id, week: from };
    this.#end = to;
  }

  drop(): void {
    this.#anchor = undefined;
  }

  /** The pointer goes down; with Shift the choice reaches to there. */
  press(id: string, week: number, shift: boolean): void {
    this.#dragged = false;
    this.#pressed = shift ? undefined : { id, week };
    if (shift) this.reach(id, this.#anchor?.id === id ? this.#anchor.week : week, week);
  }

  /** The pointer is over a week while it is down. */
  drag(week: number): void {
    const from = this.#pressed;
    if (!from || (week === from.week && !this.#dragged)) return;
    if (!this.#dragged) this.#anchor = from;
    this.#dragged = true;
    this.#end = week;
  }

  /** Tells whether the press that just ended was a drag. */
  dragged(): boolean {
    const dragged = this.#dragged;
    this.#pressed = undefined;
    this.#dragged = false;
    return dragged;
  }
}
