import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Me } from '../backend';
import type { Params } from '../format';
import { deskOf } from '../test/desk';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import Knowledge from './Knowledge.svelte';

const owner = { person: 'p1', name: 'Veikko Testinen', here: true, articles: 4, due: 1, too_many: false };

function knowledge(params: Params, roles: Me['roles']) {
  const backend = new FakeBackend({
    'knowledge.articles': () => [],
    'knowledge.issues': () => [],
    'knowledge.desk': () => deskOf({ behind: { count: 2, rows: [] }, owners: { count: 1, rows: [owner] } }),
    'knowledge.places': () => ({ places: [], people: [] }),
  });
  const onparams = vi.fn();
  const me: Me = { id: 'me', called_name: 'Aino', last_name: 'Testinen', roles };
  const { rerender } = renderWith(backend, Knowledge, { params, onparams }, me);
  const go = (params: Params) => rerender({ given: { params, onparams } });
  return { backend, go, onparams, user: userEvent.setup() };
}

const names = () => screen.getAllByRole('tab').map((tab) => tab.textContent?.replace(/\s+/g, ' ').trim());

test('a tab tells how much waits there', async () => {
  knowledge({}, ['digari']);
  await waitFor(() => expect(names()).toEqual(['Ohjeet', 'Ylläpito 2', 'Tiedossa olevat viat']));
});

test('who has nothing to do in a tab does not see it, and nothing is counted', async () => {
  const { backend } = knowledge({ tab: 'desk' }, ['staff']);
  await screen.findByText('Ei vielä ohjeita');
  expect(names()).toEqual(['Ohjeet', 'Tiedossa olevat viat']);
  expect(backend.asked('knowledge.desk')).toEqual([]);
});

test('arrows move between the tabs', async () => {
  const { onparams, user } = knowledge({ tab: 'desk' }, ['digari']);
  (await screen.findByRole('tab', { name: /Ylläpito/ })).focus();
  await user.keyboard('{ArrowRight}');
  expect(onparams).toHaveBeenLastCalledWith({ tab: 'issues' });
  await user.keyboard('{ArrowLeft}');
  expect(onparams).toHaveBeenLastCalledWith({});
});

test('a panel stays as it is while something opens above it', async () => {
  const { go } = knowledge({ tab: 'desk' }, ['coordinator']);
  const button = await screen.findByRole('button', { name: 'Siirrä…: Veikko Testinen' });
  await go({ tab: 'desk', from: 'p1' });
  await screen.findByRole('dialog');
  await go({ tab: 'desk' });
  expect(button.isConnected).toBe(true);
});
