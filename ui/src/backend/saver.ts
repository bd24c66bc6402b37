// When to save what is being typed: soon after a pause, and never too long after the first unsaved key.

/** Milliseconds without a key press that count as a pause. */
export const PAUSE_MS = 250;
/** The longest time that typing may stay unsaved, in milliseconds. */
export const LONGEST_MS = 600;

/** Calls `save` after a pause in `touch()`, or when the first unsaved touch is `LONGEST_MS` old. */
export class Saver {
  #save: () => void;
  #firstAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: () => void) {
    this.#save = save;
  }

  /** Notes that something changed. */
  touch(): void {
    const now = performance.now();
    this.#firstAt ??= now;
    clearTimeout(this.#timer);
    const wait = Math.min(PAUSE_MS, Math.max(0, this.#firstAt + LONGEST_MS - now));
    this.#timer = setTimeout(() => this.flush(), wait);
  }

  /** Saves now if anything is unsaved. */
  flush(): void {
    if (this.#firstAt === undefined) return;
    clearTimeout(this.#timer);
    this.#firstAt = undefined;
    this.#save();
  }
}
