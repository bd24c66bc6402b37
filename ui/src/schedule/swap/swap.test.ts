// What each person sees of a swap and can do about it.
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { SwapRow } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { aCandidate, aSwap } from '../test/builders';
import AskSwapDialog from './AskSwapDialog.svelte';
import Swaps from './Swaps.svelte';

async function show(swap: Partial<SwapRow>): Promise<FakeBackend> {
  const done = () => ({});
  const backend = new FakeBackend({
    'schedule.swaps': () => [aSwap(swap)],
    'schedule.offer_swap': done,
    'schedule.grant_swap': done,
    'schedule.refuse_swap': done,
    'schedule.withdraw_swap': done,
  });
  renderWith(backend, Swaps, {});
  await screen.findByRole('heading', { name: 'Vaihdot' });
  return backend;
}

test('a colleague sees who asks and what, and offers to take it', async () => {
  const backend = await show({ message: 'Kävisikö teille?' });
  expect(screen.getByText('Veikko Testinen pyytää vaihtoa')).toBeTruthy();
  expect(screen.getByText('Kävisikö teille?')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: /^Otan vuoron: / }));
  expect(backend.asked('schedule.offer_swap')).toEqual([{ id: 'swap' }]);
});

test('a coordinator grants or refuses and sees what it would break', async () => {
  const args = { person: 'Mika Malli', week: '48', schools: '5', limit: '4' };
  const broken = { rule: 'too_many_schools' as const, severity: 'soft' as const, slots: [], person: 'mika', unit: null, day: null, args };
  const backend = await show({ my_part: 'decide', taker_name: 'Mika Malli', verdict: aCandidate({ breaks: [broken] }) });
  expect(screen.getByText('Mika Malli: viikolla 48 kohteita on 5, enintään 4.')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Hylkää: / }));
  await user.click(screen.getByRole('button', { name: /^Hyväksy: / }));
  expect([backend.asked('schedule.refuse_swap').length, backend.asked('schedule.grant_swap').length]).toEqual([1, 1]);
});

test('a swap with someone who cannot come can only be refused', async () => {
  await show({ my_part: 'decide', taker_name: 'Mika Malli', verdict: aCandidate({ is_possible: false }) });
  expect(screen.getByRole('button', { name: /^Hyväksy: / })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: /^Hylkää: / })).toHaveProperty('disabled', false);
});

test('whoever asks withdraws', async () => {
  const backend = await show({ my_part: 'withdraw' });
  expect(screen.getByText('Odottaa ottajaa')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: /^Peru pyyntö: / }));
  expect(backend.asked('schedule.withdraw_swap')).toEqual([{ id: 'swap' }]);
});

test('a swap is asked of everyone or of one, with a few words', async () => {
  const backend = new FakeBackend({
    'schedule.colleagues': () => [{ id: 'mika', name: 'Mika Malli' }],
    'schedule.ask_swap': () => 'swap',
  });
  const onclose = vi.fn();
  renderWith(backend, AskSwapDialog, { slot: 'slot', words: 'ti 24.11.', onclose });
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: /Viesti/ }), 'Kävisikö?');
  await user.click(screen.getByRole('button', { name: 'Pyydä' }));
  expect(backend.asked('schedule.ask_swap')).toEqual([{ slot: 'slot', to: null, message: 'Kävisikö?' }]);
  expect(onclose).toHaveBeenCalledOnce();
});
