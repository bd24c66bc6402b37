// Calendars outside: links, files, busy times.
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CalendarOwner, IcsPreview, OutsideCalendars, SyncStatus } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { COORDINATOR } from '../test/board';
import FeedsDialog from './FeedsDialog.svelte';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 7, 0), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const URL = 'https://lahituki.kunta.fi/v1/calendar/salaisuus.ics';
const link = { id: 'l1', made_by: 'Veikko', made_at: Date.UTC(2026, 10, 20, 8, 5), may_revoke: true };
const outside = (given: Partial<OutsideCalendars> = {}): OutsideCalendars => ({
  name: 'Veikko',
  links: [],
  may_link: true,
  imported: [],
  may_import: true,
  ...given,
});
const status = (given: Partial<SyncStatus> = {}): SyncStatus => ({
  state: 'idle',
  trouble: null,
  waiting: 0,
  refused: 0,
  conflicts: 0,
  reoffered: 0,
  since: null,
  last_ok: null,
  ...given,
});
const preview = (given: Partial<IcsPreview> = {}): IcsPreview => ({
  problem: null,
  times: 2,
  days: 1,
  first: '2026-11-26',
  last: '2026-11-26',
  next: [{ day: '2026-11-26', start: 480, end: 540 }],
  unclear: 0,
  left_out: [],
  free: 0,
  replaces: 0,
  may_import: true,
  ...given,
});

interface Shown {
  given?: Partial<OutsideCalendars>;
  owner?: CalendarOwner;
  answers?: FakeBackend['answers'];
  coordinator?: boolean;
}

async function show({ given = {}, owner, answers = {}, coordinator = false }: Shown = {}) {
  const backend = new FakeBackend({
    'schedule.outside': () => outside(given),
    'sync.status': () => status(),
    'schedule.make_feed': () => ({ url: URL }),
    'schedule.revoke_feed': () => ({}),
    'schedule.remove_imported': () => ({}),
    'schedule.import_ics': () => 2,
    'undo.last': () => null,
    ...answers,
  });
  renderWith(backend, FeedsDialog, { ...(owner ? { owner } : {}), onclose: vi.fn() }, coordinator ? COORDINATOR : undefined);
  await screen.findByRole('tab', { name: 'Linkki' });
  return { backend, user: userEvent.setup() };
}

const ICS = new File(['BEGIN:VCALENDAR'], 'Työkalenteri.ics', { type: 'text/calendar' });

