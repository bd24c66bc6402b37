import { expect, test } from 'vitest';
import { aBoard, aSlot } from '../../test/builders';
import { daysOfSheet, slotsOfSheet } from './sheet';

const slots = [
  aSlot({ id: 'late', person: 'v', start: 720, end: 780 }),
  aSlot({ id: 'early', person: 'v' }),
  aSlot({ id: 'off', person: 'v', state: 'cancelled' }),
  aSlot({ id: 'going', person: 'v', change: { what: 'cancelled', before: null } }),
  aSlot({ id: 'hers', person: 'm', unit: 'kesa' }),
];
const ids = (of: Parameters<typeof slotsOfSheet>[1]) => slotsOfSheet(slots, of).map((slot) => slot.id);

test('a sheet holds what takes place, in the order of the day', () => {
  expect(ids({ of: 'person', id: 'v', name: '' })).toEqual(['early', 'late']);
  expect(ids({ of: 'unit', id: 'kesa', name: '' })).toEqual(['hers']);
  expect(ids({ of: 'wall' })).toEqual(['early', 'hers', 'late']);
});

test('a weekend without slots is left out', () => {
  const { days } = aBoard();
  expect([daysOfSheet(days, []).length, daysOfSheet(days, [aSlot({ day: '2026-11-28' })]).length]).toEqual([5, 6]);
});
