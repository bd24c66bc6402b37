// Answers that stay true: a query that is asked again whenever what it reads has changed.
import { untrack } from 'svelte';
import { READS, type Calls } from './bindings';
import { asCallError, useBackend, type Backend, type CallError } from './backend';

/** A query's newest answer. */
export interface Live<Ret> {
  /** The last good answer; `undefined` before the first. It stays while a newer one is on its way. */
  readonly current: Ret | undefined;
  /** Why the newest asking failed, or `undefined`. The last good answer stays in `current`. */
  readonly error: CallError | undefined;
  /** Asks again now. */
  refresh(): void;
}

/**
 * Keeps the answer of `name` fresh while the component lives: asks at once, when `arg()` changes, and when a
 * kind that the query reads changes. Call it while the component starts. Where `arg()` is `null` nothing is asked.
 */
export function live<K extends keyof Calls>(name: K, arg: () => Calls[K]['arg'] | null): Live<Calls[K]['ret']> {
  const answer = new Answer(useBackend(), name);
  // Compared as text, so that an equal argument in a new object does not ask again.
  const text = $derived(JSON.stringify(arg()));
  $effect.pre(() => {
    const wanted = text;
    untrack(() => answer.want(wanted));
  });
  $effect(() => answer.follow());
  return answer;
}

/** One query's state. Answers to an argument that is no longer wanted are dropped, so a late one never shows. */
class Answer<K extends keyof Calls> implements Live<Calls[K]['ret']> {
  current = $state.raw<Calls[K]['ret'] | undefined>();
  error = $state.raw<CallError | undefined>();
  #backend: Backend;
  #name: K;
  #wanted = 'null';
  /** The argument being asked for, and whether to ask once more when its answer has come. */
  #asking: { text: string; again: boolean } | undefined;

  constructor(backend: Backend, name: K) {
    this.#backend = backend;
    this.#name = name;
  }

  want(text: string): void {
    this.#wanted = text;
    this.refresh();
  }

  refresh = (): void => {
    if (this.#wanted === 'null') this.#forget();
    else if (this.#asking?.text === this.#wanted) this.#asking.again = true;
    else void this.#ask();
  };

  /** Asks again at every change of what the query reads; returns how to stop. */
  follow(): () => void {
    const reads: readonly string[] = READS[this.#name] ?? [];
    const unlisten = this.#backend.listen('changed', (kinds) => {
      if (kinds.some((kind) => reads.includes(kind))) this.refresh();
    });
    return () => {
      unlisten();
      this.#asking = undefined;
    };
  }

  #forget(): void {
    this.#asking = undefined;
    this.current = undefined;
    this.error = undefined;
  }

  async #ask(): Promise<void> {
    const asking = { text: this.#wanted, again: false };
    this.#asking = asking;
    do {
      asking.again = false;
      const [current, error] = await this.#backend.call(this.#name, JSON.parse(asking.text)).then(
        (answer) => [answer, undefined] as const,
        (thrown: unknown) => [this.current, asCallError(thrown)] as const,
      );
      if (this.#asking !== asking) return;
      this.current = current;
      this.error = error;
    } while (asking.again);
    this.#asking = undefined;
  }
}
