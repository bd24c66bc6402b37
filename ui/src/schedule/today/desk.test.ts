// A coordinator's day: an open slot is filled in two clicks and a confirmation.
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { CandidateRow, DayDesk } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { aCandidate, aDesk, anOpenSlot } from '../test/builders';
import Desk from './Desk.svelte';

async function show(desk: Partial<DayDesk>, candidates: CandidateRow[] = []): Promise<FakeBackend> {
  const backend = new FakeBackend({
    'schedule.day_desk': () => aDesk(desk),
    'schedule.candidates': () => candidates,
    'schedule.colleagues': () => [],
    'schedule.fill': () => ({}),
    'schedule.end_absence': () => ({ back: 0, taken: 1 }),
  });
  renderWith(backend, Desk, { today: '2026-11-23' });
  await screen.findByRole('heading', { name: 'Avoimet paikat tänään' });
  return backend;
}

test('an open slot is filled in two clicks and a confirmation', async () => {
  const backend = await show({ open: [anOpenSlot()] }, [aCandidate()]);
  const user = userEvent.setup();
  await user.click(screen.getByText('Kuka voisi tulla?'));
  await user.click(await screen.findByRole('button', { name: 'Valitse Mika Malli' }));
  await user.click(screen.getByRole('button', { name: 'Vahvista' }));
  expect(backend.asked('schedule.fill')).toEqual([{ slot: 'open', person: 'mika', consent: null }]);
});

test('at short notice the confirmation says how the person agreed, and a weighty reason needs words', async () => {
  const backend = await show({ open: [anOpenSlot()] }, [aCandidate({ needs_consent: true })]);
  const user = userEvent.setup();
  await user.click(screen.getByText('Kuka voisi tulla?'));
  await user.click(await screen.findByRole('button', { name: 'Valitse Mika Malli' }));
  await user.click(screen.getByRole('radio', { name: 'Painava syy' }));
  await user.click(screen.getByRole('button', { name: 'Vahvista' }));
  expect(backend.asked('schedule.fill')).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: /Mikä syy/ }), 'koe alkaa');
  await user.click(screen.getByRole('button', { name: 'Vahvista' }));
  expect(backend.asked('schedule.fill')).toEqual([
    { slot: 'open', person: 'mika', consent: { kind: 'weighty_reason', note: 'koe alkaa' } },
  ]);
});

test('whoever cannot come is named with the reason and cannot be chosen', async () => {
  const args = { person: 'Mika Malli', day: 'ma 23.11.' };
  const absent = { rule: 'absent', severity: 'hard', slots: [], person: 'mika', unit: null, day: null, args } as const;
  await show({ open: [anOpenSlot()] }, [aCandidate({ is_possible: false, breaks: [{ ...absent, slots: [] }] })]);
  await userEvent.setup().click(screen.getByText('Kuka voisi tulla?'));
  expect(await screen.findByText('Mika Malli on poissa ma 23.11.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Valitse/ })).toBeNull();
});

test('what is open on later days stands apart, and a day with nothing open says so', async () => {
  await show({ open: [anOpenSlot({ day: '2026-11-25' })] });
  expect(screen.getByText('Kaikille tämän päivän vuoroille on tekijä')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Avoimet paikat lähipäivinä' })).toBeTruthy();
});

test('the desk names who has not answered and lets someone come back', async () => {
  const backend = await show({
    away: [{ absence: 'a', person: 'mika', name: 'Mika Malli', from: '2026-11-23', until: '2026-11-24' }],
    unanswered: [{ person: 'outi', name: 'Outi Oja', slots: 2, first: '2026-11-24' }],
  });
  expect(screen.getByText('2 vuoroa, ensimmäinen ti 24.11.')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Takaisin töissä…' }));
  await user.click(screen.getByRole('button', { name: 'Merkitse' }));
  expect(backend.asked('schedule.end_absence').length).toBe(1);
});
