import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { CalendarFileView, Calendars, YearWeek } from '../../backend';
import { addDays } from '../../format';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import CalendarsView from './Calendars.svelte';

afterEach(() => vi.useRealTimers());

const calendar = {
  id: 'c1',
  school_year: 2026,
  scope: { form: 'perus' },
  terms: [{ from: '2026-08-12', until: '2026-12-19' }],
  breaks: [],
  saturdays: [],
  days_off: [],
  special: [],
  source: 'Lautakunta',
  confirmed: false,
} as const;

function week(monday: string, week: number): YearWeek {
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => ({ day: addDays(monday, n), mark: n < 5 ? 'school' : 'weekend', special: null, holiday: null, note: '' }) as const);
  return { week: { year: 2026, week }, days, school_days: 5 };
}

const all: Calendars = {
  school_year: 2026,
  required: 189,
  deducted: ['2027-01-06'],
  scopes: [{ scope: { form: 'perus' }, name: '', exists: true, confirmed: false, days: 188, required: 189 }],
  shown: {
    scope: { form: 'perus' },
    name: '',
    calendar: { ...calendar, terms: [...calendar.terms], breaks: [], saturdays: [], days_off: [], special: [] },
    follows: null,
    terms: [{ from: '2026-08-12', until: '2026-12-19', days: 89 }],
    days: 188,
    required: 189,
    weeks: [week('2026-11-16', 47), week('2026-11-23', 48)],
  },
  to_roll: [],
  units: [],
  may_edit: true,
};

function calendars(answers: Record<string, () => unknown> = {}) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T08:00:00Z') });
  const backend = new FakeBackend({ 'schedule.calendars': () => all, 'schedule.save_calendar': () => ({}), ...answers });
  renderWith(backend, CalendarsView, { params: {}, onparams: () => {} });
  return { backend, user: userEvent.setup() };
}

test('a year that is too short says by how much, and why the law asks for that', async () => {
  calendars();
  const banner = await screen.findByText(/Vuodesta puuttuu 1 koulupäivä/);
  expect(banner.textContent).toContain('Laki vaatii 189 päivää: 190, josta vähennetään 6.1.');
});

test('arrows go from day to day and say what each is', async () => {
  const { user } = calendars();
  const sunday = await screen.findByRole('gridcell', { name: /sunnuntai 22. marraskuuta/ });
  sunday.focus();
  await user.keyboard('{ArrowDown}{ArrowLeft}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('lauantai 28. marraskuuta, vk 48, viikonloppu');
  expect(document.querySelector('[aria-live]')?.textContent).toBe('lauantai 28. marraskuuta, vk 48, viikonloppu');
});

test('a break is written by the number of its week', async () => {
  const { backend, user } = calendars();
  await user.click(await screen.findByRole('button', { name: 'Muuta' }));
  const breaks = await screen.findByRole('group', { name: 'Lomat' });
  await user.type(within(breaks).getByRole('textbox', { name: 'Viikon numero' }), '43{Enter}');
  await user.type(within(breaks).getByRole('textbox', { name: 'Loman nimi' }), 'Syysloma');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(backend.asked('schedule.save_calendar')).toHaveLength(1));
  expect(backend.asked('schedule.save_calendar')[0]).toMatchObject({ breaks: [{ name: 'Syysloma', from: '2026-10-19', until: '2026-10-25' }] });
});

test('a file with a wrong row is imported only when that row is knowingly left out', async () => {
  const rows = (left: number[]): CalendarFileView => ({
    import: {
      problem: null,
      rows: left.includes(3) ? [{ line: 2, cells: ['a'], problem: null }] : [{ line: 2, cells: ['a'], problem: null }, { line: 3, cells: ['b'], problem: { is: 'date', text: '31.11.' } }],
      calendars: [],
    },
    places: [{ school_year: 2026, scope: { form: 'lukio' }, name: '', replaces: false, terms: [], days: 0, required: null }],
    sound: left.includes(3),
  });
  const read = (arg: { left_out: number[] }) => rows(arg.left_out);
  const { backend, user } = calendars({ 'schedule.read_calendars': read as () => unknown, 'schedule.import_calendars': () => 1 });
  await user.click(await screen.findByRole('button', { name: 'Tuo tiedosto…' }));
  await user.upload(await screen.findByLabelText('Tiedosto'), new File(['lukuvuosi;x'], 'kalenterit.csv', { type: 'text/csv' }));
  expect(await screen.findByText('”31.11.” ei ole päivä')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Tuo 1 kalenteri' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Jätä rivi pois' }));
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Tuo 1 kalenteri' }).disabled).toBe(false));
  await user.click(screen.getByRole('button', { name: 'Tuo 1 kalenteri' }));
  await waitFor(() => expect(backend.asked('schedule.import_calendars')).toEqual([{ data: btoa('lukuvuosi;x'), left_out: [3], source: 'kalenterit.csv' }]));
});
