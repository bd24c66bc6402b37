// A backend for tests: answers by name, records what was asked, sends events.
import type { Backend, Events } from '../backend/backend';

type Answer = (arg: never) => unknown;

/** A backend whose answers are functions by command name; a function may throw or return a promise. */
export class FakeBackend implements Backend {
  /** Every call so far, oldest first. */
  readonly calls: { name: string; arg: unknown }[] = [];
  /** Change an answer at any time. */
  readonly answers: Record<string, Answer>;
  #handlers: { event: string; handler: (payload: never) => void }[] = [];

  constructor(answers: Record<string, Answer> = {}) {
    this.answers = answers;
  }

  call: Backend['call'] = async (name, arg) => {
    this.calls.push({ name, arg });
    const answer = this.answers[name];
    if (!answer) throw { code: 'internal', message: `no answer for ${name}` };
    return (await answer(arg as never)) as never;
  };

  listen: Backend['listen'] = (event, handler) => {
    const entry = { event, handler: handler as (payload: never) => void };
    this.#handlers.push(entry);
    return () => void (this.#handlers = this.#handlers.filter((other) => other !== entry));
  };

  /** Sends an event to all who listen. */
  emit<E extends keyof Events>(event: E, payload: Events[E]): void {
    for (const entry of this.#handlers) if (entry.event === event) entry.handler(payload as never);
  }

  /** Returns the arguments given to one command, oldest first. */
  asked(name: string): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.arg);
  }
}

/** A promise that the test settles by hand. */
export function later<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}
