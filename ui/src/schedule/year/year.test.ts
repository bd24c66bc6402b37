// The year as a coordinator works it by keyboard.
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Me } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { aPersonYear, aPlannerYear, aUnitYear } from './builders';
import YearPlanner from './YearPlanner.svelte';

const COORDINATOR: Me = { id: 'aino', called_name: 'Aino', last_name: 'Lehto', roles: ['coordinator'] };

function backend(): FakeBackend {
  const people = [aPersonYear(), aPersonYear({ person: 'q', name: 'Maria Salo' })];
  return new FakeBackend({
    'schedule.year': ({ by }: { by: string }) => aPlannerYear(by === 'people' ? { people } : { units: [aUnitYear()] }),
    'schedule.year_findings': () => ({ weeks: [0, 1, 0], rows: { p: [0, 1, 0] } }),
    'schedule.templates': () => [{ id: 't', name: 'Syksy', slots: 12 }],
    'schedule.clear_drafts': () => 2,
    'schedule.apply_template': () => ({ added: 24, skipped: [] }),
    'schedule.add_series': () => ({ added: 2, skipped: [{ day: '2026-12-06', reason: 'holiday' }] }),
    'schedule.demands': () => ({ school_year: 2026, rows: [ROW], to_roll: 1 }),
    'schedule.set_demands': () => 1,
    'schedule.roll_demands': () => 1,
  });
}

const ROW = {
  unit: 'u',
  name: 'Kesämäen koulu',
  area: 'Etelä',
  form: 'perus',
  demand: null,
  before: [4, 3],
  year: { needed: 0, promised: 0, planned: 0, open: 0, delivered: 0 },
};

async function open(params = {}) {
  const [fake, onparams] = [backend(), vi.fn()];
  renderWith(fake, YearPlanner, { params: { year: '2026', ...params }, onparams }, COORDINATOR);
  return { backend: fake, onparams, user: userEvent.setup() };
}

const focused = () => document.activeElement?.querySelector('.visually-hidden')?.textContent;
const start = async () => {
  const grid = await screen.findByRole('grid', { name: 'Vuosi 2026–2027 viikoittain' });
  grid.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  return grid;
};

test('every week of a row says in words what its figures and shapes mean', async () => {
  const { user } = await open();
  await start();
  expect(focused()).toBe('Veikko Laine, vk 47 (16.–22.11.), suunniteltu 30 t, työaika 30 t');
  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(focused()).toBe('Veikko Laine, vk 48 (23.–29.11.), suunniteltu 15 t, työaika 30 t, 2 luonnosta, 1 este julkaisulle'));
  await user.keyboard('{End}');
  await waitFor(() => expect(focused()).toContain('vk 49 (30.11.–6.12.), suunniteltu 0 min, työaika 30 t, Itsenäisyyspäivä'));
  await user.keyboard('{ArrowDown}{Home}');
  await waitFor(() => expect(focused()).toContain('Maria Salo, vk 47'));
});

test('Enter opens the week on the board at that row', async () => {
  const { user } = await open();
  await start();
  await user.keyboard('{ArrowRight}{Enter}');
  await waitFor(() => expect(location.hash).toBe('#/schedule?week=2026-W48&person=p'));
});

test('weeks chosen by keyboard lose their drafts by Delete', async () => {
  const { backend, user } = await open();
  await start();
  await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
  expect(await screen.findByRole('group', { name: 'Veikko Laine, vk 47 – vk 49' })).toBeTruthy();
  await user.keyboard('{Delete}');
  const weeks = { from: { year: 2026, week: 47 }, until: { year: 2026, week: 49 } };
  await waitFor(() => expect(backend.asked('schedule.clear_drafts')).toEqual([{ person: 'p', unit: null, ...weeks }]));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: /Veikko/ })).toBeNull();
});

test('a slot is repeated over the weeks of a unit by a dialog that needs no drag', async () => {
  const { backend, user } = await open({ by: 'units' });
  await user.click(await screen.findByRole('button', { name: 'Kesämäen koulu' }));
  const dialog = await screen.findByRole('dialog', { name: 'Suunnittele viikkoja: Kesämäen koulu' });
  await user.selectOptions(within(dialog).getByLabelText('Viikonpäivä'), 'ti');
  await user.click(within(dialog).getByRole('button', { name: 'Lisää vuorot' }));
  const slot = { person: null, unit: 'u', start: 480, end: 660, day: '2026-11-17', kind: 'koulu' };
  await waitFor(() => expect(backend.asked('schedule.add_series')).toEqual([{ slot, until: '2026-12-06', every_weeks: 1 }]));
});

test('a template plans the chosen weeks', async () => {
  const { backend, user } = await open();
  await start();
  await user.keyboard(' ');
  await user.click(await screen.findByRole('button', { name: 'Viikkopohja…' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('combobox', { name: 'Pohja' }), 'syk{Enter}');
  await user.click(within(dialog).getByRole('button', { name: 'Suunnittele pohjasta' }));
  const week = { year: 2026, week: 47 };
  await waitFor(() => expect(backend.asked('schedule.apply_template')).toEqual([{ id: 't', from: week, until: week }]));
});

test('a demand is typed into the table, pasted, and carried over from last year', async () => {
  const { backend, user } = await open({ by: 'demand' });
  const field = await screen.findByRole('textbox', { name: 'Kesämäen koulu: Tarve viikossa' });
  await user.click(field);
  await user.keyboard('5{Enter}');
  await user.click(field);
  await user.paste('6\t4');
  await user.click(screen.getByRole('button', { name: 'Siirrä vuodesta 2025–2026' }));
  await waitFor(() => expect(backend.asked('schedule.roll_demands')).toEqual([{ school_year: 2026 }]));
  expect(backend.asked('schedule.set_demands')).toEqual([
    { school_year: 2026, rows: [{ unit: 'u', needed_half_days: 5 }] },
    { school_year: 2026, rows: [{ unit: 'u', needed_half_days: 6, promised_half_days: 4 }] },
  ]);
});
