// Saying that I cannot come, and coming back.
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { aToday } from '../test/builders';
import Today from '../Today.svelte';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 5, 30), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

async function show(given = {}): Promise<FakeBackend> {
  const backend = new FakeBackend({
    'schedule.today': () => aToday(given),
    'schedule.swaps': () => [],
    'schedule.report_absence': () => ({ absence: 'a', absent: 2, open: 1 }),
    'schedule.end_absence': () => ({ back: 1, taken: 0 }),
  });
  renderWith(backend, Today, { params: {}, onparams: () => {} });
  await screen.findByRole('heading', { level: 1 });
  return backend;
}

test('two clicks say that I cannot come today, and nobody asks why', async () => {
  const backend = await show();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'En pääse töihin' }));
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ilmoita' }));
  expect(backend.asked('schedule.report_absence')).toEqual([{ person: null, from: '2026-11-23', until: '2026-11-23' }]);
});

test('a last day before the first is pointed out and not sent', async () => {
  const backend = await show();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'En pääse töihin' }));
  await user.click(screen.getByRole('radio', { name: 'Johonkin päivään asti' }));
  const until = screen.getByRole('textbox', { name: 'Viimeinen päivä' });
  await user.clear(until);
  await user.type(until, '20.11.2026');
  await user.click(screen.getByRole('button', { name: 'Ilmoita' }));
  expect(screen.getByText('Viimeinen päivä ei voi olla ennen ensimmäistä.')).toBeTruthy();
  expect(backend.asked('schedule.report_absence')).toEqual([]);
});

test('whoever is away can be back today', async () => {
  const backend = await show({ absence: { id: 'a', from: '2026-11-20', until: '2026-11-25' } });
  const user = userEvent.setup();
  const back = await screen.findByRole('button', { name: 'Olen taas töissä' });
  expect(screen.queryByRole('button', { name: 'En pääse töihin' })).toBeNull();
  await user.click(back);
  await user.click(screen.getByRole('button', { name: 'Merkitse' }));
  expect(backend.asked('schedule.end_absence')).toEqual([{ id: 'a', back_on: '2026-11-23' }]);
});
