import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ArticleDraft, FailureCode } from '../backend';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import Knowledge from './Knowledge.svelte';

const DRAFT: ArticleDraft = {
  title: 'Projektori ei kuvaa',
  body: 'Projektori ei kuvaa, [nimi] vaihtoi johdon.',
  matter: 'ESITYS',
  source: 'e1',
  removed: ['Outi Kangas', '040 123 4567'],
};

/** The knowledge base where a new article begins with an entry, of which the program answers this. */
function begun(answer: () => ArticleDraft) {
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': () => ({}),
    'knowledge.articles': () => [],
    'knowledge.preview': () => '',
    'knowledge.from_entry': answer,
    'knowledge.write': () => ({ id: 'a1', proposed: false, overlap: false, version: null }),
  });
  const onparams = vi.fn();
  renderWith(backend, Knowledge, { params: { id: 'new', entry: 'e1' }, onparams });
  return { backend, onparams, user: userEvent.setup() };
}

test('an article begins with an entry, says what was left out, and is written only when it is saved', async () => {
  const { backend, onparams, user } = begun(() => DRAFT);
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Otsikko' })).value).toBe(DRAFT.title);
  await screen.findByText(/Kirjauksesta jätettiin pois: Outi Kangas ja 040 123 4567/);
  expect(backend.asked('knowledge.write')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  const { title, body, matter } = DRAFT;
  expect(backend.asked('knowledge.write')).toEqual([{ state: 'draft', source: 'e1', title, body, matter }]);
  await waitFor(() => expect(onparams).toHaveBeenCalledWith({ id: 'a1' }, { replace: true }));
});

test('closing leads back to the entry, and nothing was written', async () => {
  const { backend, user } = begun(() => ({ ...DRAFT, removed: [] }));
  await screen.findByText('Kirjauksesta ei löytynyt nimiä eikä numeroita');
  await user.click(screen.getByRole('button', { name: 'Sulje' }));
  expect(location.hash).toBe('#/visits?id=e1');
  expect(backend.asked('knowledge.write')).toEqual([]);
});

test('why no article can begin with an entry is said', async () => {
  const cases: [FailureCode, string][] = [
    ['not_allowed', 'Ohjeen voi tehdä vasta ratkenneesta kirjauksesta.'],
    ['not_found', 'Kirjausta ei enää ole, joten siitä ei voi tehdä ohjetta.'],
    ['no_right', 'Sinulla ei ole oikeutta tähän.'],
  ];
  for (const [code, words] of cases) {
    begun(() => {
      throw { code, message: '' };
    });
    await screen.findByText(words);
  }
});
