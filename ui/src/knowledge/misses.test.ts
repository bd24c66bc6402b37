import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { articleRow } from '../test/articles';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import ArticleList from './ArticleList.svelte';
import Knowledge from './Knowledge.svelte';

function list() {
  const backend = new FakeBackend({
    'knowledge.articles': ({ query = '' }) => (query.startsWith('lämpö') && query !== 'lämpöä' ? [] : [articleRow()]),
    'knowledge.issues': () => [],
    'knowledge.missed': () => ({}),
  });
  const { unmount } = renderWith(backend, ArticleList, { selected: undefined });
  const missed = () => backend.asked('knowledge.missed');
  const field = () => screen.getByRole('searchbox', { name: 'Hae ohjeista' });
  return { missed, field, unmount, user: userEvent.setup() };
}

const nothing = () => screen.findByText('Ei osumia');

test('a search that found nothing is noted once it is emptied', async () => {
  const { missed, field, user } = list();
  await user.type(field(), 'lämpökamera');
  await nothing();
  expect(missed()).toEqual([]);
  await user.clear(field());
  await waitFor(() => expect(missed()).toEqual([{ query: 'lämpökamera' }]));
});

test('leaving the list notes it as well', async () => {
  const { missed, field, unmount, user } = list();
  await user.type(field(), 'lämpökamera');
  await nothing();
  unmount();
  expect(missed()).toEqual([{ query: 'lämpökamera' }]);
});

test('what found something in the end, few letters and a narrowed search are not noted', async () => {
  const { missed, field, unmount, user } = list();
  await user.type(field(), 'lämpö');
  await nothing();
  await user.type(field(), 'ä');
  await screen.findByRole('link');
  await user.clear(field());
  await user.type(field(), 'lämpö');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Luonnos');
  await nothing();
  unmount();
  expect(missed()).toEqual([]);
});

test('an article is begun with the words, is found by them and answers them', async () => {
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': () => ({}),
    'knowledge.miss': () => ({ id: 'm1', words: 'lämpökamera jumissa', language: 'fi', days: 3, last: '2026-11-20' }),
    'knowledge.places': () => ({ places: [], people: [] }),
    'knowledge.preview': () => '',
    'knowledge.write': () => ({ id: 'a9', proposed: false, overlap: false, version: null }),
  });
  const onparams = vi.fn();
  renderWith(backend, Knowledge, { params: { id: 'new', miss: 'm1' }, onparams });
  const title = await screen.findByRole('textbox', { name: /Otsikko/ });
  expect(title).toHaveProperty('value', 'Lämpökamera jumissa');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  const written = { title: 'Lämpökamera jumissa', keywords: ['lämpökamera jumissa'], answers: 'm1', language: 'fi', state: 'draft' };
  await waitFor(() => expect(backend.asked('knowledge.write')).toEqual([written]));
  expect(onparams).toHaveBeenCalledWith({ id: 'a9' }, { replace: true });
});

test('words that are gone meanwhile begin nothing', async () => {
  const backend = new FakeBackend({
    'knowledge.articles': () => [],
    'knowledge.issues': () => [],
    'knowledge.miss': () => {
      throw { code: 'not_found', message: '' };
    },
  });
  renderWith(backend, Knowledge, { params: { id: 'new', miss: 'm1' }, onparams: () => {} });
  await screen.findByText('Tätä hakua ei enää ole ylläpidossa.');
});
