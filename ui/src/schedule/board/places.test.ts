import { expect, test } from 'vitest';
import { aRow, aSlot, WEEK_DAYS } from '../test/builders';
import { carried, moved, placeId, settled, slotsOf, type Place } from './places';

const [mon, tue] = ['2026-11-23', '2026-11-24'];
const rows = [
  aRow({ person: 'aino', slots: [aSlot({ id: 'noon', day: mon, start: 720, end: 780 }), aSlot({ id: 'morning', day: mon })] }),
  aRow({ person: 'veikko', slots: [aSlot({ id: 'other', day: tue })] }),
];
const go = (at: Place, key: string, far = false) => {
  const to = moved(rows, WEEK_DAYS, at, key, far);
  return to && placeId(to);
};

test("a day's slots stand in the order of their start", () => {
  expect(slotsOf(rows[0]!, mon).map((slot) => slot.id)).toEqual(['morning', 'noon']);
});

test('down passes each slot of a cell before the next row', () => {
  expect(go({ person: 'aino', day: mon, slot: 'morning' }, 'ArrowDown')).toBe('slot-noon');
  expect(go({ person: 'aino', day: mon, slot: 'noon' }, 'ArrowDown')).toBe(`cell-veikko-${mon}`);
  expect(go({ person: 'veikko', day: mon }, 'ArrowUp')).toBe('slot-noon');
});

test('at the edge the focus stays', () => {
  expect(go({ person: 'veikko', day: tue, slot: 'other' }, 'ArrowDown')).toBe('slot-other');
  expect(go({ person: 'veikko', day: mon }, 'ArrowLeft')).toBe(`cell-veikko-${mon}`);
});

test('Home and End go to the ends of the row, with Ctrl of the board', () => {
  const at = { person: 'veikko', day: tue, slot: 'other' };
  expect([go(at, 'Home'), go(at, 'End'), go(at, 'Home', true)]).toEqual([`cell-veikko-${mon}`, 'cell-veikko-2026-11-29', 'slot-morning']);
});

test('the focus follows its slot to another person', () => {
  expect(settled(rows, WEEK_DAYS, { person: 'aino', day: mon, slot: 'other' })).toEqual({ person: 'veikko', day: tue, slot: 'other' });
});

test('where a slot is gone the focus stays in its cell', () => {
  expect(settled(rows, WEEK_DAYS, { person: 'veikko', day: mon, slot: 'gone' })).toEqual({ person: 'veikko', day: mon });
});

test('an empty board has no place', () => {
  expect(settled([], WEEK_DAYS, undefined)).toBeUndefined();
});

test('Alt and an arrow carry a slot to the next day or person, not over the edge', () => {
  const at = { person: 'aino', day: mon, slot: 'noon' };
  expect([carried(rows, WEEK_DAYS, at, 'ArrowRight'), carried(rows, WEEK_DAYS, at, 'ArrowDown'), carried(rows, WEEK_DAYS, at, 'ArrowUp')]).toEqual([
    { person: 'aino', day: tue },
    { person: 'veikko', day: mon },
    undefined,
  ]);
});
