import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { VersionRow, VersionView } from '../../backend';
import { articleView } from '../../test/articles';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import History from './History.svelte';

const article = articleView({ body: 'Alku\nUusi rivi' });
const at = Date.parse('2026-11-20T08:15:00Z');
const row = (more: Partial<VersionRow>): VersionRow => ({ id: 'v1', at, by_name: 'Aino Virtanen', note: '', proposal: null, answer: '', words: 3, ...more });
const rows = [row({ id: 'v3', words: -1 }), row({ id: 'v2', by_name: 'Veikko Testinen', note: 'Kaapeli lisätty', words: 1 }), row({})];

function version(id: string): VersionView {
  const { title, short } = article;
  const body = { v1: 'Alku', v2: 'Alku\nVanha rivi' }[id] ?? article.body;
  const present = { title, short, body: article.body };
  const may = { mine: false, may_decide: false, may_restore: true };
  return { ...(rows.find((row) => row.id === id) ?? row({ id })), article: 'a1', title, short, body, html: `<p>${body}</p>`, present, ...may };
}

function history(given: { first?: string; rows?: VersionRow[]; proposed?: boolean } = {}) {
  const backend = new FakeBackend({
    'knowledge.versions': () => given.rows ?? rows,
    'knowledge.version': ({ id }: { id: string }) => version(id),
    'knowledge.restore': () => ({ id: 'a1', proposed: given.proposed ?? false, overlap: false, version: 'v4' }),
  });
  const onclose = vi.fn();
  renderWith(backend, History, { article, first: given.first, onclose, onedit: () => {} });
  return { backend, onclose, user: userEvent.setup() };
}

const difference = async () => {
  const section = within(await screen.findByRole('region', { name: 'Valittu versio' }));
  return (await section.findAllByRole('listitem')).map((line) => line.textContent);
};

test('the version before the latest is what may be wanted back', async () => {
  history();
  expect(await difference()).toEqual([' Alku', '− Nykyisessä: Uusi rivi', '+ Tässä versiossa: Vanha rivi']);
  const line = screen.getByRole('button', { name: /Veikko Testinen/ });
  expect(line.textContent?.replace(/\s+/g, ' ').trim()).toBe('20.11.2026 10.15 Veikko Testinen Kaapeli lisätty +1 sana');
});

test('a version is brought back by one press', async () => {
  const { backend, onclose, user } = history();
  await user.click(await screen.findByRole('button', { name: 'Palauta' }));
  expect(backend.asked('knowledge.restore')).toEqual([{ version: 'v2' }]);
  await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});

test('another version is chosen from the list', async () => {
  const { user } = history({ first: 'v2' });
  await user.click(await screen.findByRole('button', { name: /\+3 sanaa/ }));
  expect(await difference()).toEqual([' Alku', '− Nykyisessä: Uusi rivi']);
});

test('what stands already cannot be brought back', async () => {
  history({ first: 'v3' });
  await screen.findByText('Ohjeessa on nyt juuri tämä teksti.');
  expect(screen.queryByRole('button', { name: 'Palauta' })).toBeNull();
});

test('the whole text can be read too', async () => {
  const { user } = history({ first: 'v1' });
  await user.click(await screen.findByRole('radio', { name: 'Koko teksti' }));
  expect(await screen.findByText('Alku', { selector: 'p' })).toBeTruthy();
});

test('an article without versions says so', async () => {
  history({ rows: [] });
  expect(await screen.findByText('Tästä ohjeesta ei ole vielä versioita.')).toBeTruthy();
});
