// The week by units, and the open slots.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { openBoard, rowsShown, slotButton } from '../test/board';
import { aRow, aSlot, aUnitRow } from '../test/builders';
import { planned } from '../test/planned';

afterEach(() => void Reflect.deleteProperty(document, 'elementFromPoint'));

const rows = () => [aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 's' })] }), aRow({ person: 'm', name: 'Maria Salo' })];
const open = [aSlot({ id: 'o', person: null, unit: 'kesa', unit_name: 'Kesämäen koulu' })];

test('the switch shows the same slots by units, and the address remembers it', async () => {
  const { user, onparams } = await openBoard(planned(rows(), { open }));
  expect(rowsShown()).toEqual([['Avoimet vuorot', 'o'], ['Veikko Laine', 's'], ['Maria Salo']]);
  await user.click(screen.getByLabelText('Kohteet'));
  expect(onparams).toHaveBeenCalledWith({ week: '2026-W48', by: 'units' }, { replace: true });
});

test("a unit's row says half-days, closed days and whose the slots are", async () => {
  await openBoard(planned(rows(), { open, unit_rows: [aUnitRow({ closed: ['2026-11-27'] })] }), { by: 'units' });
  expect(rowsShown()).toEqual([['Avoimet vuorot', 'o'], ['Sammonlahden koulu', 's']]);
  expect(screen.getByText('Puolipäiviä suunniteltu 1, luvattu 2, tarvitaan 3')).toBeTruthy();
  expect(screen.getByText('kiinni')).toBeTruthy();
  expect(within(slotButton('s')).getByText('Veikko Laine')).toBeTruthy();
});

test('a slot carried to another unit changes its unit', async () => {
  const backend = planned(rows());
  const { user } = await openBoard(backend, { by: 'units' });
  slotButton('s').focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 's', unit: 'kesa' }] }]));
  expect(rowsShown()).toEqual([['Avoimet vuorot'], ['Sammonlahden koulu'], ['Kesämäen koulu', 's']]);
});

test('an open slot dragged to a person becomes theirs, and dragged back is open again', async () => {
  const backend = planned(rows(), { open });
  await openBoard(backend);
  const drag = async (to: string) => {
    document.elementFromPoint = () => document.getElementById(to);
    await fireEvent.pointerDown(slotButton('o'), { button: 0, clientX: 0, clientY: 100 });
    await fireEvent.pointerMove(window, { clientX: 0, clientY: 180 });
    await fireEvent.pointerUp(window);
  };
  await drag('cell-m-2026-11-23');
  await waitFor(() => expect(rowsShown()).toEqual([['Avoimet vuorot'], ['Veikko Laine', 's'], ['Maria Salo', 'o']]));
  await drag('cell-open-2026-11-24');
  await waitFor(() => expect(backend.asked('schedule.change_slots').at(-1)).toEqual({ changes: [{ id: 'o', day: '2026-11-24', person: null }] }));
});

test('an open slot is given to someone by its menu', async () => {
  const backend = planned(rows(), { open });
  const { user } = await openBoard(backend);
  await fireEvent.contextMenu(slotButton('o'), { button: 2 });
  await user.click(await screen.findByRole('menuitem', { name: /^Anna tekijälle/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Anna vuoro tekijälle' });
  const who = within(dialog).getByLabelText('Kuka');
  expect(document.activeElement).toBe(who);
  await user.selectOptions(who, 'Maria Salo');
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
  await waitFor(() => expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 'o', person: 'm' }] }]));
});

test('a new slot in the open row has nobody', async () => {
  const backend = planned(rows());
  const { user } = await openBoard(backend);
  await fireEvent.click(document.getElementById('cell-open-2026-11-25')!);
  await screen.findByRole('dialog', { name: 'Uusi vuoro' });
  await user.keyboard('kesis{Enter}{Enter}');
  await waitFor(() => expect(backend.asked('schedule.add_slots')).toMatchObject([{ slots: [{ person: null, day: '2026-11-25', unit: 'kesa' }] }]));
});
