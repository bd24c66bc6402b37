import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Hours, TimeRow } from '../backend';
import { addDays, type Params } from '../format';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import Time from './Time.svelte';

const travel: TimeRow = { id: 't1', minutes: 30, category: 'travel', unit_name: '', text: 'Siirtymä', entry: null, editable: true };
const support: TimeRow = { id: 't2', minutes: 60, category: 'support', unit_name: 'Sammonlahden koulu', text: 'projektori', entry: 'e1', editable: false };

/** A week whose Monday has both rows. */
function week(more: Partial<Hours> = {}): Hours {
  const days = Array.from({ length: 7 }, (_, index) => ({ day: addDays('2026-11-16', index), minutes: 0, rows: [] as TimeRow[] }));
  days[0] = { day: '2026-11-16', minutes: 90, rows: [travel, support] };
  return {
    week: { year: 2026, week: 47 },
    person: 'me',
    person_name: 'Veikko Testinen',
    days,
    minutes: 90,
    target_minutes: 2295,
    by_category: [['support', 60], ['travel', 30]],
    by_unit: [['Sammonlahden koulu', 60], ['', 30]],
    people: [],
    ...more,
  };
}

function time(params: Params, hours: Hours = week()) {
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': () => ({}),
    'visits.choices': () => ({ units: [], people: [] }),
    'visits.hours': () => hours,
    'visits.add_time': () => 't9',
    'visits.change_time': () => ({}),
    'visits.remove_time': () => ({}),
  });
  const onparams = vi.fn();
  renderWith(backend, Time, { params, onparams });
  return { backend, onparams, user: userEvent.setup() };
}

test('the week of the address is asked for, and the way leads to the next', async () => {
  const { backend, onparams, user } = time({ week: '2026-W53' });
  await screen.findByText('1 t 30 min', { selector: 'strong' });
  expect(backend.asked('visits.hours')).toEqual([{ week: { year: 2026, week: 53 } }]);
  await user.click(screen.getByRole('button', { name: 'Seuraava viikko' }));
  expect(onparams.mock.lastCall).toEqual([{ week: '2027-W01' }]);
});

test('the sums stand in words beside their bars', async () => {
  time({ week: '2026-W47' });
  const table = await screen.findByRole('table', { name: 'Kohde' });
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
  expect(rows).toEqual(['Sammonlahden koulu 1 t', 'Kohteiden ulkopuolella 30 min']);
  expect(screen.getByText('36 t 45 min jäljellä')).toBeTruthy();
});

test('time is written down on its day', async () => {
  const { backend, user } = time({ week: '2026-W47' });
  await user.click(await screen.findByRole('button', { name: 'Kirjaa aikaa: tiistai 17. marraskuuta' }));
  await user.type(screen.getByRole('textbox', { name: 'Kesto' }), '1.15');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Työn laji' }), 'meeting');
  await user.type(screen.getByRole('textbox', { name: 'Mitä teit' }), 'Viikkopalaveri{Enter}');
  await waitFor(() =>
    expect(backend.asked('visits.add_time')).toEqual([{ day: '2026-11-17', minutes: 75, category: 'meeting', text: 'Viikkopalaveri' }]),
  );
});

test('without minutes nothing is written down', async () => {
  const { backend, user } = time({ week: '2026-W47' });
  await user.click(await screen.findByRole('button', { name: 'Kirjaa aikaa' }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(backend.asked('visits.add_time')).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Kesto' }));
});

test('only my own rows that came from no entry can be changed', async () => {
  const { backend, user } = time({ week: '2026-W47' });
  await user.click(await screen.findByRole('button', { name: 'Muokkaa: Siirtymä' }));
  await user.type(screen.getByRole('textbox', { name: 'Mitä teit' }), ' autolla{Enter}');
  await waitFor(() =>
    expect(backend.asked('visits.change_time')).toEqual([{ id: 't1', minutes: 30, category: 'travel', text: 'Siirtymä autolla' }]),
  );
  expect(screen.queryByRole('button', { name: 'Muokkaa: projektori' })).toBeNull();
});

test("a coordinator chooses whose hours to look at, and cannot write on another's behalf", async () => {
  const people = [{ id: 'p2', name: 'Sanni Kivipuro', minutes: 90, target_minutes: 1440 }];
  time({ week: '2026-W47', person: 'p2' }, week({ person: 'p2', person_name: 'Sanni Kivipuro', people }));
  const link = await screen.findByRole('link', { name: /Sanni Kivipuro/ });
  expect([link.getAttribute('href'), link.getAttribute('aria-current')]).toEqual(['#/time?week=2026-W47&person=p2', 'true']);
  expect(screen.queryByRole('button', { name: /Kirjaa aikaa/ })).toBeNull();
});
