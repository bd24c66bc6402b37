import { expect, test } from 'vitest';
import type { Placement } from '../../backend';
import { aSlot } from '../test/builders';
import { changeWords } from './changeWords';

const now: Placement = { day: '2026-11-23', start: 480, end: 660, unit_name: 'Sammonlahden koulu', person_name: 'Veikko Laine' };
const words = (before: Partial<Placement>) => changeWords(aSlot({ change: { what: 'moved', before: { ...now, ...before } } }), 'Veikko Laine');

test.each([
  [{ day: '2026-11-24' }, 'ei kerrottu, oli ti 24.11.'],
  [{ start: 540 }, 'ei kerrottu, oli 9.00–11.00'],
  [{ unit_name: '', person_name: '' }, 'ei kerrottu, oli ei kohdetta, avoin'],
  [{ day: '2026-11-24', person_name: 'Maria Salo' }, 'ei kerrottu, oli ti 24.11., Maria Salo'],
])('only what differs is said', (before, expected) => {
  expect(words(before)).toBe(expected);
});

test('what is new or called off says so', () => {
  const change = (what: 'added' | 'cancelled') => changeWords(aSlot({ change: { what, before: null } }), '');
  expect([change('added'), change('cancelled')]).toEqual(['uusi, ei kerrottu', 'perutaan, ei kerrottu']);
});
