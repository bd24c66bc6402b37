// The week board as a planner works it by pointer.
import { fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import type { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { aRow, aSlot } from '../test/builders';
import { planned } from '../test/planned';
import WeekBoard from '../WeekBoard.svelte';

const COORDINATOR = { id: 'aino', called_name: 'Aino', last_name: 'Lehto', roles: ['coordinator' as const] };

afterEach(() => void Reflect.deleteProperty(document, 'elementFromPoint'));

async function open(): Promise<FakeBackend> {
  const backend = planned([
    aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 's' })] }),
    aRow({ person: 'm', name: 'Maria Salo' }),
  ]);
  renderWith(backend, WeekBoard, { params: { week: '2026-W48' }, onparams: () => {} }, COORDINATOR);
  await screen.findByRole('grid');
  return backend;
}

/** Presses on `from` and moves `by` pixels down; over `onto` where it is given. */
async function drag(from: Element, by: number, onto?: Element) {
  document.elementFromPoint = () => onto ?? from;
  await fireEvent.pointerDown(from, { button: 0, clientX: 0, clientY: 100 });
  await fireEvent.pointerMove(window, { clientX: 0, clientY: 100 + by });
}

const cell = (id: string) => document.getElementById(`cell-${id}`)!;
const drop = () => fireEvent.pointerUp(window);

test('drawing in an empty cell shows the time and asks for the rest', async () => {
  await open();
  await drag(cell('m-2026-11-24'), 60);
  expect(within(cell('m-2026-11-24')).getByText('8.00–10.30')).toBeTruthy();
  await drop();
  const dialog = await screen.findByRole('dialog', { name: 'Uusi vuoro' });
  const [start, end] = [within(dialog).getByLabelText<HTMLInputElement>('Alkaa'), within(dialog).getByLabelText<HTMLInputElement>('Loppuu')];
  expect([start.value, end.value]).toEqual(['8.00', '10.30']);
});

test('a press without moving asks for a slot in the first free hours', async () => {
  await open();
  await fireEvent.click(cell('v-2026-11-23'));
  const dialog = await screen.findByRole('dialog', { name: 'Uusi vuoro' });
  expect(within(dialog).getByLabelText<HTMLInputElement>('Alkaa').value).toBe('11.00');
});

test('a slot dropped on another cell goes there with its time', async () => {
  const backend = await open();
  await drag(document.getElementById('slot-s')!, 80, cell('m-2026-11-26'));
  expect(screen.getByText('to 26.11. 8.00–11.00 Sammonlahden koulu')).toBeTruthy();
  await drop();
  expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 's', person: 'm', day: '2026-11-26' }] }]);
});

test('pulling the lower edge changes the end', async () => {
  const backend = await open();
  await drag(document.querySelector('[data-edge]')!, 12);
  expect(screen.getByText('8.00–11.30')).toBeTruthy();
  await drop();
  expect(backend.asked('schedule.change_slots')).toEqual([{ changes: [{ id: 's', end: 690 }] }]);
});

test('Esc gives a drag up', async () => {
  const backend = await open();
  await drag(document.getElementById('slot-s')!, 80, cell('m-2026-11-26'));
  await fireEvent.keyDown(window, { key: 'Escape' });
  await drop();
  expect(backend.asked('schedule.change_slots')).toEqual([]);
});

test('the click that ends a drag opens nothing', async () => {
  await open();
  await drag(document.getElementById('slot-s')!, 12);
  await drop();
  await fireEvent.click(document.getElementById('slot-s')!);
  expect(screen.queryByRole('dialog')).toBeNull();
});
