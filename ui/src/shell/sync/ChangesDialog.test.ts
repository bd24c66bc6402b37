import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Conflict, FieldValue, RefusedChange, WaitingChange } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import ChangesDialog from './ChangesDialog.svelte';

const at = Date.parse('2026-11-20T08:42:00Z');
const text = (value: string): FieldValue => ({ is: 'text', value });
const both = (field: string, mine: FieldValue, present: FieldValue) => ({ mine: { field, value: mine }, present: { field, value: present } });

const conflict = (more: Partial<Conflict> = {}): Conflict => ({
  id: 'c1',
  kind: 'slot',
  record: 's1',
  title: 'Sammonlahden koulu 24.11.2026',
  at,
  replaced_by: 'Aino Virtanen',
  by_me: false,
  fields: [both('start', { is: 'clock', value: 510 }, { is: 'clock', value: 540 })],
  restorable: 'yes',
  ...more,
});
const refused = (more: Partial<RefusedChange> = {}): RefusedChange => ({
  op: 'o1',
  kind: 'visit_entry',
  title: 'projektori ei kuvaa',
  at,
  act: 'add',
  fields: [{ field: 'text', value: text('projektori ei kuvaa') }, { field: 'asker', value: { is: 'nothing' } }],
  reason: 'no_right',
  may_retry: true,
  ...more,
});
const waiting = (count: number): WaitingChange[] =>
  Array.from({ length: count }, (_, n) => ({ op: `w${n}`, kind: 'slot', title: `Koulu ${n}`, at, act: 'change', fields: [{ field: 'start', value: { is: 'clock', value: 540 } }] }));

interface Lists {
  conflicts?: Conflict[];
  refused?: RefusedChange[];
  waiting?: WaitingChange[];
}

function open(lists: Lists = {}) {
  const all = { conflicts: lists.conflicts ?? [], refused: lists.refused ?? [], waiting: lists.waiting ?? [] };
  const told = (change: () => void) => () => (change(), backend.emit('changed', ['lost_change']), backend.emit('status', null), {});
  const backend: FakeBackend = new FakeBackend({
    'sync.conflicts': () => all.conflicts,
    'sync.refused': () => all.refused,
    'sync.waiting': ({ limit }: { limit: number }) => ({ changes: all.waiting.slice(0, limit), total: all.waiting.length }),
    'sync.restore': told(() => (all.conflicts = [])),
    'sync.keep_present': told(() => (all.conflicts = [])),
    'sync.retry': told(() => (all.refused = [])),
    'sync.dismiss': told(() => (all.refused = [])),
    'sync.bring_back': told(() => (all.refused = lists.refused ?? [])),
    'undo.last': told(() => (all.conflicts = lists.conflicts ?? [])),
  });
  const props = { onopen: vi.fn(), onclose: vi.fn() };
  renderWith(backend, ChangesDialog, props);
  return { backend, props, user: userEvent.setup() };
}

beforeEach(() => void vi.setSystemTime(at));

