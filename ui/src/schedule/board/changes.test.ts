import { expect, test } from 'vitest';
import { aSlot } from '../test/builders';
import { aLane, anOpenLane } from '../test/lanes';
import { ownFirst, withChanges } from './changes';

const slots = [aSlot({ id: 'noon', start: 720, end: 780 }), aSlot({ id: 'morning' }), aSlot({ id: 'other', person: 'veikko' })];

test('a change under way shows at once', () => {
  const shown = withChanges(slots, new Map([['noon', { id: 'noon', person: 'veikko', start: 780 }], ['morning', null]]), () => '');
  expect(shown.map(({ id, person, start }) => [id, person, start])).toEqual([['noon', 'veikko', 780], ['other', 'veikko', 480]]);
});

test('a unit under way shows by its name', () => {
  const name = (unit: string) => ({ kesa: 'Kesämäen koulu' })[unit] ?? '';
  const shown = withChanges(slots, new Map([['noon', { id: 'noon', unit: 'kesa' }], ['morning', { id: 'morning', unit: null }]]), name);
  expect(shown.map(({ unit, unit_name }) => [unit, unit_name])).toEqual([['kesa', 'Kesämäen koulu'], [null, ''], ['samm', 'Sammonlahden koulu']]);
});

test('my own row stands first, below the open slots', () => {
  expect(ownFirst([anOpenLane(), aLane('aino'), aLane('veikko')], 'veikko').map((lane) => lane.id)).toEqual(['open', 'veikko', 'aino']);
});
