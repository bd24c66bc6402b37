// Several slots at once, pinned slots, and moving by presses alone.
import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { openBoard, slotButton } from '../test/board';
import { aRow, aSlot } from '../test/builders';
import { planned } from '../test/planned';

const [mon, tue, wed] = ['2026-11-23', '2026-11-24', '2026-11-25'];
const week = (pinned = false) =>
  planned([
    aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 'a', day: mon }), aSlot({ id: 'b', day: tue, pinned }), aSlot({ id: 'c', day: wed })] }),
    aRow({ person: 'm', name: 'Maria Salo' }),
  ]);
const said = () => screen.getAllByRole('status').map((region) => region.textContent).join('');

test('Ctrl+A chooses the row, and one move takes them all in one step', async () => {
  const backend = week();
  const { user } = await openBoard(backend);
  slotButton('a').focus();
  await user.keyboard('{Control>}a{/Control}');
  expect(said()).toBe('3 valittu');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(backend.asked('schedule.change_slots').length).toBe(1));
  expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 'a', person: 'm' }, { id: 'b', person: 'm' }, { id: 'c', person: 'm' }] }]);
  await waitFor(() => expect(said()).toBe('3 vuoroa siirretty.'));
});

test('Ctrl+click and Shift+click choose slots without opening them', async () => {
  const { user } = await openBoard(week());
  await user.keyboard('{Control>}');
  await user.click(slotButton('a'));
  await user.keyboard('{/Control}{Shift>}');
  await user.click(slotButton('c'));
  await user.keyboard('{/Shift}');
  expect(screen.getByRole('group', { name: '3 valittu' })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('of several the pinned one stays, and it is said', async () => {
  const backend = week(true);
  const { user } = await openBoard(backend);
  slotButton('a').focus();
  await user.keyboard('{Control>}a{/Control}{Delete}');
  await waitFor(() => expect(backend.asked('schedule.remove_slots')).toEqual([{ ids: ['a', 'c'] }]));
});

test('moving a pinned slot asks first', async () => {
  const backend = week(true);
  const { user } = await openBoard(backend);
  slotButton('b').focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  const dialog = await screen.findByRole('dialog', { name: 'Vuoro on kiinnitetty' });
  expect(backend.asked('schedule.change_slots')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä silti' }));
  await waitFor(() => expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 'b', person: 'm' }] }]));
});

test('K pins what is chosen, and V and Esc choose by keyboard', async () => {
  const backend = week();
  const { user } = await openBoard(backend);
  slotButton('a').focus();
  await user.keyboard('v{ArrowRight}vk');
  await waitFor(() => expect(backend.asked('schedule.pin')).toEqual([{ ids: ['a', 'b'], pinned: true }]));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: /valittu/ })).toBeNull();
  expect(document.activeElement).toBe(slotButton('b'));
});

test('a slot is moved by presses alone, and the form says what that would do', async () => {
  const backend = week();
  const { user } = await openBoard(backend);
  slotButton('a').focus();
  await user.keyboard('{Shift>}{F10}{/Shift}');
  await user.click(await screen.findByRole('menuitem', { name: /^Siirrä/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Siirrä vuoro' });
  for (const press of ['Päivä myöhemmäksi', 'Alkaa 15 min aiemmin', 'Loppuu 15 min myöhemmin']) await user.click(within(dialog).getByRole('button', { name: press }));
  expect(await within(dialog).findByText('Sopii')).toBeTruthy();
  expect(backend.asked('schedule.try').at(-1)).toEqual({ slots: [{ id: 'a', person: 'v', unit: 'samm', day: tue, start: 465, end: 675, kind: 'koulu' }] });
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
  await waitFor(() => expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 'a', day: tue, start: 465, end: 675 }] }]));
  await waitFor(() => expect(document.activeElement).toBe(slotButton('a')));
});

test('several move by presses alone, each from where it is', async () => {
  const backend = week();
  const { user } = await openBoard(backend);
  slotButton('a').focus();
  await user.keyboard('v{ArrowRight}vs');
  const dialog = await screen.findByRole('dialog', { name: 'Siirrä 2 vuoroa' });
  await user.click(within(dialog).getByRole('button', { name: 'Päivä myöhemmäksi' }));
  await user.click(within(dialog).getByRole('button', { name: '15 min myöhemmin' }));
  await user.selectOptions(within(dialog).getByLabelText('Kuka'), 'Maria Salo');
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
  const at = { start: 495, end: 675, person: 'm' };
  await waitFor(() => expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 'a', day: tue, ...at }, { id: 'b', day: wed, ...at }] }]));
});