test('fields of the work year and their values are said in words', async () => {
  const fields = [
    both('taker', text('Mika Malli'), text('Sanni Salo')),
    both('state', { is: 'code', value: 'swap-state-withdrawn' }, { is: 'code', value: 'swap-state-offered' }),
  ];
  open({ conflicts: [conflict({ kind: 'swap', title: '', fields })] });
  expect((await screen.findAllByText('Vaihtopyyntö')).length).toBeGreaterThan(0);
  const row = within(await screen.findByRole('row', { name: /^Tila/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['peruttu', 'ottaja tarjoutunut']);
  expect(screen.getByRole('rowheader', { name: 'Ottaja' })).toBeTruthy();
});

test('where nothing waits it says that all is sent', async () => {
  open();
  expect(await screen.findByText('Kaikki on lähetetty')).toBeTruthy();
});

test('a conflict shows whose change stands and both values', async () => {
  open({ conflicts: [conflict()] });
  const card = await screen.findByRole('article', { name: /Sammonlahden koulu/ });
  expect(card.textContent).toContain('samaan aikaan kuin Aino Virtanen');
  expect(within(card).getByRole('row', { name: 'Alkaa 8.30 9.00' })).toBeTruthy();
});

test.each([
  ['Palauta omani', 'sync.restore', 'Oma versio palautettu: Sammonlahden koulu 24.11.2026'],
  ['Pidä nykyinen', 'sync.keep_present', 'Nykyinen pidetty: Sammonlahden koulu 24.11.2026'],
])('%s decides the conflict, takes the focus to the notice, and can be undone', async (button, command, words) => {
  const { backend, user } = open({ conflicts: [conflict()] });
  await user.click(await screen.findByRole('button', { name: button }));
  expect(backend.asked(command)).toEqual([{ id: 'c1' }]);
  const notice = (await screen.findByText(words)).parentElement;
  expect(document.activeElement).toBe(notice);
  expect(screen.queryByRole('article')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(await screen.findByRole('article')).toBeTruthy();
  expect(backend.asked('undo.last')).toHaveLength(1);
});

test.each([
  ['gone', /on poistettu/, ['Kopioi omani', 'Selvä']],
  ['no_right', /ei ole enää oikeutta/, ['Kopioi omani', 'Selvä']],
  ['stands', /on jo voimassa/, ['Selvä']],
] as const)('a conflict whose version cannot be restored says so: %s', async (restorable, words, buttons) => {
  open({ conflicts: [conflict({ restorable })] });
  const card = await screen.findByRole('article');
  expect(card.textContent).toMatch(words);
  expect(within(card).getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(buttons);
});

test('a long text is compared by lines that are told apart without colour', async () => {
  const fields = [both('body', text('Alku\nMinun rivini\nLoppu'), text('Alku\nHänen rivinsä\nLoppu'))];
  const { props, user } = open({ conflicts: [conflict({ kind: 'article', record: 'a1', fields })] });
  const lines = (await screen.findAllByRole('listitem')).map((line) => line.textContent);
  expect(lines).toEqual([' Alku', '− Poistuu: Hänen rivinsä', '+ Palaa: Minun rivini', ' Loppu']);
  await user.click(screen.getByRole('button', { name: 'Avaa ohje' }));
  expect([props.onclose.mock.calls.length, props.onopen.mock.calls]).toEqual([1, [['#/knowledge?id=a1']]]);
});

test('a refused change says why and what it held, and is made again or put away', async () => {
  const { backend, user } = open({ refused: [refused()] });
  const card = await screen.findByRole('article', { name: 'projektori ei kuvaa' });
  expect(card.textContent).toContain('Sinulla ei ole oikeutta tähän muutokseen.');
  expect(within(card).queryByText('Kysyjä')).toBeNull();
  await user.click(within(card).getByRole('button', { name: 'Yritä uudelleen' }));
  expect(backend.asked('sync.retry')).toEqual([{ op: 'o1' }]);
  await user.click(await screen.findByRole('button', { name: 'Kumoa' }));
  await user.click(await screen.findByRole('button', { name: 'Poista listalta' }));
  expect(await screen.findByText('Poistettu listalta: projektori ei kuvaa')).toBeTruthy();
  expect([backend.asked('undo.last').length, backend.asked('sync.bring_back')]).toEqual([1, [{ op: 'o1' }]]);
});

test('a reason that only a newer server knows has words, and what cannot be done again is not offered', async () => {
  open({ refused: [refused({ reason: 'from_the_future', may_retry: false })] });
  expect(await screen.findByText('Palvelin ei ottanut muutosta vastaan.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
});

test('a change is copied as plain text', async () => {
  const { user } = open({ refused: [refused()] });
  await user.click(await screen.findByRole('button', { name: 'Kopioi' }));
  expect(await screen.findByText('Kopioitu leikepöydälle')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('Kirjaus: projektori ei kuvaa (pe 20.11.)\nMitä tapahtui: projektori ei kuvaa');
});

test('of a thousand waiting changes the oldest are shown, with how many there are', async () => {
  const { backend, user } = open({ waiting: waiting(1000) });
  expect(await screen.findAllByRole('listitem')).toHaveLength(100);
  expect(screen.getByText('Koulu 0')).toBeTruthy();
  expect(screen.getAllByText('9.00')).toHaveLength(100);
  expect(screen.getByText(/Näkyvissä 100 vanhinta, yhteensä 1.000/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Näytä lisää' }));
  expect(backend.asked('sync.waiting')).toEqual([{ limit: 100 }, { limit: 2000 }]);
});

test('what fails is said in the dialog, where it can be seen', async () => {
  const { backend, user } = open({ conflicts: [conflict()] });
  backend.answers['sync.restore'] = () => {
    throw { code: 'no_right', message: '' };
  };
  await user.click(await screen.findByRole('button', { name: 'Palauta omani' }));
  expect((await screen.findByText('Sinulla ei ole oikeutta tähän.')).role).toBe('status');
  expect(screen.getByRole('article')).toBeTruthy();
});

test('what waits is written into a file, and a file of a colleague is taken along', async () => {
  const { backend, user } = open({ waiting: waiting(3) });
  backend.answers['sync.export_bundle'] = () => ({ file: 'veikko.lahituki', changes: 3, complete: true });
  backend.answers['sync.import_bundle'] = () => ({ file: 'aino.lahituki', known: false });
  await user.click(await screen.findByRole('button', { name: 'Tallenna tiedostoon' }));
  expect(await screen.findByText(/^3 muutosta tallennettu tiedostoon veikko.lahituki/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ota tiedosto mukaan' }));
  expect(await screen.findByText(/^aino.lahituki lähtee palvelimelle/)).toBeTruthy();
  backend.answers['sync.import_bundle'] = () => null;
  await user.click(screen.getByRole('button', { name: 'Ota tiedosto mukaan' }));
  await expect.poll(() => screen.getAllByRole('status')[0]?.textContent).toBe('');
});
