import { expect, test } from 'vitest';
import { aBoard, aRow, aSlot, aUnitRow } from '../test/builders';
import { aLane, aUnitLane, anOpenLane } from '../test/lanes';
import { isClosed, lanesOf, slotsOn, takenIn, type Side } from './lanes';

const board = aBoard({
  may_plan: true,
  rows: [aRow({ person: 'v', slots: [aSlot({ id: 'school', person: 'v' }), aSlot({ id: 'course', person: 'v', kind: 'koulutus', unit: null, unit_name: '' })] }), aRow({ person: 'm' })],
  open: [aSlot({ id: 'nobody', person: null, unit: 'kesa' })],
});
const held = (side: Side, of = board) => lanesOf(side, of, slotsOn(of)).map((lane) => [lane.id, ...lane.slots.map((slot) => slot.id)]);

test('the same slots stand by people and by units, the open ones above both', () => {
  expect(held('people')).toEqual([['open', 'nobody'], ['v', 'school', 'course'], ['m']]);
  expect(held('units')).toEqual([['open', 'nobody'], ['samm', 'school'], ['kesa'], ['placeless', 'course']]);
});

test('those who do not plan see the open row only when it has something', () => {
  expect(held('people', { ...board, may_plan: false, open: [] }).map(([id]) => id)).toEqual(['v', 'm']);
});

test('an open slot that is called off stands nowhere', () => {
  expect(slotsOn(aBoard({ open: [aSlot({ person: null, state: 'cancelled' })] }))).toEqual([]);
});

test.each([
  [anOpenLane(), { person: null }],
  [aLane('m'), { person: 'm' }],
  [aUnitLane('kesa'), { unit: 'kesa' }],
])('a slot takes on its row', (lane, expected) => {
  expect(takenIn(lane, aSlot())).toEqual(expected);
});

test('only what needs no unit goes without one', () => {
  const placeless = { kind: 'placeless' as const, id: 'placeless', name: '', slots: [] };
  expect([takenIn(placeless, aSlot({ kind: 'koulu' })), takenIn(placeless, aSlot({ kind: 'toimisto' }))]).toEqual([undefined, { unit: null }]);
});

test('a unit is closed on its own days', () => {
  const [, lane] = lanesOf('units', { ...board, unit_rows: [aUnitRow({ closed: ['2026-11-27'] })] }, []);
  expect(lane && [isClosed(lane, '2026-11-26'), isClosed(lane, '2026-11-27')]).toEqual([false, true]);
});
