import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ArticlePlace, ArticleView } from '../../backend';
import { articleView } from '../../test/articles';
import { codeField } from '../../test/code';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import Editor from './Editor.svelte';
import { readFields } from './fields';

const place = (more: Partial<ArticlePlace> = {}): ArticlePlace => ({
  space: null,
  name: '',
  open: true,
  may_name_owner: true,
  may_name_deputy: true,
  ...more,
});
const MEITA = place({ space: 's1', name: 'Meita', open: false });
const PEOPLE = [
  { id: 'me', name: 'Veikko Testinen', title: 'Digari' },
  { id: 'p1', name: 'Aino Saimaranta', title: 'Koordinaattori' },
];

async function editor(article?: ArticleView, places: ArticlePlace[] = [place(), MEITA]) {
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': () => ({}),
    'knowledge.preview': () => '',
    'knowledge.attach': () => ({ hash: 'h', markdown: '![kuva](attachment:h)' }),
    'knowledge.places': () => ({ places, people: PEOPLE }),
    'knowledge.write': () => ({ id: 'a9', proposed: false, overlap: false, version: 'v9' }),
  });
  renderWith(backend, Editor, { article, onsaved: vi.fn(), onclose: vi.fn() });
  await screen.findByRole('textbox', { name: 'Otsikko' });
  return { backend, user: userEvent.setup() };
}

const field = (name: RegExp) => screen.queryByRole('combobox', { name });

test('the space, who keeps it true and the day of its check are written', async () => {
  const article = articleView({ title: 'Ohje', body: 'Teksti.' });
  const { backend, user } = await editor(article);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Tila' }), 'Meita');
  screen.getByText('Vain osa lukee tätä tilaa. Valitse tila ennen kuin liität kuvia.');
  await user.click(screen.getByRole('combobox', { name: 'Vastuuhenkilö' }));
  await user.click(screen.getByRole('option', { name: /Aino/ }));
  await user.click(screen.getByRole('combobox', { name: /Varahenkilö/ }));
  await user.click(screen.getByRole('option', { name: /Veikko/ }));
  await user.type(screen.getByRole('textbox', { name: /Tarkistettava/ }), '31.1.2027{Tab}');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  const was = { title: 'Ohje', short: '', body: 'Teksti.' };
  await waitFor(() =>
    expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', was, space: 's1', owner: 'p1', deputy: 'me', review_by: '2027-01-31' }]),
  );
});

test('only what the writer may say is asked', async () => {
  await editor(undefined, [place({ may_name_owner: false })]);
  await screen.findByRole('combobox', { name: /Varahenkilö/ });
  expect([field(/^Tila/), field(/Vastuuhenkilö/)]).toEqual([null, null]);
});

test('who may only propose another text is asked for nothing else', async () => {
  const { backend } = await editor(articleView({ state: 'published', may_edit: false, may_propose: true }));
  expect([backend.asked('knowledge.places'), screen.queryByText('Kenelle, missä ja hakusanat')]).toEqual([[], null]);
});

test('what is attached belongs to the space of the article from the start', async () => {
  const article = articleView({ space: { id: 's1', name: 'Meita' } });
  const { backend } = await editor(article);
  const body = await codeField('Teksti');
  const image = new File([new Uint8Array([1])], 'kuva.png', { type: 'image/png' });
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  body.element.dispatchEvent(Object.assign(paste, { clipboardData: { getData: () => '', files: [image], types: ['Files'] } }));
  await waitFor(() => expect(backend.asked('knowledge.attach')).toMatchObject([{ name: 'kuva.png', space: 's1' }]));
});

test('a kept draft remembers where it was to go and who keeps it true', () => {
  const kept = { space: null, owner: 'p1', deputy: null, review_by: '2027-01-31' };
  expect(readFields(JSON.stringify(kept))).toEqual(kept);
  expect(readFields('{"space":7,"owner":null,"review_by":"31.1."}')).toEqual({});
});
