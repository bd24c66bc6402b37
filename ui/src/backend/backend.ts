// What a backend is, and how a component reaches it.
import { createContext } from 'svelte';
import type { Calls } from './bindings';

/** What each event carries. */
export interface Events {
  /** Names of the kinds whose records changed. */
  changed: string[];
  /** The state of syncing changed; ask `sync.status`. */
  status: null;
  /** Show this record, for example after a click on a notification. */
  open: { view: string; params: Record<string, string> };
  /** Move the focus to the quick log. */
  quicklog: null;
}

/** A refused or failed call. The window chooses its words by `code`; `message` is for the log. */
export interface CallError {
  code: string;
  message: string;
}

export interface Backend {
  /** Runs one command. Rejects with a `CallError` and nothing else. */
  call<K extends keyof Calls>(name: K, arg: Calls[K]['arg']): Promise<Calls[K]['ret']>;
  /** Hears one event until the returned function is called. */
  listen<E extends keyof Events>(event: E, handler: (payload: Events[E]) => void): () => void;
}

/** `useBackend()` returns the window's backend while a component starts; `provideBackend` hands it to all below. */
export const [useBackend, provideBackend] = createContext<Backend>();

/** Turns whatever was thrown into a `CallError`; what is not one already gets the code `internal`. */
export function asCallError(thrown: unknown): CallError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
    const message = 'message' in thrown ? String(thrown.message) : '';
    return { code: thrown.code, message };
  }
  return { code: 'internal', message: String(thrown) };
}
