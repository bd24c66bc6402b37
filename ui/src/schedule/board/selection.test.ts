import { expect, test } from 'vitest';
import { aSlot, WEEK_DAYS } from '../test/builders';
import { aLane } from '../test/lanes';
import { Selection } from './selection.svelte';

const [mon, tue, wed] = ['2026-11-23', '2026-11-24', '2026-11-25'];
const lanes = [
  aLane('v', { slots: [aSlot({ id: 'v1', day: mon }), aSlot({ id: 'v2', day: tue }), aSlot({ id: 'v3', day: wed })] }),
  aLane('m', { slots: [aSlot({ id: 'm1', day: mon }), aSlot({ id: 'm2', day: tue })] }),
];
const all = lanes.flatMap((lane) => lane.slots);
const chosen = (selection: Selection) => selection.slots.map((slot) => slot.id);

test('a slot is chosen beside others, and let go again', () => {
  const selection = new Selection(() => all);
  selection.toggle('v1');
  selection.toggle('m2');
  selection.toggle('v1');
  expect(chosen(selection)).toEqual(['m2']);
});

test('a reach takes the rows and days between two slots, whichever comes first', () => {
  const selection = new Selection(() => all);
  selection.toggle('m2');
  selection.reach('v1', lanes, WEEK_DAYS);
  expect(chosen(selection)).toEqual(['v1', 'v2', 'm1', 'm2']);
  selection.reach('m1', lanes, WEEK_DAYS);
  expect(chosen(selection)).toEqual(['m1', 'm2']);
});

test('an act on a chosen slot reaches all that are chosen, on another it alone', () => {
  const selection = new Selection(() => all);
  selection.add(all.slice(0, 2));
  expect([selection.around(all[0]!).length, selection.around(all[3]!).length]).toEqual([2, 1]);
});

test('a slot that is gone is no longer chosen', () => {
  const selection = new Selection(() => all.slice(1));
  selection.add(all.slice(0, 2));
  expect(chosen(selection)).toEqual(['v2']);
});