test('a new link is shown this once, chosen and copied', async () => {
  const { backend, user } = await show();
  expect(screen.getByText('Toimivia linkkejä ei ole.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tee linkki' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Linkin osoite' });
  expect([field.value, document.activeElement === field]).toEqual([URL, true]);
  await user.click(screen.getByRole('button', { name: 'Kopioi linkki' }));
  expect(await navigator.clipboard.readText()).toBe(URL);
  expect(screen.getByText('Linkki on kopioitu')).toBeTruthy();
  expect(backend.asked('schedule.make_feed')).toEqual([{ person: 'me' }]);
});

test('without the server a link can be made, and the dialog says when it will work', async () => {
  await show({ answers: { 'sync.status': () => status({ state: 'offline', trouble: 'unreachable' }) } });
  expect(await screen.findByText(/alkaa toimia vasta, kun yhteys palaa/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tee linkki' })).toHaveProperty('disabled', false);
});

test('a link is closed after a question that says what happens', async () => {
  const { backend, user } = await show({ given: { links: [link] } });
  await user.click(screen.getByRole('button', { name: 'Sulje linkki. Tehty 20.11.2026 10.05, Veikko' }));
  const question = screen.getByRole('dialog', { name: 'Suljetaanko linkki?' });
  expect(within(question).getByText(/ei voi avata uudestaan/)).toBeTruthy();
  expect(backend.asked('schedule.revoke_feed')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Sulje linkki' }));
  expect(backend.asked('schedule.revoke_feed')).toEqual([{ id: 'l1' }]);
  expect(await screen.findByText('Linkki on suljettu')).toBeTruthy();
});

test('whoever may not make a link of a unit is told who may', async () => {
  await show({ owner: { unit: 'samm' }, given: { name: 'Sammonlahden koulu', may_link: false } });
  expect(screen.getByRole('dialog', { name: 'Kalenterilinkki: Sammonlahden koulu' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tee linkki' })).toBeNull();
  expect(screen.getByText('Linkin voi tehdä kohteen oma digivastaava tai koordinaattori.')).toBeTruthy();
});

test('a coordinator chooses whose calendar it is', async () => {
  const { backend, user } = await show({
    coordinator: true,
    answers: { 'schedule.colleagues': () => [{ id: 'mika', name: 'Mika Malli' }], 'people.sites': () => [] },
  });
  const whose = await screen.findByRole('combobox', { name: 'Kenen kalenteri' });
  await waitFor(() => expect(whose).toHaveProperty('value', 'Oma kalenteri'));
  await user.click(whose);
  await user.click(await screen.findByRole('option', { name: 'Mika Malli' }));
  await waitFor(() => expect(backend.asked('schedule.outside')).toEqual([{ person: 'aino' }, { person: 'mika' }]));
});

test('four weeks from this Monday go into a file, and its name is told', async () => {
  const { backend, user } = await show({ answers: { 'schedule.export_ics': () => ({ file: 'Veikko.ics', slots: 12 }) } });
  await user.click(screen.getByRole('tab', { name: 'Tiedosto' }));
  await user.click(screen.getByRole('button', { name: 'Tallenna tiedosto' }));
  expect(await screen.findByText('12 vuoroa tallennettu tiedostoon Veikko.ics')).toBeTruthy();
  expect(backend.asked('schedule.export_ics')).toEqual([{ owner: { person: 'me' }, from: '2026-11-23', until: '2026-12-20' }]);
});

test('a last day before the first is pointed out at the field and not sent', async () => {
  const { backend, user } = await show();
  await user.click(screen.getByRole('tab', { name: 'Tiedosto' }));
  const until = screen.getByRole('textbox', { name: 'Viimeinen päivä' });
  await user.clear(until);
  await user.type(until, '20.11.2026{Enter}');
  expect(screen.getByText('Viimeinen päivä ei voi olla ennen ensimmäistä.')).toBeTruthy();
  expect(backend.asked('schedule.export_ics')).toEqual([]);
});

test('a file is shown before it is brought in: its times, and row by row what is left out and why', async () => {
  const found = preview({ unclear: 60, left_out: [{ line: 14, day: '2026-11-30', why: 'rule' }, { line: 20, day: null, why: 'time' }], free: 3, replaces: 4 });
  const { backend, user } = await show({ answers: { 'schedule.read_ics': () => found } });
  await user.click(screen.getByRole('tab', { name: 'Tuo menoja' }));
  await user.upload(screen.getByLabelText('Kalenteritiedosto (.ics)'), ICS);
  expect(await screen.findByText('to 26.11. 8.00–9.00')).toBeTruthy();
  const rows = within(screen.getByRole('region', { name: 'Pois jätettävät menot' })).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getAllByRole('cell').map((cell) => cell.textContent))).toEqual([
    ['30.11.2026', 'Toistuu tavalla, jota ohjelma ei tunne'],
    ['ei tiedossa', 'Alkua tai loppua ei voi lukea'],
  ]);
  expect(screen.getByText('ja 58 muuta')).toBeTruthy();
  expect(screen.getByText('Aiemmin tuodut 4 menoa korvataan.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tuo 2 menoa' }));
  expect(await screen.findByText('2 menoa tuotu: Työkalenteri')).toBeTruthy();
  expect(backend.asked('schedule.import_ics')).toEqual([{ owner: { person: 'me' }, name: 'Työkalenteri', data: btoa('BEGIN:VCALENDAR') }]);
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(backend.asked('undo.last')).toHaveLength(1);
});

test('a calendar without a name is pointed out at the field', async () => {
  const { backend, user } = await show({ answers: { 'schedule.read_ics': () => preview() } });
  await user.click(screen.getByRole('tab', { name: 'Tuo menoja' }));
  await user.upload(screen.getByLabelText('Kalenteritiedosto (.ics)'), ICS);
  await user.clear(await screen.findByRole('textbox', { name: 'Kalenterin nimi' }));
  await user.click(screen.getByRole('button', { name: 'Tuo 2 menoa' }));
  expect(screen.getByText('Anna kalenterille nimi.')).toBeTruthy();
  expect(backend.asked('schedule.import_ics')).toEqual([]);
});

test('a file that cannot be read says what to do, and offers nothing to bring in', async () => {
  const { user } = await show({ answers: { 'schedule.read_ics': () => preview({ problem: 'cut_off', times: 0 }) } });
  await user.click(screen.getByRole('tab', { name: 'Tuo menoja' }));
  await user.upload(screen.getByLabelText('Kalenteritiedosto (.ics)'), ICS);
  expect(await screen.findByText(/Tiedosto loppuu kesken/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Tuo / })).toBeNull();
});

test('a calendar that was brought in is removed, and that can be taken back', async () => {
  const imported = [{ name: 'Vanha', times: 5, first: '2026-11-26', last: '2026-12-04' }];
  const { backend, user } = await show({ given: { imported } });
  await user.click(screen.getByRole('tab', { name: 'Tuo menoja' }));
  await user.click(screen.getByRole('button', { name: 'Poista kalenteri Vanha' }));
  expect(backend.asked('schedule.remove_imported')).toEqual([{ owner: { person: 'me' }, name: 'Vanha' }]);
  expect(await screen.findByText('Poistettu tuotu kalenteri: Vanha')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(backend.asked('undo.last')).toHaveLength(1);
});
