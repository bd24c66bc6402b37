// Who takes care of what: found, shown, changed, put in order, printed.
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ResponsibilityRow } from '../backend';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import { reachParts } from './reach';
import Requests from './Requests.svelte';

const aLine = (given: Partial<ResponsibilityRow> = {}): ResponsibilityRow => ({
  id: 'printing',
  subject: 'Tulostus',
  subject_hits: [],
  matters: ['TULOSTUS'],
  words: ['printteri', 'tulostin'],
  first: 'Meita',
  second: 'Tietohallinto',
  reach: '050 000 0603, tulostus@example.fi',
  note: 'Ota laitteen numero valmiiksi.',
  urgent: false,
  ...given,
});

function show(rows: ResponsibilityRow[], mayEdit = true, params: Record<string, string> = {}) {
  const done = () => ({});
  const backend = new FakeBackend({
    'requests.responsibilities': () => ({ rows, may_edit: mayEdit }),
    'requests.save_responsibility': () => 'new',
    'requests.move_responsibility': done,
    'requests.remove_responsibility': done,
  });
  renderWith(backend, Requests, { params, onparams: () => {} });
  return { backend, user: userEvent.setup() };
}

test('a line says whom to ask first, whom then, and how they are reached', async () => {
  show([aLine({ urgent: true })], false);
  const line = within(await screen.findByRole('article'));
  const said = line.getAllByRole('definition').map((part) => part.textContent);
  expect(said).toEqual(['Meita', 'Tietohallinto', '050 000 0603, tulostus@example.fi']);
  expect(line.getByText('Kiireellinen')).toBeTruthy();
  expect(line.getByRole('link', { name: '050 000 0603' }).getAttribute('href')).toBe('tel:0500000603');
});

test('numbers and addresses become links, and other figures do not', () => {
  expect(reachParts('Kanslia, huone 204, +358 50 000 0603 tai a.b@example.fi.')).toEqual([
    { text: 'Kanslia, huone 204, ' },
    { text: '+358 50 000 0603', href: 'tel:+358500000603' },
    { text: ' tai ' },
    { text: 'a.b@example.fi', href: 'mailto:a.b@example.fi' },
    { text: '.' },
  ]);
  expect(reachParts('')).toEqual([]);
});

test('the field searches as one types, and nothing found says what to try', async () => {
  const { backend, user } = show([]);
  await user.type(await screen.findByRole('searchbox'), 'tulostimella');
  expect(backend.asked('requests.responsibilities').at(-1)).toEqual({ query: 'tulostimella' });
  expect(await screen.findByText('Ei osumia')).toBeTruthy();
});

test('an empty list says how to begin to those who may, and who will to the others', async () => {
  show([]);
  expect(await screen.findByText('Lisää ensimmäinen rivi: mikä asia ja keneltä kysytään ensin.')).toBeTruthy();
  document.body.innerHTML = '';
  show([], false);
  expect(await screen.findByText('Koordinaattori lisää tähän, keneltä mitäkin kysytään.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Uusi rivi' })).toBeNull();
});

test('a line is changed: it needs a matter and a first one to ask, and its words are told apart by commas', async () => {
  const { backend, user } = show([aLine()]);
  await user.click(await screen.findByRole('button', { name: 'Toiminnot: Tulostus' }));
  await user.click(screen.getByRole('menuitem', { name: 'Muuta' }));
  const form = within(screen.getByRole('dialog', { name: 'Muuta riviä' }));
  const first = form.getByRole('textbox', { name: 'Kysy ensin' });
  await user.clear(first);
  await user.click(form.getByRole('button', { name: 'Tallenna' }));
  expect(form.getByText('Kirjoita, keneltä kysytään ensin.')).toBeTruthy();
  await user.type(first, 'Eduks');
  await user.type(form.getByRole('textbox', { name: /^Hakusanat/ }), ', skanneri');
  await user.click(form.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(backend.asked('requests.save_responsibility')).toHaveLength(1));
  expect(backend.asked('requests.save_responsibility')[0]).toMatchObject({ id: 'printing', first: 'Eduks', words: ['printteri', ' tulostin', ' skanneri'] });
});

test('lines move up and down by the menu, and one is removed', async () => {
  const { backend, user } = show(['a', 'b', 'c', 'd'].map((id) => aLine({ id, subject: id })));
  const choose = async (line: string, act: string) => {
    await user.click(await screen.findByRole('button', { name: `Toiminnot: ${line}` }));
    await user.click(screen.getByRole('menuitem', { name: act }));
  };
  await choose('b', 'Siirrä ylemmäs');
  await choose('b', 'Siirrä alemmas');
  await choose('c', 'Siirrä alemmas');
  expect(backend.asked('requests.move_responsibility')).toEqual([
    { id: 'b', before: 'a' },
    { id: 'b', before: 'd' },
    { id: 'c', before: null },
  ]);
  await user.click(screen.getByRole('button', { name: 'Toiminnot: a' }));
  expect(screen.queryByRole('menuitem', { name: 'Siirrä ylemmäs' })).toBeNull();
  await user.click(screen.getByRole('menuitem', { name: 'Poista' }));
  expect(backend.asked('requests.remove_responsibility')).toEqual([{ id: 'a' }]);
});

test('the line of the address is marked, and the list is printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { user } = show([aLine()], false, { id: 'printing' });
  expect((await screen.findByRole('link', { name: 'Tulostus' })).getAttribute('aria-current')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Tulosta' }));
  expect(print).toHaveBeenCalledOnce();
});
