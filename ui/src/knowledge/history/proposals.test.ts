import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { articleView } from '../../test/articles';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { readFields } from '../editor/fields';
import History from './History.svelte';
import Waiting from './Waiting.svelte';

const article = articleView({ body: 'Alku\nNykyinen rivi', may_approve: true, proposals: 1 });
const present = { title: article.title, short: article.short, body: article.body };
const latest = { id: 'v3', at: 3, by_name: 'Aino', note: '', proposal: null, answer: '', words: 2 };
const proposal = { id: 'v1', at: 1, by_name: 'Veikko', note: 'Uusi kaapeli', proposal: 'open', answer: '', words: 1 };

function history(decide: () => unknown = () => ({ id: 'a1', proposed: false, overlap: false, version: 'v4' }), more: object = {}) {
  const view = { ...proposal, ...present, body: 'Alku\nEhdotettu rivi', article: 'a1', html: '', present, mine: false, may_decide: true, may_restore: true, ...more };
  const backend = new FakeBackend({
    'knowledge.versions': () => [latest, { ...latest, id: 'v2', at: 2 }, proposal],
    'knowledge.version': () => view,
    'knowledge.decide': decide,
    'knowledge.withdraw': () => ({}),
    'draft.get': () => null,
    'draft.put': () => ({}),
  });
  const [onclose, onedit] = [vi.fn(), vi.fn()];
  renderWith(backend, History, { article, first: 'proposal', onclose, onedit });
  return { backend, onclose, onedit, user: userEvent.setup() };
}

test('who decides sees that proposals wait', async () => {
  const onshow = vi.fn();
  renderWith(new FakeBackend(), Waiting, { article, onshow });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Katso' }));
  expect(onshow).toHaveBeenCalledOnce();
});

test('others do not', () => {
  renderWith(new FakeBackend(), Waiting, { article: { ...article, may_approve: false }, onshow: () => {} });
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([
  ['Hyväksy', true],
  ['Hylkää', false],
])('%s answers the first proposal that waits', async (name, accept) => {
  const { backend, onclose, user } = history();
  await user.type(await screen.findByRole('textbox', { name: /Vastaus ehdottajalle/ }), 'Kiitos');
  expect(screen.queryByRole('button', { name: 'Palauta' })).toBeNull();
  await user.click(screen.getByRole('button', { name }));
  expect(backend.asked('knowledge.decide')).toEqual([{ version: 'v1', accept, note: 'Kiitos' }]);
  await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});

test('a proposal over lines that others changed is written together by hand', async () => {
  const { backend, onedit, user } = history(() => {
    throw { code: 'not_allowed', message: '' };
  });
  await user.click(await screen.findByRole('button', { name: 'Hyväksy' }));
  await screen.findByText(/Samoja rivejä on muutettu/);
  await user.click(screen.getByRole('button', { name: 'Kirjoita käsin' }));
  await waitFor(() => expect(onedit).toHaveBeenCalledOnce());
  const [kept] = backend.asked('draft.put') as { text: string }[];
  expect(readFields(kept?.text ?? '')).toEqual({ body: 'Alku\nNykyinen rivi\nEhdotettu rivi' });
});

test('its author takes a proposal back', async () => {
  const { backend, onclose, user } = history(undefined, { mine: true, may_decide: false });
  await user.click(await screen.findByRole('button', { name: 'Peru ehdotus' }));
  expect(backend.asked('knowledge.withdraw')).toEqual([{ id: 'v1' }]);
  await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});
