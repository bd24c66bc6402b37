// The people and units of a year, to choose from.
import type { PlannerYear } from '../../backend';
import type { Place } from './narrow';

interface Choice {
  value: string;
  label: string;
}

export function personsOf(year: PlannerYear): Choice[] {
  return year.everyone.map(({ person, name }) => ({ value: person, label: name }));
}

export function placesOf(year: PlannerYear): Choice[] {
  return year.places.map(({ unit, name }) => ({ value: unit, label: name }));
}

/** Where each unit belongs, by its id. */
export function belonging(year: PlannerYear): Map<string, Place> {
  return new Map(year.places.map(({ unit, area, form }) => [unit, { area, form }]));
}

/** Each value once, in order; empty ones left out. */
export function each(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').sort((one, other) => one.localeCompare(other, 'fi'));
}
