import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Hit, LineReading } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { chip, reading } from '../../test/readings';
import { renderWith } from '../../test/render';
import QuickLog from '../QuickLog.svelte';

const hit = (kind: Hit['kind'], title: string): Hit => ({
  kind,
  id: `${kind}-1`,
  title,
  detail: '',
  title_hits: [],
  excerpt: 'Vaihda johto.',
  excerpt_hits: [],
  mark: null,
  unit: null,
});
const HITS = [hit('known_issue', 'Verkko on poikki'), hit('article', 'Projektori ei näytä kuvaa'), hit('responsibility', 'Esitystekniikka')];

beforeEach(() => void (location.hash = '#/today'));

/** A quick log in which lines are read as `read`, with these suggestions. */
async function typed(hits: Hit[], read: LineReading = reading()) {
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': () => null,
    'visits.read_line': () => read,
    'visits.choices': () => ({ units: [], people: [] }),
    'knowledge.suggest': () => hits,
  });
  renderWith(backend, QuickLog, {});
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Kirjaa asia yhdellä rivillä' });
  const user = userEvent.setup();
  await user.type(field, 'samm projektori ei kuvaa');
  await screen.findByRole('group', { name: 'Näin rivi kirjataan' });
  return { backend, field, user };
}

test('what may help is shown in its order with its keys, and spoken', async () => {
  await typed(HITS);
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-keyshortcuts')])).toEqual([
    ['#/knowledge?issue=known_issue-1', 'Alt+1'],
    ['#/knowledge?id=article-1', 'Alt+2'],
    ['#/requests?id=responsibility-1', 'Alt+3'],
  ]);
  const spoken = screen.getAllByRole('status').map((status) => status.textContent);
  expect(spoken).toContain('3 ehdotusta. Ensimmäinen: Verkko on poikki. Avaa: Alt+1.');
});

test('opening a suggestion closes the panel and leaves the line as it is', async () => {
  const { field, user } = await typed(HITS);
  await user.click(await screen.findByRole('link', { name: /Projektori ei näytä kuvaa/ }));
  expect(location.hash).toBe('#/knowledge?id=article-1');
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Näin rivi kirjataan' })).toBeNull());
  expect(field.value).toBe('samm projektori ei kuvaa');
});

test('what the line says is asked, and not what the program assumed', async () => {
  const { backend } = await typed([], reading({ text: 'ei kuvaa', unit: chip('u1', 'Sammonlahden koulu', true), matter: chip('MUU', '', true) }));
  await waitFor(() => expect(backend.asked('knowledge.suggest')).toEqual([{ line: 'ei kuvaa', unit: 'u1', matter: null }]));
  expect(screen.queryByRole('heading', { name: 'Tästä voi olla apua' })).toBeNull();
});

test('time alone needs no help', async () => {
  const { backend } = await typed(HITS, reading({ kind: 'time', unit: null }));
  expect(backend.asked('knowledge.suggest')).toEqual([]);
});
