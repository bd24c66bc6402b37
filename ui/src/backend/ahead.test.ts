import { expect, test } from 'vitest';
import { FakeBackend } from '../test/fake';
import { askAhead } from './ahead';

function asking() {
  const backend = new FakeBackend();
  let count = 0;
  backend.answers['undo.list'] = () => [count++] as never;
  return { backend, early: askAhead(backend, 'undo.list', {}) };
}

test('the first who asks gets the early answer, the next a fresh one', async () => {
  const { early } = asking();
  expect([await early.call('undo.list', {}), await early.call('undo.list', {})]).toEqual([[0], [1]]);
});

test('an answer from before a change is not given', async () => {
  const { backend, early } = asking();
  backend.emit('changed', ['slot']);
  expect(await early.call('undo.list', {})).toEqual([1]);
});

test('a refused early question is asked again', async () => {
  const backend = new FakeBackend();
  backend.answers['undo.list'] = () => {
    throw { code: 'signed_out', message: '' };
  };
  const early = askAhead(backend, 'undo.list', {});
  await Promise.resolve().then(() => undefined);
  await new Promise((done) => setTimeout(done));
  backend.answers['undo.list'] = () => [7] as never;
  expect(await early.call('undo.list', {})).toEqual([7]);
});
