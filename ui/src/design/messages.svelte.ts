// Short messages after a change. They only repeat what can be done elsewhere: every undo is also Ctrl+Z and in Toiminnot.
import { createContext } from 'svelte';

export interface Message {
  id: number;
  text: string;
  tone: 'success' | 'error';
  /** Takes the change back: the newest one, so only the newest message offers it. */
  undo?: () => void;
}

/** Long enough to read and reach; it waits while the pointer or the focus is on it. */
export const SHOWN_MS = 8000;
const AT_ONCE = 3;

/** `useMessages()` returns the window's messages while a component starts. */
export const [useMessages, provideMessages] = createContext<Messages>();

export class Messages {
  /** Oldest first. */
  shown = $state.raw<Message[]>([]);
  #next = 1;
  readonly #undo: () => void;

  /** `undo` takes the newest step back and says so. */
  constructor(undo: () => void) {
    this.#undo = undo;
  }

  /** Says that something was done. */
  done(text: string): void {
    this.#add({ id: this.#next++, text, tone: 'success' });
  }

  /** Says that a step was done, and offers to take it back. */
  undoable(text: string): void {
    this.#add({ id: this.#next++, text, tone: 'success', undo: this.#undo });
  }

  /** Says that something failed, and how to mend it. */
  failed(text: string): void {
    this.#add({ id: this.#next++, text, tone: 'error' });
  }

  close(id: number): void {
    this.shown = this.shown.filter((message) => message.id !== id);
  }

  #add(message: Message): void {
    const older = message.undo ? this.shown.map(({ undo: _, ...rest }) => rest) : this.shown;
    this.shown = [...older, message].slice(-AT_ONCE);
  }
}
