import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import DraftProbe from '../test/DraftProbe.svelte';
import { FakeBackend, later } from '../test/fake';
import { renderWith } from '../test/render';
import { PAUSE_MS } from './saver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function probe(kept: unknown) {
  const backend = new FakeBackend({ 'draft.get': () => kept, 'draft.put': () => ({}) });
  const shown = renderWith(backend, DraftProbe, { key: 'quicklog' });
  const field = screen.getByLabelText<HTMLInputElement>('text');
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
  return { backend, shown, field, type };
}

test('the kept text is in the field at the start', async () => {
  const { field, backend } = await probe('samm lk204');
  expect([field.value, backend.asked('draft.get')]).toEqual(['samm lk204', [{ key: 'quicklog' }]]);
});

test('what is typed is kept after a pause, once', async () => {
  const { backend, type } = await probe(null);
  await type('sa');
  await type('samm');
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(backend.asked('draft.put')).toEqual([{ key: 'quicklog', text: 'samm' }]);
});

test('text typed before the kept one arrived is not replaced', async () => {
  const kept = later<string>();
  const { field, type } = await probe(kept.promise);
  await type('new');
  kept.resolve('old');
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
  expect(field.value).toBe('new');
});

test('clearing and leaving save at once', async () => {
  const { backend, shown, type } = await probe('old');
  await fireEvent.click(screen.getByText('clear'));
  expect(backend.asked('draft.put')).toEqual([{ key: 'quicklog', text: '' }]);
  await type('half a sen');
  shown.unmount();
  expect(backend.asked('draft.put').at(-1)).toEqual({ key: 'quicklog', text: 'half a sen' });
});
