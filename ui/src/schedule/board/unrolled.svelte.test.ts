import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { unrolled } from './unrolled.svelte';

const rows = Array.from({ length: 40 }, (_, index) => index);

test('the rows of a window come first, the rest after a frame', async () => {
  let shown: { readonly current: readonly number[] } | undefined;
  const stop = $effect.root(() => {
    shown = unrolled(() => rows, () => 'people', false);
  });
  flushSync();
  expect(shown?.current.length).toBe(14);
  await vi.waitFor(() => expect(shown?.current.length).toBe(40));
  stop();
});

test('whoever seeks a row has all at once', () => {
  const stop = $effect.root(() => {
    expect(unrolled(() => rows, () => 'people', true).current.length).toBe(40);
  });
  stop();
});
