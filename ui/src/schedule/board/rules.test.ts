// What the rules say while one plans.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { openBoard, slotButton } from '../test/board';
import { aFinding, aRow, aSlot } from '../test/builders';
import { planned } from '../test/planned';

afterEach(() => void Reflect.deleteProperty(document, 'elementFromPoint'));

const rows = () => [aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 'slot' })] }), aRow({ person: 'm', name: 'Maria Salo' })];
const travel = aFinding({ rule: 'travel', severity: 'soft', args: { person: 'Veikko Laine', day: 'ma 23.11.', gap: '10 min', needed: '25 min', unit: 'Kesämäen koulu' } });
const SENTENCE = /kahdessa paikassa yhtä aikaa/;

test('a slot is marked in words, and the button counts', async () => {
  await openBoard(planned(rows(), { findings: [travel, aFinding()] }));
  expect(within(slotButton('slot')).getByRole('img', { name: 'Este' })).toBeTruthy();
  expect(within(slotButton('slot')).getByText(/^päällekkäin/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '1 este, huomioita 1' })).toBeTruthy();
});

test('the list says what stops publishing first, and a press goes to the slot', async () => {
  const { user } = await openBoard(planned(rows(), { findings: [travel, aFinding()] }), { findings: '1' });
  const panel = screen.getByRole('complementary', { name: 'Huomiot' });
  expect(within(panel).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['1 este julkaisulle', '1 asia, joka on hyvä tietää']);
  await user.click(within(panel).getByText(SENTENCE));
  expect(document.activeElement).toBe(slotButton('slot'));
});

test('a week that keeps the rules says so', async () => {
  await openBoard(planned(rows()), { findings: '1' });
  expect(screen.getByText(/^Ei huomautettavaa/)).toBeTruthy();
});

test('while a slot is carried its cell says what it would break', async () => {
  const backend = planned(rows());
  backend.answers['schedule.try'] = () => ({ new: [aFinding()], gone: [travel] });
  await openBoard(backend);
  const cell = document.getElementById('cell-m-2026-11-26')!;
  document.elementFromPoint = () => cell;
  await fireEvent.pointerDown(slotButton('slot'), { button: 0, clientX: 0, clientY: 100 });
  await fireEvent.pointerMove(window, { clientX: 0, clientY: 180 });
  expect(await within(cell).findByText('1 este, 1 korjaantuu')).toBeTruthy();
  expect(cell.dataset['target']).toBe('hard');
  expect(screen.getByText(SENTENCE)).toBeTruthy();
  await fireEvent.keyDown(window, { key: 'Escape' });
  expect(cell.dataset['target']).toBeUndefined();
});

test('an undo takes away what the line below said', async () => {
  const backend = planned(rows());
  const { user } = await openBoard(backend);
  const before = backend.answers['schedule.week'];
  backend.answers['schedule.week'] = (arg) => ({ ...Object(before?.(arg)), findings: [aFinding()] });
  slotButton('slot').focus();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await waitFor(() => expect(screen.getByText(SENTENCE)).toBeTruthy());
  backend.answers['schedule.week'] = (arg) => before?.(arg);
  backend.emit('changed', ['slot']);
  await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
});

test('after a move by keys the line below says what it broke, and it is read aloud', async () => {
  const backend = planned(rows());
  const { user } = await openBoard(backend);
  const before = backend.answers['schedule.week'];
  backend.answers['schedule.week'] = (arg) => ({ ...Object(before?.(arg)), findings: [aFinding()] });
  slotButton('slot').focus();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await waitFor(() => expect(screen.getByText(SENTENCE)).toBeTruthy());
  expect(screen.getByRole('status').textContent).toMatch(/^Vuoro siirretty: .*\. 1 este$/);
});
