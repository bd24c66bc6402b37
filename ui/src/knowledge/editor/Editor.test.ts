import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { undo } from '@codemirror/commands';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ArticleView } from '../../backend';
import { articleRow, articleView } from '../../test/articles';
import { codeField } from '../../test/code';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import Editor from './Editor.svelte';
import { translationOf, type Beginning } from './fields';

const article = articleView({
  short: 'Tarkista virta ja kaapeli.',
  body: 'Tarkista virta.',
  html: '<p>Tarkista virta.</p>',
  matter: 'ESITYS',
  may_become: ['in_review'],
});

/** What the article says, as the writer begins. */
const was = { title: article.title, short: article.short, body: article.body };

async function editor(given: { article?: ArticleView; beginning?: Beginning; drafts?: Record<string, string> } = {}) {
  const drafts = given.drafts ?? {};
  const backend = new FakeBackend({
    'draft.get': ({ key }: { key: string }) => drafts[key] ?? null,
    'draft.put': ({ key, text }: { key: string; text: string }) => void (drafts[key] = text),
    'knowledge.preview': ({ body }: { body: string }) => `<p>${body}</p>`,
    'knowledge.attach': ({ name }: { name: string }) => ({ hash: 'h', markdown: `![${name}](attachment:h)` }),
    'knowledge.articles': () => [articleRow({ title: article.title }), articleRow({ id: 'a2', title: 'Kaapelit' })],
    'knowledge.write': () => ({ id: 'a9', proposed: false, overlap: false, version: 'v9' }),
  });
  const [onsaved, onclose] = [vi.fn(), vi.fn()];
  renderWith(backend, Editor, { article: given.article, beginning: given.beginning, onsaved, onclose });
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Otsikko' });
  const body = await codeField('Teksti');
  const save = screen.getByRole('button', { name: 'Tallenna' });
  return { backend, drafts, title, body, save, onsaved, user: userEvent.setup() };
}

test('a new article is written as a draft, and its kept text is forgotten', async () => {
  const { backend, drafts, title, body, save, onsaved, user } = await editor();
  await user.type(title, 'Tulostus');
  body.type('Käynnistä jono.');
  await user.click(save);
  await waitFor(() => expect(onsaved).toHaveBeenCalledExactlyOnceWith('a9', undefined));
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
  body.select(body.value.length);
  body.type(' Ja kaapeli.');
  await user.click(save);
  expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', was, body: 'Tarkista virta. Ja kaapeli.' }]);
});

/** Lets go of what the clipboard or the pointer carries in the field; tells whether the field took it. */
async function give(how: 'paste' | 'drop', element: HTMLElement, data: Partial<DataTransfer>): Promise<boolean> {
  const carrier = { [how === 'paste' ? 'clipboardData' : 'dataTransfer']: { getData: () => '', ...data } };
  const event = Object.assign(createEvent[how](element, carrier), { clientX: 0, clientY: 0 });
  await fireEvent(element, event);
  return event.defaultPrevented;
}

const image = new File([new Uint8Array([1, 2, 3])], 'kuva.png', { type: 'image/png' });
const carried = { files: [image] as unknown as FileList, types: ['Files'] };

test('what the writer began with is told, though the article became another meanwhile', async () => {
  const kept = JSON.stringify({ body: 'Oma teksti.', was: { ...was, body: 'Vanha teksti.' } });
  const { backend, save, user } = await editor({ article, drafts: { 'article:a1': kept } });
  await user.click(save);
  expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', was: { ...was, body: 'Vanha teksti.' }, body: 'Oma teksti.' }]);
});

test('where others changed the same lines the version is shown that holds all that was written', async () => {
  const { backend, body, save, onsaved, user } = await editor({ article });
  backend.answers['knowledge.write'] = () => ({ id: 'a1', proposed: false, overlap: true, version: 'v9' });
  body.type('Ensin ');
  await user.click(save);
  await waitFor(() => expect(onsaved).toHaveBeenCalledExactlyOnceWith('a1', 'v9'));
});

test('a translation begins from the words of its original', async () => {
  const { backend, drafts, title, body, save, user } = await editor({ beginning: translationOf(article, 'sv') });
  expect([title.value, body.value, screen.queryByText('Palautettu keskeneräinen teksti')]).toEqual([article.title, article.body, null]);
  await user.clear(title);
  await user.type(title, 'Projektorn');
  await user.click(save);
  const { short, matter } = article;
  const parts = { title: 'Projektorn', short, body: article.body, matter };
  expect(backend.asked('knowledge.write')).toEqual([{ state: 'draft', original: 'a1', language: 'sv', ...parts }]);
  expect(Object.keys(drafts)).toEqual(['article:new:a1:sv']);
});

