import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Duty, SpaceEffect, SpaceList } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { spaceList, spaceRow } from '../../test/spaces';
import { keyOf, membersOf, memberWords, namable, whoWords } from './members';
import Spaces from './Spaces.svelte';

const effect = (more: Partial<SpaceEffect> = {}): SpaceEffect => ({
  before: { read: 37, edit: 4, approve: 1 },
  after: { read: 12, edit: 4, approve: 1 },
  mine_before: 'approve',
  mine_after: 'approve',
  ...more,
});

async function spaces(list: SpaceList = spaceList(), tried: SpaceEffect = effect()) {
  const backend = new FakeBackend({
    'knowledge.spaces': () => list,
    'knowledge.try_space': () => tried,
    'knowledge.save_space': () => 's1',
    'knowledge.close_space': () => ({}),
    'undo.last': () => null,
  });
  renderWith(backend, Spaces, { params: {}, onparams: () => {} });
  await screen.findByText('Yhteinen');
  return { backend, user: userEvent.setup() };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('a space is told in sentences', async () => {
  await spaces();
  const card = within(screen.getByRole('heading', { name: 'Meita' }).closest('article') ?? document.body);
  card.getByText('Kaikki lukevat. Meita (palveluntuottaja) muokkaa. Aino Saimaranta hyväksyy.');
  card.getByText('37 lukee, 4 muokkaa, 1 hyväksyy');
  card.getByText('Sinä hyväksyt täällä.');
});

test.each([
  [{ readers: [{ role: 'digari', provider: null, person: null }] }, 'Digarit lukevat. Meita (palveluntuottaja) muokkaa. Aino Saimaranta hyväksyy.'],
  [{ editors: [], approvers: [] }, 'Kaikki lukevat. Kukaan ei hyväksy.'],
  [
    { editors: [], approvers: [{ role: 'coordinator', provider: null, person: null }, { role: null, provider: null, person: 'p9' }] },
    'Kaikki lukevat. Koordinaattorit ja tuntematon hyväksyvät.',
  ],
  [{ editors: [], approvers: [{ role: 'digari', provider: null, person: 'p2' }] }, 'Kaikki lukevat. Veikko Testinen, digarit hyväksyy.'],
] as const)('%j is said as %s', (more, words) => {
  expect(whoWords({ ...spaceRow(), ...(structuredClone(more) as object) }, spaceList()).join(' ')).toBe(words);
});

test('who can be named stays as it was written, and stands once', () => {
  const meita = { role: null, provider: 'meita', person: null };
  const both = { role: 'digari', provider: null, person: 'p2' } as const;
  const all = namable(spaceList(), [meita, both]);
  expect(all.filter((members) => keyOf(members) === keyOf(meita))).toEqual([meita]);
  expect(membersOf([keyOf(both), 'x'], all)).toEqual([both]);
  expect(all.map((members) => memberWords(members, spaceList())).slice(-4)).toEqual([
    'Meita (palveluntuottaja)',
    'Aino Saimaranta',
    'Veikko Testinen',
    'Veikko Testinen, digarit',
  ]);
});

test('a change shows what it does before it is saved', async () => {
  const { backend, user } = await spaces();
  await user.click(press(/^Muokkaa ?: Meita$/));
  await user.click(screen.getByRole('radio', { name: 'Vain osa' }));
  await user.click(screen.getByRole('combobox', { name: /Lukijat/ }));
  await user.click(screen.getByRole('option', { name: 'digarit' }));
  await screen.findByText('37 → 12');
  await user.click(press('Tallenna'));
  const readers = [{ role: 'digari', provider: null, person: null }];
  const { name, about, editors, approvers } = spaceRow();
  expect(backend.asked('knowledge.save_space')).toEqual([{ id: 's1', name, about, readers, editors, approvers, gives_up: false }]);
});

test('nobody takes rights from themselves without saying so', async () => {
  const { backend, user } = await spaces(spaceList(), effect({ mine_after: 'read' }));
  await user.click(press(/^Muokkaa ?: Meita$/));
  await screen.findByText('Muutos vie sinulta oikeuksia. Sen jälkeen: Sinä luet tätä.');
  await user.click(press('Tallenna'));
  expect(backend.asked('knowledge.save_space')).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: /Luovun oikeuksistani/ }));
  await user.click(press('Tallenna'));
  expect(backend.asked('knowledge.save_space')).toMatchObject([{ gives_up: true }]);
});

test('a space without a name, without readers or without an approver is not saved', async () => {
  const { backend, user } = await spaces(spaceList(), effect({ after: { read: 0, edit: 0, approve: 0 } }));
  await user.click(press('Uusi tila'));
  await user.click(screen.getByRole('radio', { name: 'Vain osa' }));
  await user.click(press('Tallenna'));
  for (const words of ['Anna tilalle nimi.', 'Valitse vähintään yksi, tai anna kaikkien lukea.', /Nimeä ainakin yksi hyväksyjä/]) screen.getByText(words);
  expect(backend.asked('knowledge.save_space')).toEqual([]);
});

test('an approver who is no admin says who writes, and nothing else', async () => {
  const mine = spaceRow({ may_change: false });
  const { backend, user } = await spaces(spaceList({ spaces: [mine], may_add: false }));
  expect(screen.queryByRole('button', { name: /Poista käytöstä|Uusi tila/ })).toBeNull();
  await user.click(press(/^Muokkaa ?: Meita$/));
  expect(screen.queryAllByRole('combobox').map((field) => (field as HTMLInputElement).labels?.[0]?.textContent?.trim().split(/\s/)[0])).toEqual(['Muokkaajat']);
  await user.click(press('Tallenna'));
  expect(backend.asked('knowledge.save_space')).toMatchObject([{ name: 'Meita', approvers: mine.approvers }]);
});

test.each<[string, Record<string, string | null> | object]>([
  ['Jäävät tilaan', {}],
  ['Siirtyvät muualle', { move_to: null }],
])('the articles of a space that goes out of use: %s', async (choice, more) => {
  const { backend, user } = await spaces();
  await user.click(press(/^Poista käytöstä ?: Meita$/));
  await user.click(screen.getByRole('radio', { name: choice }));
  await user.click(press('Poista käytöstä'));
  await waitFor(() => expect(backend.asked('knowledge.close_space')).toEqual([{ id: 's1', closed: true, ...more }]));
});

test.each<Duty>(['none', 'edit'])('who may not move articles (%s) is told that they stay', async (duty) => {
  const { user } = await spaces(spaceList({ spaces: [spaceRow({ duty })] }));
  await user.click(press(/^Poista käytöstä ?: Meita$/));
  screen.getByText('Ohjeet jäävät tilaan. Samat ihmiset lukevat ja muokkaavat niitä kuin ennenkin.');
  expect(screen.queryByRole('radio')).toBeNull();
});
