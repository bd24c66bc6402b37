import { expect, test } from 'vitest';
import { aSlot, WEEK_DAYS } from '../test/builders';
import { aLane, anOpenLane, aUnitLane } from '../test/lanes';
import { carried, moved, placeId, settled, slotsOf, type Place } from './places';

const [mon, tue] = ['2026-11-23', '2026-11-24'];
const rows = [
  aLane('aino', { slots: [aSlot({ id: 'noon', day: mon, start: 720, end: 780 }), aSlot({ id: 'morning', day: mon })] }),
  aLane('veikko', { slots: [aSlot({ id: 'other', day: tue })] }),
];
const go = (at: Place, key: string, far = false) => {
  const to = moved(rows, WEEK_DAYS, at, key, far);
  return to && placeId(to);
};

test("a day's slots stand in the order of their start", () => {
  expect(slotsOf(rows[0]!, mon).map((slot) => slot.id)).toEqual(['morning', 'noon']);
});

test('down passes each slot of a cell before the next row', () => {
  expect(go({ lane: 'aino', day: mon, slot: 'morning' }, 'ArrowDown')).toBe('slot-noon');
  expect(go({ lane: 'aino', day: mon, slot: 'noon' }, 'ArrowDown')).toBe(`cell-veikko-${mon}`);
  expect(go({ lane: 'veikko', day: mon }, 'ArrowUp')).toBe('slot-noon');
});

test('at the edge the focus stays', () => {
  expect(go({ lane: 'veikko', day: tue, slot: 'other' }, 'ArrowDown')).toBe('slot-other');
  expect(go({ lane: 'veikko', day: mon }, 'ArrowLeft')).toBe(`cell-veikko-${mon}`);
});

test('Home and End go to the ends of the row, with Ctrl of the board', () => {
  const at = { lane: 'veikko', day: tue, slot: 'other' };
  expect([go(at, 'Home'), go(at, 'End'), go(at, 'Home', true)]).toEqual([`cell-veikko-${mon}`, 'cell-veikko-2026-11-29', 'slot-morning']);
});

test('the focus follows its slot to another person', () => {
  expect(settled(rows, WEEK_DAYS, { lane: 'aino', day: mon, slot: 'other' })).toEqual({ lane: 'veikko', day: tue, slot: 'other' });
});

test('where a slot is gone the focus stays in its cell', () => {
  expect(settled(rows, WEEK_DAYS, { lane: 'veikko', day: mon, slot: 'gone' })).toEqual({ lane: 'veikko', day: mon });
});

test('an empty board has no place', () => {
  expect(settled([], WEEK_DAYS, undefined)).toBeUndefined();
});

test('Alt and an arrow carry a slot to the next day or person, not over the edge', () => {
  const at = { lane: 'aino', day: mon, slot: 'noon' };
  expect([carried(rows, WEEK_DAYS, at, 'ArrowRight'), carried(rows, WEEK_DAYS, at, 'ArrowDown'), carried(rows, WEEK_DAYS, at, 'ArrowUp')]).toEqual([
    { lane: 'aino', day: tue },
    { lane: 'veikko', day: mon },
    undefined,
  ]);
});

test('the focus begins below the open slots', () => {
  expect(settled([anOpenLane(), aLane('aino')], WEEK_DAYS, undefined)).toEqual({ lane: 'aino', day: mon });
});

test('among units an open slot goes up and down from the unit that it has', () => {
  const lanes = [anOpenLane(), aUnitLane('samm'), aUnitLane('kesa'), aUnitLane('laur')];
  const go = (key: string, unit: string | null) => carried(lanes, WEEK_DAYS, { lane: 'open', day: mon, slot: 'o' }, key, aSlot({ unit }))?.lane;
  expect([go('ArrowDown', 'kesa'), go('ArrowUp', 'kesa'), go('ArrowDown', null), go('ArrowUp', 'samm')]).toEqual(['laur', 'samm', 'samm', undefined]);
});