test('whom it is for and how it is found is written too', async () => {
  const { backend, save, user } = await editor({ article });
  await user.click(screen.getByRole('checkbox', { name: 'Henkilökunta' }));
  await user.click(screen.getByRole('checkbox', { name: 'Lukio' }));
  await user.type(screen.getByRole('textbox', { name: 'Hakusanat' }), 'tykki, kaapeli, tykki,');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tarkistetaan' }), '6 kuukauden välein');
  await user.click(save);
  const parts = { for_roles: ['staff'], unit_forms: ['lukio'], keywords: ['tykki', 'kaapeli'], review_months: 6 };
  expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', was, ...parts }]);
});

test('a critical article is not saved without its short text', async () => {
  const { backend, save, user } = await editor({ article: { ...article, short: '' } });
  await user.click(screen.getByRole('checkbox', { name: /^Kriittinen/ }));
  await user.click(save);
  expect(backend.asked('knowledge.write')).toEqual([]);
  expect(screen.getByText('Kriittinen ohje tarvitsee lyhyen tekstin.')).toBeTruthy();
});

test.each(['paste', 'drop'] as const)('an image that comes by %s is attached and shown at the cursor', async (how) => {
  const { backend, body } = await editor({ article });
  body.select(0);
  await give(how, body.element, carried);
  await waitFor(() => expect(body.value).toBe('![kuva.png](attachment:h)\n\nTarkista virta.'));
  expect(backend.asked('knowledge.attach')).toEqual([{ name: 'kuva.png', data: 'AQID' }]);
});

test('what a spreadsheet copies as text and as a picture stays text', async () => {
  const { backend, body } = await editor({ article });
  await give('paste', body.element, { ...carried, types: ['text/plain', 'Files'], getData: () => 'A\tB' });
  expect(backend.asked('knowledge.attach')).toEqual([]);
  expect(body.value).toContain('A\tB');
});

test('a text that would be too long is refused', async () => {
  const { body } = await editor({ article });
  await give('paste', body.element, { files: [] as unknown as FileList, types: ['text/plain'], getData: () => 'ä'.repeat(200_000) });
  expect(body.value).toBe(article.body);
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
  body.select(9, 14);
  await user.click(screen.getByRole('button', { name: 'Lihavointi' }));
  expect(body.value).toBe('Tarkista **virta**.');
});

test('two brackets offer the other articles, and Enter links the first', async () => {
  const { body, user } = await editor({ article });
  body.select(body.value.length);
  body.type(' Katso [[');
  await user.type(await screen.findByRole('combobox', { name: 'Hae ohje' }), 'kaapeli');
  expect((await within(screen.getByRole('dialog')).findAllByRole('option')).map((option) => option.textContent)).toEqual(['Kaapelit']);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(body.value).toBe('Tarkista virta. Katso [Kaapelit](article:a2)'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a template gives a new article its headings', async () => {
  const { body, user } = await editor();
  await user.click(screen.getByRole('button', { name: 'Pohja' }));
  await user.click(screen.getByRole('menuitem', { name: 'Ongelma' }));
  expect(body.value.match(/^## .+$/gm)).toEqual(['## Oireet', '## Vaiheet', '## Kenelle', '## Missä']);
});

test('a short text of more than sixty words is not saved', async () => {
  const { backend, save, user } = await editor({ article });
  const short = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lyhyesti' });
  await user.clear(short);
  await user.click(short);
  await user.paste(Array.from({ length: 61 }, () => 'sana').join(' '));
  await user.click(save);
  expect(backend.asked('knowledge.write')).toEqual([]);
  expect(document.getElementById(short.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Lyhennä: 61 sanaa, enintään 60.');
  expect(document.activeElement).toBe(short);
});

test('what can be undone stays so while the preview is looked at', async () => {
  const { body, user } = await editor({ article });
  body.type('Uusi. ');
  await user.click(screen.getByRole('tab', { name: 'Esikatselu' }));
  await user.click(screen.getByRole('tab', { name: 'Kirjoita' }));
  const again = await codeField('Teksti');
  expect(again.value).toBe('Uusi. Tarkista virta.');
  undo(again.view);
  expect(again.value).toBe('Tarkista virta.');
});

test('the field has its name and its hint, and CodeMirror speaks our language', async () => {
  const { body } = await editor();
  const root = body.element.getRootNode() as ShadowRoot;
  expect(root.getElementById(body.element.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Esc');
  expect(body.view.state.phrase('Selection deleted')).toBe('Valinta poistettu');
});

test('the preview follows the text', async () => {
  const { body, user } = await editor();
  body.type('Uusi kappale');
  await user.click(screen.getByRole('tab', { name: 'Esikatselu' }));
  expect((await screen.findByText('Uusi kappale', { selector: 'p' })).tagName).toBe('P');
});
