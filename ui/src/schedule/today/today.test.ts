// What the day ahead shows.
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Today as Answer } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { aPlace, aStop, aToday, anEntry } from '../test/builders';
import Today from '../Today.svelte';
import { dayParts } from './day';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 5, 30), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

async function show(given: Partial<Answer>): Promise<FakeBackend> {
  const backend = new FakeBackend({
    'schedule.today': () => aToday(given),
    'schedule.swaps': () => [],
    'schedule.confirm': () => ({}),
  });
  renderWith(backend, Today, { params: {}, onparams: () => {} });
  await screen.findByRole('heading', { level: 1, name: /^Tänään, ma 23\.11\./ });
  return backend;
}

test('a day divides around now, and what was called off is not where I go', () => {
  const stops = [aStop({ slot: 'a', end: 540 }), aStop({ slot: 'b', start: 560, state: 'cancelled' }), aStop({ slot: 'c', start: 600 }), aStop({ slot: 'd', start: 720, end: 800 })];
  const { earlier, current, later } = dayParts(stops, 550);
  expect([earlier.map((stop) => stop.slot), current?.slot, later.map((stop) => stop.slot)]).toEqual([['a'], 'c', ['b', 'd']]);
});

test('the next stop says when, where, whom to meet and how to get in', async () => {
  await show({ stops: [aStop({ with: ['Aino', 'Eero'] })] });
  expect(screen.getByText('8.00–11.00')).toBeTruthy();
  expect(screen.getByText('alkaa 30 min päästä')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sammonlahden koulu' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '040 123 4567' }).getAttribute('href')).toBe('tel:0401234567');
  for (const words of ['Sirpa Saari', 'Pääovesta, summeri 2', 'Vahtimestarilta', 'Piha B', 'Aino ja Eero']) expect(screen.getByText(words)).toBeTruthy();
});

test('a place without keys says nothing of keys', async () => {
  await show({ stops: [aStop({ unit: aPlace({ keys: '' }) })] });
  expect(screen.queryByText('Avaimet')).toBeNull();
});

test('one press confirms all that is new, and reads of what is gone', async () => {
  const was = { day: '2026-11-24', start: 480, end: 660, kind: 'koulu', unit_name: 'Sammonlahden koulu' } as const;
  const news = [
    { slot: 'a', before: null, after: was, notice: null },
    { slot: 'b', before: was, after: { ...was, start: 600, end: 720 }, notice: null },
    { slot: 'c', before: was, after: null, notice: 7 },
  ];
  const backend = await show({ news });
  backend.answers['notices.mark_read'] = () => ({});
  const words = screen.getByRole('status').textContent ?? '';
  expect(words).toMatch(/uusi\s+ti 24\.11\. 8\.00–11\.00 Sammonlahden koulu/);
  expect(words).toMatch(/muuttui\s+ti 24\.11\. 10\.00–12\.00 Sammonlahden koulu\s*oli ti 24\.11\. 8\.00–11\.00/);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Kuittaa kaikki' }));
  await vi.waitFor(() => expect(backend.asked('schedule.confirm')).toEqual([{ ids: ['a', 'b'] }]));
  expect(backend.asked('notices.mark_read')).toEqual([{ ids: [7] }]);
});

test('what does not work where I go today is told above all else', async () => {
  const issue = { id: 'net', title: 'Verkko katkeilee', text: 'Käytä pistoketta.', units: [{ id: 'samm', name: 'Sammonlahden koulu' }], matters: [], article: null };
  await show({ issues: [{ ...issue, from: '2026-11-20', until: null, standing: 'holds', made_by_name: '', may_change: false }] });
  expect(screen.getByRole('link', { name: 'Verkko katkeilee' }).getAttribute('href')).toBe('#/knowledge?issue=net');
  for (const words of ['Tiedossa oleva vika', 'Sammonlahden koulu', 'Käytä pistoketta.']) expect(screen.getByText(words)).toBeTruthy();
});

test('an entry shows what, where, about what, and how it ended', async () => {
  await show({ entries: [anEntry()], minutes_today: 15, minutes_week: 750 });
  expect(screen.getByText('projektori ei kuvaa')).toBeTruthy();
  expect(screen.getByText(/^Sammonlahden koulu · lk204 · /)).toBeTruthy();
  expect(screen.getByText('12 t 30 min')).toBeTruthy();
});

test('a day without slots says what comes next and how to log', async () => {
  await show({ next: [aStop({ day: '2026-11-24' })] });
  expect(screen.getByText('Ei vuoroja tänään')).toBeTruthy();
  expect(screen.getByText('Seuraava vuoro on ti 24.11. 8.00–11.00, Sammonlahden koulu.')).toBeTruthy();
  expect(screen.getByText('Kirjaa asia yhdellä rivillä:')).toBeTruthy();
});

test('a day that is over says so', async () => {
  await show({ stops: [aStop({ start: 300, end: 420 })] });
  expect(screen.getByText('Päivän vuorot on tehty')).toBeTruthy();
});

test('someone without slots of their own finds the way on', async () => {
  await show({ target_week: null });
  expect(screen.getByText('Sinulla ei ole omia vuoroja tänään')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Työvuosi' }).getAttribute('href')).toBe('#/schedule');
  expect(screen.queryByText('Kirjattu tänään')).toBeNull();
});

test('the first content is marked once and told to the shell', async () => {
  const heard = vi.fn();
  window.addEventListener('lahituki:content', heard);
  const backend = await show({});
  backend.emit('changed', ['slot']);
  await vi.waitFor(() => expect(backend.asked('schedule.today').length).toBe(2));
  expect(heard).toHaveBeenCalledOnce();
  window.removeEventListener('lahituki:content', heard);
});
