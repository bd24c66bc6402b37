// What a move would break and mend, asked while it is still in the hand.
import type { Backend, SlotCard, SlotChange, TrySlot, Verdict } from '../../backend';
import { withoutStillOpen } from './findings';

/**
 * Asks of the newest placement only: never more than one question is under way, and the answer to a placement that has
 * been left meanwhile never shows.
 */
export class Trying {
  /** What the wanted placement would do; `undefined` until it is known. */
  verdict = $state.raw<Verdict>();
  #backend: Backend;
  #wanted = '';
  #asking = false;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Asks of slots as they would be. */
  ask(slots: readonly TrySlot[]): void {
    const wanted = slots.length > 0 ? JSON.stringify(slots) : '';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.verdict = undefined;
    if (!this.#asking) void this.#run();
  }

  /** Lets go of the question. */
  stop(): void {
    this.ask([]);
  }

  async #run(): Promise<void> {
    this.#asking = true;
    while (this.#wanted !== '') {
      const asked = this.#wanted;
      const slots: TrySlot[] = JSON.parse(asked);
      // Without an answer the move still works; only its marks are missing.
      const verdict = await this.#backend.call('schedule.try', { slots }).then(withoutStillOpen, () => undefined);
      if (asked !== this.#wanted) continue;
      this.verdict = verdict;
      break;
    }
    this.#asking = false;
  }
}

/** Returns slots as they would be after changes; those without a change are not asked about. */
export function triedWith(slots: readonly SlotCard[], changes: readonly SlotChange[]): TrySlot[] {
  return changes.flatMap((change) => {
    const slot = slots.find((slot) => slot.id === change.id);
    if (!slot) return [];
    const { id, person, unit, day, start, end, kind } = { ...slot, ...change };
    return [{ id, person, unit, day, start, end, kind }];
  });
}
