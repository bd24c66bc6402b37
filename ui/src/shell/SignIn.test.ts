import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { SessionState } from '../backend';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import SignIn from './SignIn.svelte';

const known: SessionState = { signed_in: null, server: 'https://lahituki.test', known_names: ['veikko'], trouble: '' };

function open(session: SessionState, answers: ConstructorParameters<typeof FakeBackend>[0]) {
  const backend = new FakeBackend(answers);
  const onentered = vi.fn();
  renderWith(backend, SignIn, { session, onentered });
  return { backend, onentered, user: userEvent.setup() };
}

test('someone who has been here types only the password', async () => {
  const { backend, onentered, user } = open(known, { 'session.sign_in': () => ({}) });
  await user.keyboard('hyvä salasana{Enter}');
  expect(backend.asked('session.sign_in')).toEqual([{ server: 'https://lahituki.test', name: 'veikko', password: 'hyvä salasana' }]);
  expect(onentered).toHaveBeenCalledOnce();
});

test('the first time needs a code and the new password twice', async () => {
  const { backend, user } = open({ ...known, known_names: [] }, { 'session.enrol': () => ({}) });
  await user.keyboard('aino{Tab}ABCD-1234{Tab}pitkä salasana{Tab}toinen{Enter}');
  expect(screen.getByText('Salasanat eivät ole samat. Kirjoita ne uudestaan.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Uusi salasana uudestaan'));
  await user.type(screen.getByLabelText('Uusi salasana uudestaan'), 'pitkä salasana{Enter}');
  expect(backend.asked('session.enrol')).toEqual([{ server: 'https://lahituki.test', name: 'aino', password: 'pitkä salasana', code: 'ABCD-1234' }]);
});

test('a short password is told before anything is sent', async () => {
  const { backend, user } = open({ ...known, known_names: [] }, {});
  await user.keyboard('aino{Tab}ABCD{Tab}lyhyt{Tab}lyhyt{Enter}');
  expect(screen.getByText(/Kirjoita vähintään 10 merkkiä/)).toBeTruthy();
  expect(backend.calls).toEqual([]);
});

test.each([
  ['wrong_credentials', 'Käyttäjätunnus tai salasana on väärä. Tarkista molemmat.', false],
  ['unreachable', 'Palvelimeen ei saada yhteyttä. Tarkista verkko ja palvelimen osoite.', true],
  ['something_new', 'Jokin meni vikaan. Yritä uudestaan.', false],
])('%s is told in words; the server address opens: %s %s', async (code, words, opens) => {
  const { user, onentered } = open(known, {
    'session.sign_in': () => {
      throw { code, message: '' };
    },
  });
  await user.keyboard('väärä salasana{Enter}');
  expect(screen.getByRole('alert').textContent).toContain(words);
  expect(document.querySelector('details')?.open).toBe(opens);
  expect(onentered).not.toHaveBeenCalled();
});
