// A short year for tests: weeks 47–49 of 2026, of which 47 is the present one.
import type { PersonYear, PlannerWeek, PlannerYear, UnitYear } from '../../backend';

export function aPlannerWeek(given: Partial<PlannerWeek> = {}): PlannerWeek {
  return {
    week: { year: 2026, week: 47 },
    monday: '2026-11-16',
    is_now: false,
    holidays: [],
    capacity: 10,
    needed: 8,
    promised: 6,
    planned: 5,
    open_slots: 0,
    drafts: 0,
    ...given,
  };
}

export function aPlannerYear(given: Partial<PlannerYear> = {}): PlannerYear {
  const weeks = [
    aPlannerWeek({ is_now: true }),
    aPlannerWeek({ week: { year: 2026, week: 48 }, monday: '2026-11-23' }),
    aPlannerWeek({ week: { year: 2026, week: 49 }, monday: '2026-11-30', holidays: [{ day: '2026-12-06', holiday: 'itsenaisyyspaiva' }] }),
  ];
  const places = (given.units ?? []).map(({ unit, name, area, form }) => ({ unit, name, area, form }));
  const everyone = (given.people ?? []).map(({ person, name }) => ({ person, name }));
  return { weeks, bands: [], people: [], units: [], everyone, places, ...given };
}

export function aPersonYear(given: Partial<PersonYear> = {}): PersonYear {
  return {
    person: 'p',
    name: 'Veikko Laine',
    planned: [1800, 900, 0],
    required: [1800, 1800, 1800],
    drafts: [0, 2, 0],
    engaged_days: [7, 7, 7],
    away_days: [0, 0, 0],
    starts: [],
    ends: [],
    units: [],
    ...given,
  };
}

export function aUnitYear(given: Partial<UnitYear> = {}): UnitYear {
  return {
    unit: 'u',
    name: 'Kesämäen koulu',
    area: '',
    form: 'perus',
    planned: [3, 1, 0],
    open: [0, 1, 0],
    delivered: [2, 0, 0],
    promised: [3, 3, 3],
    needed: [4, 4, 4],
    drafts: [0, 0, 0],
    open_days: [5, 5, 5],
    has_demand: true,
    people: [],
    ...given,
  };
}
