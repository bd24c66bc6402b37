import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Conflict } from '../../backend';
import { articleView } from '../../test/articles';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { readFields } from '../editor/fields';
import ArticleConflict from './ArticleConflict.svelte';
import { passages, readable } from './together';

const article = articleView({ body: 'Alku\nHänen rivinsä\nLoppu' });

const lost: Conflict = {
  id: 'l1',
  kind: 'article',
  record: 'a1',
  title: article.title,
  at: 0,
  replaced_by: 'Aino Virtanen',
  by_me: false,
  fields: [
    {
      mine: { field: 'body', value: { is: 'text', value: 'Alku\nMinun rivini\nLoppu' } },
      present: { field: 'body', value: { is: 'text', value: article.body } },
    },
  ],
  restorable: 'yes',
};

function conflict(given: { conflicts?: Conflict[]; kept?: string } = {}) {
  const backend = new FakeBackend({
    'sync.conflicts': () => given.conflicts ?? [lost],
    'sync.restore': () => ({}),
    'sync.keep_present': () => ({}),
    'draft.get': () => given.kept ?? null,
    'draft.put': () => ({}),
  });
  const onedit = vi.fn();
  renderWith(backend, ArticleConflict, { article, onedit });
  return { backend, onedit, user: userEvent.setup() };
}

async function compare(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Vertaa' }));
  return within(screen.getByRole('dialog', { name: 'Kaksi versiota samasta kohdasta' }));
}

test('both texts are shown line by line, told apart without colour', async () => {
  const { user } = conflict();
  const dialog = await compare(user);
  expect(screen.getByText(/^Aino Virtanen muutti samaa kohtaa/)).toBeTruthy();
  expect(dialog.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    ' Alku',
    '− Nykyinen: Hänen rivinsä',
    '+ Oma: Minun rivini',
    ' Loppu',
  ]);
});

test.each([
  ['Pidä nykyinen', 'sync.keep_present'],
  ['Ota oma', 'sync.restore'],
])('%s decides by %s', async (name, command) => {
  const { backend, user } = conflict();
  await user.click((await compare(user)).getByRole('button', { name }));
  expect(backend.asked(command)).toEqual([{ id: 'l1' }]);
});

test('writing by hand begins from both texts', async () => {
  const { backend, onedit, user } = conflict();
  await user.click((await compare(user)).getByRole('button', { name: 'Kirjoita käsin' }));
  await waitFor(() => expect(onedit).toHaveBeenCalledOnce());
  const [kept] = backend.asked('draft.put') as { key: string; text: string }[];
  expect([kept?.key, readFields(kept?.text ?? '')]).toEqual(['article:a1', { body: 'Alku\nHänen rivinsä\nMinun rivini\nLoppu' }]);
});

test('an unfinished text is not overwritten', async () => {
  const { backend, onedit, user } = conflict({ kept: '{"body":"kesken"}' });
  await user.click((await compare(user)).getByRole('button', { name: 'Kirjoita käsin' }));
  await waitFor(() => expect(backend.asked('draft.get')).toHaveLength(1));
  expect([backend.asked('draft.put'), onedit.mock.calls]).toEqual([[], []]);
});

test.each<[string, Partial<Conflict>]>([
  ['of another article', { record: 'a2' }],
  ['that cannot be taken back', { restorable: 'no_right' }],
  ['without a text', { fields: [] }],
])('a conflict %s is not shown', async (_, other) => {
  const { backend } = conflict({ conflicts: [{ ...lost, ...other }] });
  await waitFor(() => expect(backend.asked('sync.conflicts')).toHaveLength(1));
  expect(screen.queryByRole('button', { name: 'Vertaa' })).toBeNull();
});

test.each([
  ['sama', 'sama', 'sama'],
  ['', 'oma', '\noma'],
  ['a\nb', 'a\nc', 'a\nb\nc'],
])('%j and %j together are %j', (present, mine, both) => {
  expect(passages(present, mine)).toBe(both);
});

test.each([
  [`![kuva](attachment:${'0a'.repeat(32)})`, '![kuva](attachment:0a0a0a…)'],
  ['[Wilma](article:e4892262-23fe-5e2e-a9f2-6d9610e0df45) ja [sivu](https://example.org)', '[Wilma](article:e48922…) ja [sivu](https://example.org)'],
])('%s is read as %s', (text, expected) => {
  expect(readable(text)).toBe(expected);
});
