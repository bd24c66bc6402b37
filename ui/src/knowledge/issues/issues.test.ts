// What is known not to work: how it is told, ended, told again, and shown above the articles.
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { IssueRow, Me } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { beginningOf } from './form';
import Issues from './Issues.svelte';
import ListIssues from './ListIssues.svelte';
import { daysOf, placesOf } from './words';

const anIssue = (given: Partial<IssueRow> = {}): IssueRow => ({
  id: 'wilma',
  title: 'Wilmaan ei pääse',
  text: 'Kokeile mobiilisovellusta.',
  units: [{ id: 'samm', name: 'Sammonlahden koulu' }],
  matters: ['WILMA'],
  article: { id: 'guide', title: 'Wilmaan kirjautuminen' },
  from: '2026-11-20',
  until: null,
  standing: 'holds',
  made_by_name: 'Aino Testinen',
  may_change: true,
  ...given,
});

function show(issues: IssueRow[], params: Record<string, string> = {}, me?: Me) {
  const backend = new FakeBackend({
    'knowledge.issues': () => issues,
    'knowledge.articles': () => [],
    'people.sites': () => [{ id: 'samm', name: 'Sammonlahden koulu', area: 'Länsi', form: 'perus', valid_until: null, next: null }],
    'knowledge.save_issue': () => 'new',
    'knowledge.end_issue': () => ({}),
    'undo.last': () => null,
  });
  renderWith(backend, Issues, { params, onparams: () => {} }, me);
  return { backend, user: userEvent.setup() };
}

test('an issue says what, where, since when, what helps, and where to read more', async () => {
  show([anIssue()]);
  const card = within(await screen.findByRole('article'));
  expect(card.getByRole('heading').textContent).toContain('Wilmaan ei pääse');
  for (const words of ['Sammonlahden koulu', '20.11.2026 alkaen', 'Kokeile mobiilisovellusta.', 'Kertoi: Aino Testinen', 'Ei toimi']) expect(card.getByText(words)).toBeTruthy();
  expect(card.getByRole('link', { name: 'Wilmaan kirjautuminen' }).getAttribute('href')).toBe('#/knowledge?id=guide');
});

test('the days and the places have their words', () => {
  expect(daysOf({ from: '2026-11-20', until: '2026-11-25' })).toBe('20.–25.11.');
  expect(placesOf({ units: [] })).toBe('Kaikkialla');
});

test('an issue is told: the form asks for what does not work, and no end before the beginning', async () => {
  const { backend, user } = show([]);
  await user.click(await screen.findByRole('button', { name: 'Kerro viasta' }));
  const form = within(screen.getByRole('dialog', { name: 'Kerro viasta' }));
  await user.click(form.getByRole('button', { name: 'Tallenna' }));
  expect(form.getByText('Kirjoita, mikä ei toimi.')).toBeTruthy();
  await user.type(form.getByRole('textbox', { name: /^Mikä ei toimi/ }), 'Tulostin jumittaa');
  await user.type(form.getByRole('textbox', { name: /^Päättyy/ }), '1.1.2020{Enter}');
  await user.click(form.getByRole('button', { name: 'Tallenna' }));
  expect(form.getByText('Vika päättyy ennen kuin se alkaa. Muuta toista päivää.')).toBeTruthy();
  await user.clear(form.getByRole('textbox', { name: /^Päättyy/ }));
  await user.click(form.getByRole('combobox', { name: /^Missä/ }));
  await user.click(form.getByRole('option', { name: /Sammonlahden koulu/ }));
  await user.click(form.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(backend.asked('knowledge.save_issue')).toHaveLength(1));
  expect(backend.asked('knowledge.save_issue')[0]).toMatchObject({ id: null, title: 'Tulostin jumittaa', units: ['samm'], until: null });
});

test('what works again is ended in one press, and what is broken again begins today', async () => {
  const { backend, user } = show([anIssue()]);
  await user.click(await screen.findByRole('button', { name: 'Toimii taas: Wilmaan ei pääse' }));
  expect(backend.asked('knowledge.end_issue')).toEqual([{ id: 'wilma' }]);
  const anew = beginningOf(anIssue({ standing: 'over', until: '2026-11-21' }), '2026-11-23');
  expect(anew).toMatchObject({ id: 'wilma', from: '2026-11-23', until: null, article: 'guide' });
});

test('what has not begun is called off', async () => {
  const { backend, user } = show([anIssue({ standing: 'coming' })]);
  await user.click(await screen.findByRole('button', { name: 'Peru: Wilmaan ei pääse' }));
  expect(backend.asked('knowledge.end_issue')).toEqual([{ id: 'wilma' }]);
});

test('the issue of the address is marked, and one that is gone is told', async () => {
  show([anIssue(), anIssue({ id: 'other' })], { issue: 'other' });
  const cards = await screen.findAllByRole('article');
  expect(cards.map((card) => card.getAttribute('aria-current'))).toEqual([null, 'true']);
  show([], { issue: 'gone' });
  expect(await screen.findByText('Tätä vikaa ei enää ole.')).toBeTruthy();
});

test('whoever may not tell of issues reads them', async () => {
  show([anIssue({ may_change: false })], {}, { id: 'me', called_name: 'Sirpa', last_name: 'Testinen', roles: ['staff'] });
  await screen.findByRole('article');
  expect(screen.queryByRole('button')).toBeNull();
});

test('above the articles stand the issues that hold, and those that the search finds', async () => {
  const issues = [anIssue(), anIssue({ id: 'b' }), anIssue({ id: 'c' }), anIssue({ id: 'd' })];
  const hit = { id: 'net', title: 'Verkko katkeilee', excerpt: '' };
  const backend = new FakeBackend({ 'knowledge.issues': () => issues, 'search.everything': () => ({ hits: [hit], ready: true }) });
  const { rerender } = renderWith(backend, ListIssues, { query: ' ', matter: 'WILMA' as const });
  expect((await screen.findAllByRole('link', { name: 'Wilmaan ei pääse' })).map((link) => link.getAttribute('href'))[0]).toBe('#/knowledge?issue=wilma');
  expect(screen.getByRole('link', { name: 'Ja 1 muu vika' })).toBeTruthy();
  expect(backend.asked('knowledge.issues')).toEqual([{ matter: 'WILMA' }]);
  await rerender({ given: { query: 'verkossa', matter: '' } });
  expect(await screen.findByRole('link', { name: 'Verkko katkeilee' })).toBeTruthy();
  expect(backend.asked('search.everything')).toEqual([{ query: 'verkossa', kinds: ['known_issue'], limit: 3 }]);
});
