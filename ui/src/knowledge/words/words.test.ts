import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { WordGroupRow } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import { fitting, standingOf, wordsOf } from './groups';
import Words from './Words.svelte';

const own: WordGroupRow = { id: 'w1', key: null, words: ['pulpetti', 'läppäri'], built_in: [] };
const shipped: WordGroupRow = { id: null, key: 'printer', words: ['tulostin', 'printteri'], built_in: ['tulostin', 'printteri'] };
const changed: WordGroupRow = { id: 'w2', key: 'wifi', words: ['wifi', 'verkko'], built_in: ['wifi', 'langaton verkko'] };
const off: WordGroupRow = { id: 'w3', key: 'projector', words: [], built_in: ['projektori', 'tykki'] };
const GROUPS = [own, shipped, changed, off];

async function words(mayChange = true) {
  const backend = new FakeBackend({
    'knowledge.word_groups': () => ({ groups: GROUPS, may_change: mayChange }),
    'knowledge.save_word_group': () => 'w9',
    'knowledge.remove_word_group': () => ({}),
    'undo.last': () => null,
  });
  renderWith(backend, Words, { params: {}, onparams: () => {} });
  await screen.findByText('tulostin, printteri');
  return { backend, user: userEvent.setup() };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('each group tells what was made of it', async () => {
  expect(GROUPS.map(standingOf)).toEqual(['own', 'shipped', 'changed', 'off']);
  await words();
  for (const badge of ['Oma', 'Muutettu', 'Pois päältä']) screen.getByText(badge);
});

test('a group is found by any of its words, also by those that it had', () => {
  expect(fitting(GROUPS, ' Läpp')).toEqual([own]);
  expect(fitting(GROUPS, 'langaton')).toEqual([changed]);
  expect(fitting(GROUPS, '')).toEqual(GROUPS);
});

test('words are typed with commas or lines between them', () => {
  expect(wordsOf(' Pulpetti,läppäri\npulpetti,, kannettava  kone')).toEqual(['pulpetti', 'läppäri', 'kannettava kone']);
});

test('an own group is added in the chosen language, and needs two words', async () => {
  const { backend, user } = await words();
  await user.click(screen.getByRole('radio', { name: 'Svenska' }));
  await user.click(press('Uusi sanaryhmä'));
  const field = screen.getByRole('textbox', { name: /Sanat/ });
  await user.type(field, 'dator');
  await user.click(press('Tallenna'));
  screen.getByText('Kirjoita vähintään kaksi sanaa.');
  await user.type(field, ', Burk');
  await user.click(press('Tallenna'));
  await waitFor(() => expect(backend.asked('knowledge.save_word_group')).toEqual([{ language: 'sv', words: ['dator', 'burk'] }]));
  expect(backend.asked('knowledge.word_groups')).toEqual([{ language: 'fi' }, { language: 'sv' }]);
});

test('a group of the program is changed, switched off and as it came again', async () => {
  const { backend, user } = await words();
  await user.click(press('Muuta: tulostin'));
  await user.type(screen.getByRole('textbox', { name: /Sanat/ }), ', lätkä');
  await user.click(press('Tallenna'));
  await user.click(press('Kytke pois päältä: tulostin'));
  await user.click(press('Palauta ohjelman omaksi: projektori'));
  await user.click(press('Poista: pulpetti'));
  expect(backend.asked('knowledge.save_word_group')).toEqual([
    { key: 'printer', language: 'fi', words: ['tulostin', 'printteri', 'lätkä'] },
    { key: 'printer', language: 'fi', words: [] },
  ]);
  expect(backend.asked('knowledge.remove_word_group')).toEqual([{ id: 'w3' }, { id: 'w1' }]);
});

test('who may not change the words only reads them', async () => {
  await words(false);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
