import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ArticleView } from '../backend';
import { articleView } from '../test/articles';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import Article from './Article.svelte';

function article(more: Partial<ArticleView>) {
  const backend = new FakeBackend({
    'sync.conflicts': () => [],
    'knowledge.check': () => ({}),
    'knowledge.want_check': () => ({}),
    'knowledge.give_feedback': () => ({}),
  });
  const nothing = () => {};
  const acts = { onedit: nothing, onhistory: nothing, onremoved: nothing };
  renderWith(backend, Article, { article: articleView({ state: 'published', ...more }), history: undefined, ...acts });
  return { backend, user: userEvent.setup() };
}

test('who read it says whether it helped', async () => {
  const { backend, user } = article({ may_edit: false });
  await user.click(screen.getByRole('button', { name: 'Auttoi' }));
  await user.click(screen.getByRole('button', { name: 'Ei auttanut' }));
  await user.type(screen.getByRole('textbox', { name: /Mitä puuttui/ }), 'Uusi kaapeli{Enter}');
  await waitFor(() => expect(backend.asked('knowledge.give_feedback')).toHaveLength(2));
  expect(backend.asked('knowledge.give_feedback')).toEqual([
    { id: 'a1', helped: true, note: '' },
    { id: 'a1', helped: false, note: 'Uusi kaapeli' },
  ]);
});

test('what has changed is told, but not without words', async () => {
  const { backend, user } = article({});
  await user.click(screen.getByRole('button', { name: 'Lisää toimintoja' }));
  await user.click(screen.getByRole('menuitem', { name: 'Jokin on muuttunut…' }));
  await user.click(screen.getByRole('button', { name: 'Kerro' }));
  expect(backend.asked('knowledge.want_check')).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Mikä on muuttunut?' }), 'Kaukosäädin vaihtui{Enter}');
  await waitFor(() => expect(backend.asked('knowledge.want_check')).toEqual([{ id: 'a1', why: 'Kaukosäädin vaihtui' }]));
});

test.each<[string, Partial<ArticleView>]>([
  ['Ohje piti tarkistaa viimeistään 1.11.2026.', { standing: 'date', review_by: '2026-11-01' }],
  ['Aino Virtanen 20.11.2026: Kaukosäädin vaihtui', { standing: 'change', check_wanted: { by_name: 'Aino Virtanen', at: Date.parse('2026-11-20T08:00:00Z'), why: 'Kaukosäädin vaihtui' } }],
  ['Ohje ei ole auttanut 3 kertaa viime tarkistuksen jälkeen.', { standing: 'not_helped', not_helped: 3 }],
])('%s', async (words, more) => {
  const { backend, user } = article(more);
  expect(screen.getByText(words)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Pitää yhä paikkansa' }));
  expect(backend.asked('knowledge.check')).toEqual([{ id: 'a1' }]);
});

test('only who may say so is asked whether it still holds', () => {
  article({ standing: 'date', review_by: '2026-11-01', may_check: false });
  expect(screen.getByText('Ohje piti tarkistaa viimeistään 1.11.2026.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Pitää yhä paikkansa' })).toBeNull();
});

test('the marks say what to know before reading, and lead to other languages and articles', () => {
  article({
    critical: true,
    behind: true,
    space: { id: 's1', name: 'Eduks' },
    languages: [
      { language: 'fi', id: 'a1', behind: false },
      { language: 'sv', id: 'a2', behind: true },
    ],
    backlinks: [{ id: 'a3', title: 'Kaapelit' }],
  });
  for (const mark of ['Julkaistu', 'Kriittinen', 'Jäljessä alkuperäisestä', 'Eduks']) expect(screen.getByText(mark)).toBeTruthy();
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['På svenska', '#/knowledge?id=a2'],
    ['Kaapelit', '#/knowledge?id=a3'],
  ]);
});

test.each([
  [true, 1],
  [false, 0],
])('links that lead nowhere are named to who can mend them: %s', (may_edit, count) => {
  article({ may_edit, broken: ['Wilma', 'Teams'] });
  expect(screen.queryAllByText('Linkit eivät johda mihinkään: Wilma ja Teams')).toHaveLength(count);
});

test('who may only propose is told so', () => {
  article({ may_edit: false, may_propose: true });
  expect(screen.getByRole('button', { name: 'Ehdota muutosta' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Muokkaa' })).toBeNull();
});
