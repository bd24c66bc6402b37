import { expect, test } from 'vitest';
import { aRow, aSlot } from '../test/builders';
import { ownFirst, withChanges } from './changes';

const rows = [
  aRow({ person: 'aino', slots: [aSlot({ id: 'noon', start: 720, end: 780 }), aSlot({ id: 'morning' })] }),
  aRow({ person: 'veikko', slots: [aSlot({ id: 'other' })] }),
];

test('a change under way shows at once', () => {
  const shown = withChanges(rows, new Map([['noon', { id: 'noon', person: 'veikko', start: 780 }], ['morning', null]]));
  expect(shown.map((row) => row.slots.map(({ id, start }) => [id, start]))).toEqual([[], [['noon', 780], ['other', 480]]]);
});

test('my own row stands first', () => {
  expect(ownFirst(rows, 'veikko').map((row) => row.person)).toEqual(['veikko', 'aino']);
});
