import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Desk as DeskAnswer, DeskRow, MissRow, OwnerRow } from '../../backend';
import type { Params } from '../../format';
import { deskOf } from '../../test/desk';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import Desk from './Desk.svelte';

const row: DeskRow = {
  id: 'a1',
  title: 'Projektori ei näytä kuvaa',
  language: 'fi',
  space_name: '',
  state: 'published',
  critical: false,
  owner_name: 'Veikko Testinen',
  by_name: 'Aino Virtanen',
  at: Date.parse('2026-11-20T08:00:00Z'),
  review_by: null,
  standing: null,
  note: '',
  broken: [],
  version: null,
};
const miss: MissRow = { id: 'm1', words: 'lämpökamera', language: 'fi', days: 3, last: '2026-11-20' };
const owner: OwnerRow = { person: 'p1', name: 'Veikko Testinen', here: true, articles: 40, due: 11, too_many: true };

/** Returns a list of these rows. */
function list<Row>(...rows: Row[]) {
  return { count: rows.length, rows };
}

function desk(more: Partial<DeskAnswer>, params: Params = { tab: 'desk' }) {
  const backend = new FakeBackend({
    'knowledge.desk': () => deskOf(more),
    'knowledge.check': () => ({}),
    'knowledge.write': () => ({ id: 'a1', proposed: false, overlap: false, version: null }),
    'knowledge.dismiss_miss': () => ({}),
    'knowledge.places': () => ({ places: [], people: [{ id: 'p1', name: 'Veikko Testinen', title: '' }, { id: 'p2', name: 'Aada Koe', title: '' }] }),
    'knowledge.transfer': () => ({ moved: 12, left: 0 }),
    'undo.last': () => null,
  });
  const onparams = vi.fn();
  renderWith(backend, Desk, { params, onparams });
  return { backend, onparams, user: userEvent.setup() };
}

test('nothing to do says so', async () => {
  desk({});
  await screen.findByText('Kaikki on ajan tasalla');
  expect(screen.queryByRole('region')).toBeNull();
});

test('what still holds is said so on the spot', async () => {
  const { backend, user } = desk({ to_check: list({ ...row, standing: 'date', review_by: '2026-11-01' }) });
  const region = within(await screen.findByRole('region', { name: /Tarkistettavat/ }));
  region.getByText('Tarkistettava viimeistään 1.11.2026, vastuussa Veikko Testinen');
  expect(region.getByRole('link', { name: row.title }).getAttribute('href')).toBe('#/knowledge?id=a1');
  await user.click(region.getByRole('button', { name: `Pitää yhä paikkansa: ${row.title}` }));
  await waitFor(() => expect(backend.asked('knowledge.check')).toEqual([{ id: 'a1' }]));
});

test('what somebody saw to have changed is told with their name', async () => {
  desk({ to_check: list({ ...row, standing: 'change', note: 'Uusi numero' }) });
  expect(await screen.findByText('Aino Virtanen 20.11.2026: Uusi numero')).toBeTruthy();
});

test('an article without an owner is taken over', async () => {
  const { backend, user } = desk({ no_owner: list(row) });
  await user.click(await screen.findByRole('button', { name: `Ota omaksi: ${row.title}` }));
  await waitFor(() => expect(backend.asked('knowledge.write')).toEqual([{ id: 'a1', owner: 'me' }]));
});

test('each other list leads to where the work is done', async () => {
  desk({
    to_review: list({ ...row, title: 'Katselmoi' }),
    proposals: list({ ...row, title: 'Päätä', version: 'v1' }),
    behind: list({ ...row, title: 'Käännä', language: 'sv' as const }),
    broken: list({ ...row, title: 'Korjaa', broken: ['tuolta', 'täältä'] }),
    misses: list(miss),
  });
  const href = async (name: string | RegExp) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await href('Katselmoi')).toBe('#/knowledge?id=a1');
  expect(await href('Päätä')).toBe('#/knowledge?id=a1&history=v1');
  expect(await href(/^Päivitä.*Käännä/)).toBe('#/knowledge?id=a1&edit=1');
  expect(await href(/^Korjaa.*Korjaa/)).toBe('#/knowledge?id=a1&edit=1');
  expect(await href(/^Kirjoita ohje.*lämpökamera/)).toBe('#/knowledge?id=new&miss=m1');
  for (const words of ['Linkit: tuolta, täältä', 'Haettu 3 päivänä, viimeksi 20.11.2026', 'På svenska']) screen.getByText(words);
});

test('words for which nothing is needed are put aside', async () => {
  const { backend, user } = desk({ misses: list(miss) });
  await user.click(await screen.findByRole('button', { name: 'Ei tarvita: lämpökamera' }));
  await waitFor(() => expect(backend.asked('knowledge.dismiss_miss')).toEqual([{ id: 'm1' }]));
});

test('a long list grows when asked', async () => {
  const rows = Array.from({ length: 5 }, (_, n) => ({ ...row, id: `a${n}`, title: `Ohje ${n}` }));
  const { backend, user } = desk({ to_review: { count: 40, rows } });
  await user.click(await screen.findByRole('button', { name: 'Näytä lisää (35)' }));
  await waitFor(() => expect(backend.asked('knowledge.desk').at(-1)).toEqual({ limit: 25 }));
});

test('an owner with too much is shown, and their articles go to another', async () => {
  const { onparams, user } = desk({ owners: list(owner, { ...owner, person: 'p2', name: 'Aada Koe', articles: 1, due: 0, too_many: false }) });
  const region = within(await screen.findByRole('region', { name: /Vastuuhenkilöt/ }));
  region.getByText('40 ohjetta, joista 11 tarkistettava 30 päivän sisällä');
  region.getByText('Liikaa tarkistettavaa');
  region.getByText('1 ohje');
  await user.click(region.getByRole('button', { name: 'Siirrä…: Veikko Testinen' }));
  expect(onparams).toHaveBeenCalledExactlyOnceWith({ tab: 'desk', from: 'p1' }, { replace: true });
});

test('articles go to the person chosen, or each to its deputy', async () => {
  const { backend, onparams, user } = desk({}, { tab: 'desk', from: 'p1' });
  const dialog = within(await screen.findByRole('dialog', { name: 'Siirrä ohjeet: Veikko Testinen' }));
  const submit = () => user.click(dialog.getByRole('button', { name: 'Siirrä' }));
  await submit();
  dialog.getByText('Valitse henkilö.');
  expect(backend.asked('knowledge.transfer')).toEqual([]);
  await user.click(dialog.getByRole('combobox', { name: 'Uusi vastuuhenkilö' }));
  await user.click(await screen.findByRole('option', { name: 'Aada Koe' }));
  await user.click(dialog.getByRole('radio', { name: 'Kunkin varahenkilölle' }));
  dialog.getByText(/jää ennalleen/);
  await user.click(dialog.getByRole('radio', { name: 'Yhdelle henkilölle' }));
  await submit();
  await waitFor(() => expect(backend.asked('knowledge.transfer')).toEqual([{ from: 'p1', to: 'p2' }]));
  await waitFor(() => expect(onparams).toHaveBeenCalledWith({ tab: 'desk' }, { replace: true }));
});
