// The week board as a planner and as a digari work it by keyboard.
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Me, SlotCard } from '../../backend';
import type { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { aRow, aSlot } from '../test/builders';
import { planned } from '../test/planned';
import WeekBoard from '../WeekBoard.svelte';

const COORDINATOR: Me = { id: 'aino', called_name: 'Aino', last_name: 'Lehto', roles: ['coordinator'] };
const DIGARI: Me = { id: 'me', called_name: 'Veikko', last_name: 'Testinen', roles: ['digari'] };

const twoPeople = (slots: SlotCard[] = []) => [aRow({ person: 'v', name: 'Veikko Laine', slots }), aRow({ person: 'm', name: 'Maria Salo' })];

async function open(backend: FakeBackend, me: Me = COORDINATOR, params = {}) {
  const onparams = vi.fn();
  renderWith(backend, WeekBoard, { params: { week: '2026-W48', ...params }, onparams }, me);
  await waitFor(() => expect(backend.asked('schedule.week').length).toBeGreaterThan(0));
  return { user: userEvent.setup(), onparams };
}

const tabStops = () => [...screen.getByRole('grid').querySelectorAll<HTMLElement>('[tabindex="0"]')];
const focused = () => document.activeElement?.id;

test('a slot is added by keyboard, and the focus goes to it', async () => {
  const backend = planned(twoPeople());
  const { user } = await open(backend);
  const grid = await screen.findByRole('grid', { name: 'Vuorot, vk 48 · 23.–29.11.2026' });
  expect(tabStops().length).toBe(1);
  tabStops()[0]?.focus();
  await user.keyboard('{ArrowRight}{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Uusi vuoro' });
  expect(document.activeElement).toBe(within(dialog).getByLabelText('Kohde'));
  await user.keyboard('kesis{Enter}{Enter}');
  await waitFor(() => expect(focused()).toBe('slot-added'));
  const slot = { person: 'v', day: '2026-11-24', start: 480, end: 660, unit: 'kesa', kind: 'koulu', note: '' };
  expect(backend.asked('schedule.add_slots')).toEqual([{ slots: [slot] }]);
  expect(grid.textContent).toContain('luonnos');
});

test('a slot without a unit is not added, and the form says what is missing', async () => {
  const backend = planned(twoPeople());
  const { user } = await open(backend);
  await screen.findByRole('grid');
  tabStops()[0]?.focus();
  await user.keyboard('n');
  await user.click(await screen.findByRole('button', { name: 'Lisää vuoro' }));
  expect(screen.getByText(/^Valitse kohde/)).toBeTruthy();
  expect(backend.asked('schedule.add_slots')).toEqual([]);
});

test('Alt and arrows carry a slot to another day and person, and the focus stays on it', async () => {
  const backend = planned(twoPeople([aSlot({ id: 's' })]));
  const { user } = await open(backend);
  await screen.findByRole('grid');
  tabStops()[0]?.focus();
  await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowDown}{/Alt}');
  await waitFor(() => expect(backend.asked('schedule.change_slots').length).toBe(3));
  expect(backend.asked('schedule.change_slots')).toEqual([
    { changes: [{ id: 's', day: '2026-11-24' }] },
    { changes: [{ id: 's', day: '2026-11-25' }] },
    { changes: [{ id: 's', person: 'm' }] },
  ]);
  await waitFor(() => expect(backend.asked('schedule.week').length).toBeGreaterThan(1));
  expect(focused()).toBe('slot-s');
  expect(document.getElementById('slot-s')?.closest('td')?.id).toBe('cell-m-2026-11-25');
  expect(screen.getByRole('status').textContent).toBe('Vuoro siirretty: Maria Salo, ke 25.11. 8.00–11.00 Sammonlahden koulu');
});

test('Shift and arrows change the end and the start at once', async () => {
  const backend = planned(twoPeople([aSlot({ id: 's' })]));
  const { user } = await open(backend);
  await screen.findByRole('grid');
  tabStops()[0]?.focus();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}');
  await waitFor(() => expect(backend.asked('schedule.change_slots').at(-1)).toEqual({ changes: [{ id: 's', start: 495 }] }));
  expect(screen.getByText('8.15–11.30')).toBeTruthy();
});

test('Delete removes a slot, and the focus stays in its cell', async () => {
  const backend = planned(twoPeople([aSlot({ id: 's' })]));
  const { user } = await open(backend);
  await screen.findByRole('grid');
  tabStops()[0]?.focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(backend.asked('schedule.remove_slots')).toEqual([{ ids: ['s'] }]));
  await waitFor(() => expect(focused()).toBe('cell-v-2026-11-23'));
});

test('every act on a slot is also in its menu', async () => {
  const backend = planned(twoPeople([aSlot({ id: 's' })]));
  const { user } = await open(backend);
  await user.click(await screen.findByRole('button', { name: /^Vuoron toiminnot/ }));
  expect(screen.getAllByRole('menuitem').map((item) => item.querySelector('.label')?.textContent)).toEqual([
    'Muokkaa…',
    'Siirrä…',
    'Vapauta vuoro',
    'Toista…',
    'Merkitse poissaolo…',
    'Näytä tiedot',
    'Valitse',
    'Kiinnitä',
    'Poista',
  ]);
  await user.click(screen.getByRole('menuitem', { name: /^Siirrä/ }));
  expect(document.activeElement).toBe(within(await screen.findByRole('dialog', { name: 'Siirrä vuoro' })).getByLabelText('Päivä'));
});

test('one who does not plan sees their own row first and changes nothing by keys', async () => {
  const rows = [aRow({ person: 'a', name: 'Aada Lind' }), aRow({ person: 'me', name: 'Veikko Testinen', slots: [aSlot({ id: 's' })] })];
  const backend = planned(rows, { may_plan: false });
  const { user, onparams } = await open(backend, DIGARI);
  await screen.findByRole('grid');
  expect(screen.getAllByRole('rowheader').map((head) => head.querySelector('.name')?.textContent)).toEqual(['Veikko Testinen', 'Aada Lind']);
  tabStops()[0]?.focus();
  await user.keyboard('{Delete}{Alt>}{ArrowRight}{/Alt}n{Enter}');
  expect(backend.calls.map((call) => call.name)).toEqual(['schedule.week']);
  expect(onparams).toHaveBeenCalledWith({ week: '2026-W48', id: 's' });
});

test('an opened slot of mine is confirmed in its panel', async () => {
  const backend = planned([aRow({ slots: [aSlot({ id: 's' })] })], { may_plan: false });
  const { user } = await open(backend, DIGARI, { id: 's' });
  await user.click(await screen.findByRole('button', { name: 'Kuittaa' }));
  expect(backend.asked('schedule.confirm')).toEqual([{ ids: ['s'] }]);
});

test('a week without people says how they come here', async () => {
  await open(planned([]));
  expect(await screen.findByText('Tälle viikolle ei ole suunniteltu ketään')).toBeTruthy();
});

test('a typed number goes to that week', async () => {
  const { user, onparams } = await open(planned(twoPeople()));
  await user.type(await screen.findByLabelText('Siirry viikolle'), '2{Enter}');
  expect(onparams).toHaveBeenCalledWith({ week: '2027-W02' });
});

test('a person whom the search found has the focus on their row', async () => {
  await open(planned(twoPeople()), COORDINATOR, { person: 'm' });
  await screen.findByRole('grid');
  await waitFor(() => expect(focused()).toBe('cell-m-2026-11-23'));
});
