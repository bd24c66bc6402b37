// Taking the knowledge base out, and a folder in.
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { FolderPreview } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import Transfer from './Transfer.svelte';

const preview: FolderPreview = {
  reading: 3,
  folder: 'vanha wiki',
  articles: [
    { file: 'tykki.md', title: 'Tykki on pimeä', becomes: 'new' },
    { file: 'wilma.md', title: 'Wilma', becomes: 'different' },
  ],
  files: 2,
  versions: 0,
  passed_over: [{ file: 'paketti.zip', why: 'archive' }],
  dead_links: [{ file: 'tykki.md', line: 7, target: 'poissa.md' }],
  spaces: [{ id: 's1', name: 'Meita' }],
  missing_spaces: [],
  without_space: 1,
};

async function choose(name: RegExp, answers: ConstructorParameters<typeof FakeBackend>[0]) {
  const backend = new FakeBackend(answers);
  renderWith(backend, Transfer, {});
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Tuonti ja vienti' }));
  await user.click(screen.getByRole('menuitem', { name }));
  return { backend, user };
}

test('nothing is written before the person has seen what would come', async () => {
  const imported = { articles: 1, to_review: 0, versions: 0, files: 2, passed_over: [] };
  const { backend, user } = await choose(/^Tuo/, { 'knowledge.read_folder': () => preview, 'knowledge.import': () => imported });
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('cell', { name: 'Tykki on pimeä' })).toBeTruthy();
  for (const [list, row] of [
    ['Ei tuoda', 'paketti.zip'],
    ['Linkit, jotka eivät johda mihinkään', 'tykki.md 7 poissa.md'],
  ] as const)
    expect(within(within(dialog).getByRole('region', { name: list })).getByRole('row', { name: new RegExp(row) })).toBeTruthy();
  expect(backend.asked('knowledge.import')).toEqual([]);

  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Tila/ }), 'Meita');
  await user.click(within(dialog).getByRole('button', { name: 'Tuo 1 ohje' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(backend.asked('knowledge.import')).toEqual([{ reading: 3, space: 's1', spaces: [] }]);
});

test('a folder without anything new is only reported', async () => {
  const known = { ...preview, articles: preview.articles.map((row) => ({ ...row, becomes: 'same' as const })) };
  await choose(/^Tuo/, { 'knowledge.read_folder': () => known });
  const take = await screen.findByRole<HTMLButtonElement>('button', { name: 'Tuo 0 ohjetta' });
  expect(take.disabled).toBe(true);
});

test('articles of a space that is not here go nowhere before somebody says where', async () => {
  const missing_spaces = ['Turku', 'Rehtorit'].map((name) => ({ folder: name.toLowerCase(), name, articles: 2 }));
  const articles = preview.articles.map((row) => ({ ...row, becomes: 'waits' as const }));
  const asks = { ...preview, articles, missing_spaces, without_space: 0 };
  const imported = { articles: 2, to_review: 0, versions: 0, files: 0, passed_over: [] };
  const { backend, user } = await choose(/^Tuo/, { 'knowledge.read_folder': () => asks, 'knowledge.import': () => imported });
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('combobox', { name: /^Tila/ })).toBeNull();
  const take = within(dialog).getByRole<HTMLButtonElement>('button', { name: /^Tuo/ });
  expect(take.disabled).toBe(true);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Turku/ }), 'Meita');
  expect(take.disabled).toBe(true);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Rehtorit/ }), 'Jätä tuomatta');
  await user.click(within(dialog).getByRole('button', { name: 'Tuo 2 ohjetta' }));
  await waitFor(() => expect(backend.asked('knowledge.import')).toEqual([{ reading: 3, space: null, spaces: [{ folder: 'turku', space: 's1' }] }]));
});

test('a changed mind is no folder', async () => {
  const { backend } = await choose(/^Vie/, { 'knowledge.export': () => null });
  await waitFor(() => expect(backend.asked('knowledge.export')).toEqual([{}]));
  expect(screen.queryByRole('dialog')).toBeNull();
});

const spaces = [
  { id: null, name: '', is_open: true, articles: 3 },
  { id: 's1', name: 'Meita', is_open: false, articles: 1 },
];

test('the pages hold what everyone reads, unless the person says otherwise', async () => {
  const exported = { folder: 'lahituki-ohjeet', articles: 4, files: 0, missing: 0 };
  const { backend, user } = await choose(/^Tee sivut/, { 'knowledge.site_spaces': () => spaces, 'knowledge.export_site': () => exported });
  const dialog = await screen.findByRole('dialog');
  const few = await within(dialog).findByRole<HTMLInputElement>('checkbox', { name: /^Meita/ });
  expect(few.checked).toBe(false);
  expect(within(dialog).queryByText(/vain osalle/)).toBeNull();
  await user.click(few);
  expect(within(dialog).getByText(/vain osalle/)).toBeTruthy();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Kieli' }), 'Svenska');
  await user.click(within(dialog).getByRole('button', { name: 'Valitse kansio ja tee sivut' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(backend.asked('knowledge.export_site')).toEqual([{ language: 'sv', spaces: [null, 's1'] }]);
});

test('pages that could not be written are said in the dialog, which stays', async () => {
  const refuse = () => {
    throw { code: 'disk_full', message: '' };
  };
  const { user } = await choose(/^Tee sivut/, { 'knowledge.site_spaces': () => spaces, 'knowledge.export_site': refuse });
  await user.click(await screen.findByRole('button', { name: 'Valitse kansio ja tee sivut' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Levy on täynnä');
});
