import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ArticleView } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import Editor from './Editor.svelte';

const article: ArticleView = {
  id: 'a1',
  title: 'Projektori ei näytä kuvaa',
  short: 'Tarkista virta ja kaapeli.',
  body: 'Tarkista virta.',
  html: '<p>Tarkista virta.</p>',
  language: 'fi',
  matter: 'ESITYS',
  owner: 'me',
  owner_name: 'Veikko Testinen',
  deputy_name: '',
  state: 'draft',
  review_by: null,
  edited_at: 0,
  may_edit: true,
  may_become: ['in_review'],
};

async function editor(given: { article?: ArticleView; drafts?: Record<string, string> } = {}) {
  const drafts = given.drafts ?? {};
  const backend = new FakeBackend({
    'draft.get': ({ key }: { key: string }) => drafts[key] ?? null,
    'draft.put': ({ key, text }: { key: string; text: string }) => void (drafts[key] = text),
    'knowledge.preview': ({ body }: { body: string }) => `<p>${body}</p>`,
    'knowledge.attach': ({ name }: { name: string }) => ({ hash: 'h', markdown: `![${name}](attachment:h)` }),
    'knowledge.write': () => 'a9',
  });
  const [onsaved, onclose] = [vi.fn(), vi.fn()];
  renderWith(backend, Editor, { article: given.article, onsaved, onclose });
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Otsikko' });
  const body = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Teksti' });
  const save = screen.getByRole('button', { name: 'Tallenna' });
  return { backend, drafts, title, body, save, onsaved, user: userEvent.setup() };
}

test('a new article is written as a draft, and its kept text is forgotten', async () => {
  const { backend, drafts, title, body, save, onsaved, user } = await editor();
  await user.type(title, 'Tulostus');
  await user.type(body, 'Käynnistä jono.');
  await user.click(save);
  await waitFor(() => expect(onsaved).toHaveBeenCalledExactlyOnceWith('a9'));
  expect(backend.asked('knowledge.write')).toEqual([{ title: 'Tulostus', body: 'Käynnistä jono.', state: 'draft' }]);
  expect(drafts['article:new']).toBe('');
});

test('without a title nothing is saved, and the field says what to do', async () => {
  const { backend, title, save, user } = await editor();
  await user.click(save);
  expect(backend.asked('knowledge.write')).toEqual([]);
  expect(document.activeElement).toBe(title);
  expect(document.getElementById(title.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Anna ohjeelle otsikko.');
});

test('only what was changed is written, and the state stays', async () => {
  const { backend, body, save, user } = await editor({ article });
  await user.type(body, ' Ja kaapeli.');
  await user.click(save);
  expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', body: 'Tarkista virta. Ja kaapeli.' }]);
});

test('a pasted image is attached and shown at the cursor', async () => {
  const { backend, body } = await editor({ article });
  body.setSelectionRange(0, 0);
  const image = new File([new Uint8Array([1, 2, 3])], 'kuva.png', { type: 'image/png' });
  await fireEvent.paste(body, { clipboardData: { files: [image] } });
  await waitFor(() => expect(body.value).toBe('![kuva.png](attachment:h)\n\nTarkista virta.'));
  expect(backend.asked('knowledge.attach')).toEqual([{ name: 'kuva.png', data: 'AQID' }]);
});

test('what was being written before a crash stands there again, and can be discarded', async () => {
  const kept = JSON.stringify({ title: 'Kesken', short: '', matter: 'WILMA', body: 'Puoli lausetta' });
  const { title, body, user } = await editor({ article, drafts: { 'article:a1': kept } });
  expect([title.value, body.value]).toEqual(['Kesken', 'Puoli lausetta']);
  expect(screen.getByText('Palautettu keskeneräinen teksti')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hylkää' }));
  expect([title.value, body.value]).toEqual([article.title, article.body]);
  expect(screen.queryByText('Palautettu keskeneräinen teksti')).toBeNull();
});

test('the toolbar changes what is marked', async () => {
  const { body, user } = await editor({ article });
  body.setSelectionRange(9, 14);
  await user.click(screen.getByRole('button', { name: 'Lihavointi' }));
  expect(body.value).toBe('Tarkista **virta**.');
});

test('the preview follows the text', async () => {
  const { body, user } = await editor();
  await user.type(body, 'Uusi kappale');
  await user.click(screen.queryByRole('tab', { name: 'Esikatselu' }) ?? body);
  expect((await screen.findByText('Uusi kappale', { selector: 'p' })).tagName).toBe('P');
});
