// Where a swap of one's own slot is asked for.
import { fireEvent, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SlotDetail as Detail } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import SlotDetail from '../SlotDetail.svelte';
import { openBoard, slotButton } from '../test/board';
import { aRow, aSlot, aStop } from '../test/builders';
import { planned } from '../test/planned';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 7, 0), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const SWAP = 'Pyydä vaihtoa…';
const answers = { 'schedule.colleagues': () => [{ id: 'mika', name: 'Mika Malli' }], 'schedule.ask_swap': () => 'swap' };

async function menuOf(slot: string) {
  const rows = [
    aRow({ person: 'aino', name: 'Aino Lehto', slots: [aSlot({ id: 'own' }), aSlot({ id: 'draft', state: 'draft' })] }),
    aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 'other' })] }),
  ];
  const backend = planned(rows);
  Object.assign(backend.answers, answers);
  const { user } = await openBoard(backend);
  await fireEvent.contextMenu(slotButton(slot), { button: 2 });
  await screen.findByRole('menu');
  return { backend, user };
}

test('whoever plans and works asks for a swap of an own slot from its menu', async () => {
  const { backend, user } = await menuOf('own');
  await user.click(screen.getByRole('menuitem', { name: SWAP }));
  await screen.findByRole('dialog', { name: 'Pyydä vaihtoa' });
  await user.click(screen.getByRole('button', { name: 'Pyydä' }));
  expect(backend.asked('schedule.ask_swap')).toEqual([{ slot: 'own', to: null, message: '' }]);
});

test.each(['other', 'draft'])('no swap is asked for from the menu of the slot %s', async (slot) => {
  await menuOf(slot);
  expect(screen.getByRole('menuitem', { name: 'Merkitse poissaolo…' })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: SWAP })).toBeNull();
});

const detail = (given: Partial<Detail> = {}): Detail => ({
  stop: aStop({ day: '2026-11-24' }),
  person: 'me',
  person_name: 'Veikko Testinen',
  may_plan: false,
  may_confirm: false,
  ...given,
});

async function open(given: Partial<Detail>) {
  const backend = new FakeBackend({ 'schedule.slot': () => detail(given), ...answers });
  renderWith(backend, SlotDetail, { id: 'slot', onfound: () => {}, onclose: () => {} });
  await screen.findByRole('heading', { name: 'Sammonlahden koulu' });
  return { backend, user: userEvent.setup() };
}

test('a digari asks for a swap where the own slot is looked at', async () => {
  const { backend, user } = await open({});
  await user.click(screen.getByRole('button', { name: SWAP }));
  expect(screen.getByText('ti 24.11. 8.00–11.00 Sammonlahden koulu')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Pyydä' }));
  expect(backend.asked('schedule.ask_swap')).toEqual([{ slot: 'slot', to: null, message: '' }]);
});

test.each([
  ['of a colleague', { person: 'mika' }],
  ['that has passed', { stop: aStop({ day: '2026-11-20' }) }],
  ['that is being swapped already', { stop: aStop({ day: '2026-11-24', state: 'swapping' as const }) }],
])('no swap is asked for a slot %s', async (_, given) => {
  await open(given);
  expect(screen.queryByRole('button', { name: SWAP })).toBeNull();
});
