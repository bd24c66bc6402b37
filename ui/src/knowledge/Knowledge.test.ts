import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ArticleRow, ArticleView, Me } from '../backend';
import type { Params } from '../format';
import { articleRow, articleView } from '../test/articles';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import Knowledge from './Knowledge.svelte';

const row = articleRow({
  title_hits: [[0, 10]],
  excerpt: 'Tarkista virta.',
  matter: 'ESITYS',
  state: 'in_review',
  owner_name: 'Jarkko Mäntyniitty',
  edited_at: Date.parse('2026-11-20T08:00:00Z'),
});
const view = articleView({
  title: row.title,
  short: 'Tarkista virta.',
  body: 'Tarkista **virta**.',
  html: '<p>Tarkista <strong>virta</strong>.</p>',
  matter: row.matter,
  state: row.state,
  owner: 'p1',
  owner_name: row.owner_name,
  edited_at: row.edited_at,
  may_become: ['published'],
});
const staff: Me = { id: 'me', called_name: 'Opettaja', last_name: 'Testinen', roles: ['staff'] };

function knowledge(params: Params, more: { article?: ArticleView; rows?: ArticleRow[]; me?: Me } = {}) {
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': () => ({}),
    'knowledge.articles': () => more.rows ?? [row],
    'knowledge.missed': () => ({}),
    'knowledge.article': () => more.article ?? view,
    'knowledge.write': () => ({ id: 'a1', proposed: false, overlap: false, version: null }),
    'knowledge.remove': () => ({}),
    'sync.conflicts': () => [],
  });
  const onparams = vi.fn();
  renderWith(backend, Knowledge, { params, onparams }, more.me);
  return { backend, onparams, user: userEvent.setup() };
}

test('what a search found is marked', async () => {
  const { backend, user } = knowledge({});
  await user.type(screen.getByRole('searchbox', { name: 'Hae ohjeista' }), 'projektorin');
  await waitFor(() => expect(backend.asked('knowledge.articles').at(-1)).toEqual({ limit: 51, query: 'projektorin' }));
  expect((await screen.findByText('Projektori', { selector: 'mark' })).closest('a')?.getAttribute('href')).toBe('#/knowledge?id=a1');
});

test('arrows go from the search into what was found', async () => {
  const { user } = knowledge({});
  const link = await screen.findByRole('link', { name: /Projektori ei näytä kuvaa/ });
  const field = screen.getByRole('searchbox', { name: 'Hae ohjeista' });
  field.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(link);
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field);
});

test('the state moves by one press', async () => {
  const { backend, user } = knowledge({ id: 'a1' });
  await user.click(await screen.findByRole('button', { name: 'Julkaise' }));
  expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', state: 'published' }]);
});

test('steps back stand in the menu, beside printing', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { backend, user } = knowledge({ id: 'a1' }, { article: { ...view, may_become: ['draft', 'published'] } });
  const more = await screen.findByRole('button', { name: 'Lisää toimintoja' });
  expect(screen.queryByRole('button', { name: 'Palauta luonnokseksi' })).toBeNull();
  await user.click(more);
  await user.click(screen.getByRole('menuitem', { name: 'Palauta luonnokseksi' }));
  expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', state: 'draft' }]);
  await user.click(more);
  await user.click(screen.getByRole('menuitem', { name: 'Tulosta' }));
  expect(print).toHaveBeenCalledOnce();
});

test('what is to be checked can be listed alone, and each line says why', async () => {
  const { backend, user } = knowledge({}, { rows: [{ ...row, critical: true, standing: 'change', space_name: 'Eduks', languages: ['fi', 'sv'] }] });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Tarkistettava');
  await waitFor(() => expect(backend.asked('knowledge.articles').at(-1)).toEqual({ limit: 201, standing: 'to_check' }));
  const line = within(await screen.findByRole('link', { name: /Projektori/ }));
  expect(line.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual(['Kriittinen', 'Jokin on muuttunut']);
  for (const words of ['Eduks', 'På svenska']) expect(line.getByText(words)).toBeTruthy();
});

test('an article is translated into a language that it lacks', async () => {
  const languages = [{ language: 'fi' as const, id: 'a1', behind: false }];
  const { onparams, user } = knowledge({ id: 'a1' }, { article: { ...view, languages } });
  await user.click(await screen.findByRole('button', { name: 'Lisää toimintoja' }));
  expect(screen.queryByRole('menuitem', { name: 'Käännä suomeksi' })).toBeNull();
  await user.click(screen.getByRole('menuitem', { name: 'Käännä ruotsiksi' }));
  expect(onparams).toHaveBeenCalledExactlyOnceWith({ id: 'new', original: 'a1', language: 'sv' });
});

test('what the limits hide is found again without them', async () => {
  const { backend, user } = knowledge({}, { rows: [] });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Luonnos');
  await user.click(await screen.findByRole('button', { name: 'Poista rajaukset' }));
  await waitFor(() => expect(backend.asked('knowledge.articles').at(-1)).toEqual({ limit: 201 }));
});

test('who may not write reads only', async () => {
  knowledge({ id: 'a1', edit: '1' }, { me: staff, article: { ...view, may_edit: false, may_become: [] } });
  await screen.findByText('virta', { selector: 'strong' });
  expect(screen.queryByRole('button', { name: /Uusi ohje|Muokkaa|Julkaise/ })).toBeNull();
});

test('nothing written yet teaches what to write, nothing found how to search', async () => {
  const { user } = knowledge({}, { rows: [] });
  await screen.findByText('Ei vielä ohjeita');
  await user.type(screen.getByRole('searchbox', { name: 'Hae ohjeista' }), 'xyz');
  await screen.findByText('Ei osumia');
});

test('a file in the text is saved where the person chooses', async () => {
  const hash = '0a'.repeat(32);
  const article = { ...view, html: `<p>Täytä <button type="button" data-file="${hash}">lomake.pdf</button>.</p>` };
  const { backend, user } = knowledge({ id: 'a1' }, { article });
  backend.answers['knowledge.save_attachment'] = () => 'lomake.pdf';
  await user.click(await screen.findByRole('button', { name: /lomake.pdf/ }));
  await waitFor(() => expect(backend.asked('knowledge.save_attachment')).toEqual([{ hash }]));
});
