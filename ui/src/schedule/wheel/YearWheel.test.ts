import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { YearItemRow, YearWheel } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { fittingItems, monthsOf, placeInYear, readWeekNumber } from './wheel';
import YearWheelView from './YearWheel.svelte';

afterEach(() => vi.useRealTimers());

function item(name: string, week: number, more: Partial<YearItemRow> = {}): YearItemRow {
  const year = week > 30 ? 2026 : 2027;
  const common = { deputy: null, who: [], unowned: false, instruction: '', reason: '', state: 'open', late: false, done_by: '', done_on: null } as const;
  return { id: name, name, week: { year, week }, until_week: { year, week }, role: 'coordinator', ...common, ...more, who: more.who ?? [] };
}

const wheel: YearWheel = {
  school_year: 2026,
  unit: null,
  unit_name: '',
  items: [item('Kartoitus', 40, { late: true }), item('Katko', 47, { role: null, unowned: true }), item('Inventaario', 10, { state: 'done', done_by: 'Aino', done_on: '2026-11-01' })],
  to_roll: [],
  plans: [],
  units: [],
  may_edit: true,
};

function shown(answer: YearWheel) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-18T08:00:00Z') });
  const backend = new FakeBackend({
    'schedule.wheel': () => answer,
    'schedule.mark_year_item': () => ({}),
    'schedule.start_year_plan': () => 11,
    'schedule.roll_year_items': () => 1,
    'schedule.save_year_item': () => 'new',
  });
  renderWith(backend, YearWheelView, { params: {}, onparams: () => {} });
  return { backend, user: userEvent.setup() };
}

test('tasks that nobody answers for are listed', async () => {
  const { user } = shown(wheel);
  await user.click(await screen.findByRole('button', { name: 'Näytä ne' }));
  expect(screen.getByText('Katko')).toBeTruthy();
  expect(screen.queryByText('Kartoitus')).toBeNull();
});

test('a task is marked as done by one press', async () => {
  const { backend, user } = shown(wheel);
  await user.click(await screen.findByRole('button', { name: 'Tehty: Kartoitus' }));
  await waitFor(() => expect(backend.asked('schedule.mark_year_item')).toEqual([{ id: 'Kartoitus', state: 'done' }]));
  expect(screen.queryByRole('button', { name: 'Tehty: Inventaario' })).toBeNull();
});

test('an empty wheel begins from a ready-made plan or from the year before', async () => {
  const { backend, user } = shown({ ...wheel, items: [], plans: ['digitoiminta'], to_roll: [item('Kartoitus', 40)] });
  await user.click(await screen.findByRole('button', { name: 'Aloita digitoiminnan valmiista vuosikellosta' }));
  expect(backend.asked('schedule.start_year_plan')).toEqual([{ plan: 'digitoiminta', school_year: 2026, unit: null }]);
  const [open] = screen.getAllByRole('button', { name: 'Siirrä vuodesta 2025–2026 (1)' });
  await user.click(open!);
  await user.click(await screen.findByRole('button', { name: 'Siirrä 1 tehtävä' }));
  await waitFor(() => expect(backend.asked('schedule.roll_year_items')).toEqual([{ school_year: 2026, items: ['Kartoitus'] }]));
});

test('a task that would end before it begins is not sent', async () => {
  const { backend, user } = shown(wheel);
  await user.click(await screen.findByRole('button', { name: 'Uusi tehtävä' }));
  await user.type(await screen.findByRole('textbox', { name: 'Mitä tehdään' }), 'Perehdytys');
  await user.type(screen.getByRole('textbox', { name: /Viimeinen viikko/ }), '46');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText(/Viimeinen viikko on ennen ensimmäistä/)).toBeTruthy();
  expect(backend.asked('schedule.save_year_item')).toEqual([]);
});

test('tasks stand under the month in which they begin', () => {
  expect(monthsOf(wheel.items).map(({ name, items }) => [name, items.length])).toEqual([
    ['lokakuu 2026', 1],
    ['marraskuu 2026', 1],
    ['maaliskuu 2027', 1],
  ]);
  expect(fittingItems(wheel.items, 'open').map(({ name }) => name)).toEqual(['Kartoitus', 'Katko']);
});

test('a school year goes from week 31 to week 30', () => {
  expect([31, 53, 1, 30].map(placeInYear)).toEqual([31, 53, 54, 83]);
  expect(['40', ' 7 ', '0', '54', 'x', ''].map(readWeekNumber)).toEqual([40, 7, undefined, undefined, undefined, undefined]);
});
