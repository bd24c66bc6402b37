// How a day divides around the present moment.
import type { Stop, Today } from '../../backend';
import { isOff } from '../words';

/** A day's stops around now. */
export interface DayParts {
  /** What is over. */
  earlier: readonly Stop[];
  /** Where I am now, or go next; `undefined` once the day is done. */
  current: Stop | undefined;
  /** What comes after it, and what was called off. */
  later: readonly Stop[];
}

/** Divides a day's stops at a minute since midnight. */
export function dayParts(stops: readonly Stop[], minutes: number): DayParts {
  const coming = stops.filter((stop) => stop.end > minutes);
  const current = coming.find((stop) => !isOff(stop));
  return {
    earlier: stops.filter((stop) => stop.end <= minutes),
    current,
    later: coming.filter((stop) => stop !== current),
  };
}

/** Tells whether the person has no work of their own here: no slots, no entries and no agreed hours. */
export function isOnlooker({ stops, next, entries, target_week }: Today): boolean {
  return stops.length + next.length + entries.length === 0 && target_week === null;
}
