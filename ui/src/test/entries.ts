// Entries for tests: everything has a value, and a test says only what matters to it.
import type { EntryRow } from '../backend';

/** Returns an entry. */
export function entry(more: Partial<EntryRow> = {}): EntryRow {
  return {
    id: 'e1',
    day: '2026-11-20',
    logged_at: Date.parse('2026-11-20T08:15:00Z'),
    person: 'me',
    person_name: 'Veikko',
    unit: 'u1',
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
    ...more,
  };
}
