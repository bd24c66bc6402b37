import { expect, test } from 'vitest';
import { aSlot } from '../test/builders';
import { aLane, aUnitLane, anOpenLane } from '../test/lanes';
import { different, movable, movedBy, moveTo } from './moves';

const mine = aSlot({ id: 'a', person: 'v' });
const hers = aSlot({ id: 'b', person: 'm', day: '2026-11-25' });
const lanes = [anOpenLane(), aLane('v'), aLane('m')];

test('several move as many days as the one in the hand, each in its own row', () => {
  const move = moveTo('people', lanes, mine, { lane: 'v', day: '2026-11-24' });
  expect(movedBy([mine, hers], move)).toEqual([{ id: 'a', day: '2026-11-24' }, { id: 'b', day: '2026-11-26' }]);
});

test('several go into the row where the one in the hand is dropped', () => {
  const move = moveTo('people', lanes, mine, { lane: 'm', day: '2026-11-23' });
  expect(movedBy([mine, hers], move)).toEqual([{ id: 'a', person: 'm' }]);
});

test('an open slot dropped on a unit takes the unit and stays open', () => {
  const open = aSlot({ id: 'o', person: null });
  expect(movedBy([open], moveTo('units', [anOpenLane(), aUnitLane('kesa')], open, { lane: 'kesa', day: open.day }))).toEqual([{ id: 'o', unit: 'kesa' }]);
});

test.each([
  [30, { start: 510, end: 690 }],
  [-999, { start: 0, end: 180 }],
  [999, { start: 1260, end: 1440 }],
])('by %i minutes a slot keeps its length and its day', (minutes, expected) => {
  expect(movedBy([mine], { minutes })).toEqual([{ id: 'a', ...expected }]);
});

test('a slot that stays as it is has no change', () => {
  expect(different(mine, { day: mine.day, unit: mine.unit, note: '' })).toEqual([]);
});

test('a pinned slot moves alone but not with others', () => {
  const pinned = aSlot({ id: 'p', pinned: true });
  expect([movable([pinned]), movable([pinned, mine])]).toEqual([[pinned], [mine]]);
});
