import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { LineReading, LogLine } from '../backend';
import { FakeBackend, later } from '../test/fake';
import { chip, reading } from '../test/readings';
import { renderWith } from '../test/render';
import QuickLog from './QuickLog.svelte';

const LINE = 'samm lk204 projektori ei kuvaa opettaja 15 ok';
const units = [
  { id: 'u1', name: 'Sammonlahden koulu', short_names: ['samm'] },
  { id: 'u2', name: 'Sammontalon päiväkoti', short_names: ['sammontalo'] },
];

/** A quick log over a backend that reads every line as `read` says. */
function quickLog(read: (line: LogLine) => LineReading = () => reading(), drafts: Record<string, string> = {}) {
  const backend = new FakeBackend({
    'draft.get': ({ key }: { key: string }) => drafts[key] ?? null,
    'draft.put': ({ key, text }: { key: string; text: string }) => void (drafts[key] = text),
    'visits.read_line': read,
    'visits.choices': () => ({ units, people: [] }),
    'visits.log': () => ({ entry: 'e1', unit_name: 'Sammonlahden koulu', minutes: 15 }),
    'undo.last': () => null,
  });
  renderWith(backend, QuickLog, {});
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Kirjaa asia yhdellä rivillä' });
  return { backend, drafts, field, user: userEvent.setup() };
}

/** Finds a chip by what it is and its value. */
function chipOf(label: string, value: string): Promise<HTMLElement> {
  return screen.findByRole('button', { name: new RegExp(`^${label}\\s*:\\s*${value}`) });
}

test('a line is shown as chips while it is typed', async () => {
  const { field, user } = quickLog();
  await user.type(field, LINE);
  await chipOf('Koulu', 'Sammonlahden koulu');
  const panel = screen.getByRole('group', { name: 'Näin rivi kirjataan' });
  const values = [...panel.querySelectorAll('[data-certainty]')].map((shown) => shown.textContent?.replace(/\s+/g, ' ').trim());
  expect(values).toEqual([
    'Koulu: Sammonlahden koulu',
    'Tila: lk204',
    'Aihe: Esitystekniikka (projektori, näyttö, ääni)',
    'Kysyjä: Opettaja',
    'Kesto: 15 min',
    'Tulos: Ratkesi',
    'Päivä: su 22.11. oletettu',
  ]);
});

test('Enter logs the line, empties the field and says what was logged', async () => {
  const { backend, drafts, field, user } = quickLog();
  await user.type(field, `${LINE}{Enter}`);
  await waitFor(() => expect(field.value).toBe(''));
  expect(backend.asked('visits.log')).toEqual([{ line: LINE, edits: {} }]);
  expect(drafts['quicklog']).toBe('');
});

test('a slow old reading never hides a newer one', async () => {
  const slow = later<LineReading>();
  const { field, user } = quickLog(({ line }) => (line === 'samm' ? (slow.promise as never) : reading({ text: 'uusi' })));
  await user.type(field, 'samm');
  await user.type(field, ' uusi');
  await screen.findByText('uusi');
  slow.resolve(reading({ text: 'vanha' }));
  await Promise.resolve();
  expect(screen.queryByText('vanha')).toBeNull();
});

test('a chip is changed by keyboard, and Enter in the line then logs the change', async () => {
  const { backend, field, user } = quickLog(({ edits }) => reading(edits.asker ? { asker: chip(edits.asker) } : {}));
  await user.type(field, LINE);
  (await chipOf('Kysyjä', 'Opettaja')).focus();
  await user.keyboard('{Enter}');
  await user.keyboard('{ArrowDown}{Enter}');
  await chipOf('Kysyjä', 'Rehtori');
  expect(document.activeElement).toBe(field);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(backend.asked('visits.log')).toEqual([{ line: LINE, edits: { asker: 'principal' } }]));
});

test('Esc goes from a chip back to the line', async () => {
  const { field, user } = quickLog();
  await user.type(field, LINE);
  (await chipOf('Kesto', '15 min')).focus();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(field);
});

test('a line without a school is not lost: the focus goes to the missing chip with a sentence', async () => {
  const { backend, field, user } = quickLog(() => reading({ unit: null, ready: false }));
  backend.answers['visits.log'] = () => {
    throw { code: 'incomplete', message: 'no unit' };
  };
  await user.type(field, `projektori{Enter}`);
  expect((await screen.findByRole('alert')).textContent).toBe('Valitse koulu, niin rivi voidaan kirjata.');
  expect(field.value).toBe('projektori');
  expect(document.activeElement).toBe(await chipOf('Koulu', 'Valitse koulu'));
});

test('a word that could mean several schools offers them', async () => {
  const { backend, field, user } = quickLog(({ edits }) => (edits.unit ? reading() : reading({ unit: null, candidates: units, ready: false })));
  await user.type(field, 'samm projektori');
  await user.click(await screen.findByRole('button', { name: 'Sammonlahden koulu' }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(backend.asked('visits.log')).toEqual([{ line: 'samm projektori', edits: { unit: 'u1' } }]));
});

test('words that were not understood are listed and stay in the text', async () => {
  const { field, user } = quickLog(() => reading({ unknown: [[5, 8]], text: 'xyz' }));
  await user.type(field, 'samm xyz');
  expect((await screen.findByText(/Ei tunnistettu, jää tekstiin/)).textContent?.trim()).toBe('Ei tunnistettu, jää tekstiin: xyz');
});

test('time alone has neither room, asker nor result', async () => {
  const { field, user } = quickLog(() => reading({ kind: 'time', unit: null, room: null, asker: null, result: null }));
  await user.type(field, 'aika 20 opastus');
  await screen.findByText('Pelkkä aika ilman käyntiä');
  expect(screen.queryByRole('button', { name: /Koulu|tila|kysyjä|tulos/ })).toBeNull();
});

test('what was typed and set before a crash stands there again', async () => {
  const { backend, field, user } = quickLog(undefined, { quicklog: LINE, 'quicklog:chips': '{"minutes":30}' });
  await waitFor(() => expect(field.value).toBe(LINE));
  await user.type(field, '{Enter}');
  await waitFor(() => expect(backend.asked('visits.log')).toEqual([{ line: LINE, edits: { minutes: 30 } }]));
});

test('the up arrow brings back the line that was logged last', async () => {
  const { field, user } = quickLog();
  await user.type(field, `${LINE}{Enter}`);
  await waitFor(() => expect(field.value).toBe(''));
  await user.keyboard('{ArrowUp}');
  expect(field.value).toBe(LINE);
});

test('a line that could not be logged stays, with the reason', async () => {
  const { backend, field, user } = quickLog();
  backend.answers['visits.log'] = () => {
    throw { code: 'disk_full', message: '' };
  };
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await user.type(field, `${LINE}{Enter}`);
  await screen.findByRole('alert');
  expect(field.value).toBe(LINE);
});
