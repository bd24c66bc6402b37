// The clock of the window: a minute passes, and what shows the time follows.
import { createSubscriber } from 'svelte/reactivity';
import { dayOf, type Day } from './days';

const TICK_MS = 15_000;

const everyTick = createSubscriber((update) => {
  const timer = setInterval(update, TICK_MS);
  return () => clearInterval(timer);
});

/** Returns the instant in milliseconds. In markup and `$derived` it moves on by itself. */
export function now(): number {
  everyTick();
  return Date.now();
}

/** Returns today in Finland; it moves on at midnight. */
export function today(): Day {
  return dayOf(now());
}
