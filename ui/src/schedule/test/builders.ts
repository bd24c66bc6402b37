// Weeks, slots and stops for tests: everything has a default but the point.
import type { BoardRow, CandidateRow, DayDesk, EntryRow, FindingRow, OpenSlot, Place, SlotCard, Stop, SwapRow, Today, UnitRow, WeekBoard } from '../../backend';
import { addDays } from '../../format';

/** The seven days of week 48 of 2026. */
export const WEEK_DAYS = Array.from({ length: 7 }, (_, index) => addDays('2026-11-23', index));

export function aSlot(given: Partial<SlotCard> = {}): SlotCard {
  return {
    id: 'slot',
    day: '2026-11-23',
    start: 480,
    end: 660,
    kind: 'koulu',
    state: 'published',
    unit: 'samm',
    unit_name: 'Sammonlahden koulu',
    note: '',
    overlaps: false,
    person: 'me',
    pinned: false,
    series: null,
    skills: [],
    change: null,
    ...given,
  };
}

export function aUnitRow(given: Partial<UnitRow> = {}): UnitRow {
  return { unit: 'samm', name: 'Sammonlahden koulu', needed: 3, promised: 2, planned: 1, closed: [], slots: [], ...given };
}

export function aFinding(given: Partial<FindingRow> = {}): FindingRow {
  return {
    rule: 'double_booked',
    severity: 'hard',
    slots: ['slot'],
    person: 'me',
    unit: null,
    day: '2026-11-23',
    args: { person: 'Veikko Testinen', day: 'ma 23.11.', time: '8.00–9.00' },
    ...given,
  };
}

export function aRow(given: Partial<BoardRow> = {}): BoardRow {
  return { person: 'me', name: 'Veikko Testinen', planned_minutes: 180, target_minutes: 1800, ends_on: null, slots: [], ...given };
}

export function aBoard(given: Partial<WeekBoard> = {}): WeekBoard {
  return {
    week: { year: 2026, week: 48 },
    days: WEEK_DAYS.map((day) => ({ day, holiday: null, is_today: false })),
    rows: [],
    units: [
      { id: 'samm', name: 'Sammonlahden koulu', short_names: ['samm'] },
      { id: 'kesa', name: 'Kesämäen koulu', short_names: ['kesis'] },
    ],
    unpublished: 0,
    may_plan: false,
    open: [],
    unit_rows: [aUnitRow(), aUnitRow({ unit: 'kesa', name: 'Kesämäen koulu' })],
    untold: 0,
    publication: null,
    templates: 0,
    findings: [],
    ...given,
  };
}

export function aPlace(given: Partial<Place> = {}): Place {
  return {
    id: 'samm',
    name: 'Sammonlahden koulu',
    address: 'Hietakallionkatu 7',
    entrance: 'Pääovesta, summeri 2',
    keys: 'Vahtimestarilta',
    parking: 'Piha B',
    quirks: '',
    contact: { name: 'Sirpa Saari', role: 'koulusihteeri', phone: '040 123 4567' },
    rooms: [],
    ...given,
  };
}

export function aStop(given: Partial<Stop> = {}): Stop {
  return {
    slot: 'slot',
    day: '2026-11-23',
    start: 480,
    end: 660,
    kind: 'koulu',
    state: 'acknowledged',
    note: '',
    unit: aPlace(),
    with: [],
    ...given,
  };
}

export function anEntry(given: Partial<EntryRow> = {}): EntryRow {
  return {
    id: 'entry',
    day: '2026-11-23',
    logged_at: Date.UTC(2026, 10, 23, 7, 12),
    person: 'me',
    person_name: 'Veikko',
    unit: 'samm',
    unit_name: 'Sammonlahden koulu',
    room: 'lk204',
    room_id: null,
    matter: 'ESITYS',
    asker: 'teacher',
    minutes: 15,
    result: 'solved',
    text: 'projektori ei kuvaa',
    mine: true,
    waiting: false,
    ...given,
  };
}

export function aToday(given: Partial<Today> = {}): Today {
  return {
    day: '2026-11-23',
    week: { year: 2026, week: 48 },
    holiday: null,
    stops: [],
    next: [],
    entries: [],
    minutes_today: 0,
    minutes_week: 0,
    target_week: 1800,
    unconfirmed: [],
    news: [],
    absence: null,
    issues: [],
    ...given,
  };
}

export function anOpenSlot(given: Partial<OpenSlot> = {}): OpenSlot {
  return {
    slot: 'open',
    day: '2026-11-23',
    start: 480,
    end: 660,
    kind: 'koulu',
    unit_name: 'Sammonlahden koulu',
    instead_of: 'Veikko Testinen',
    ...given,
  };
}

export function aDesk(given: Partial<DayDesk> = {}): DayDesk {
  return { open: [], away: [], unanswered: [], ...given };
}

export function aCandidate(given: Partial<CandidateRow> = {}): CandidateRow {
  return { person: 'mika', name: 'Mika Malli', is_possible: true, needs_consent: false, breaks: [], visits: 0, ...given };
}

export function aSwap(given: Partial<SwapRow> = {}): SwapRow {
  return {
    id: 'swap',
    slot: 'slot',
    day: '2026-11-24',
    start: 480,
    end: 660,
    kind: 'koulu',
    unit_name: 'Sammonlahden koulu',
    from_name: 'Veikko Testinen',
    to_name: '',
    taker_name: '',
    message: '',
    my_part: 'offer',
    verdict: null,
    ...given,
  };
}
