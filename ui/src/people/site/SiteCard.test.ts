// The card of a unit: what is changed on it, and what is not accepted.
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { SiteCard as Card } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import SiteCard from './SiteCard.svelte';

const contact = { name: 'Sirpa Saari', role: 'koulusihteeri', phone: '040 123 4567' };
const card = (given: Partial<Card> = {}): Card => ({
  place: {
    id: 'samm',
    name: 'Sammonlahden koulu',
    address: 'Hietakallionkatu 7',
    entrance: 'Pääovesta',
    keys: 'Vahtimestarilta',
    parking: 'Piha B',
    quirks: '',
    contact,
    rooms: [{ id: 'r1', unit: 'samm', code: 'lk204', name: 'Luokka 204', kind: 'luokka' }],
  },
  form: 'perus',
  area: 'Sammonlahti',
  private: false,
  sites: [],
  valid_until: null,
  digivastaava: '',
  coming: [],
  issues: [],
  entries: [],
  devices: [],
  may_edit: true,
  ...given,
});

function show(given: Partial<Card> = {}, answers: FakeBackend['answers'] = {}) {
  const done = () => ({});
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': done,
    'people.change_site': done,
    'people.save_room': () => 'r2',
    'people.remove_room': done,
    ...answers,
  });
  const calendars = vi.fn();
  renderWith(backend, SiteCard, { card: card(given) }, undefined, { calendars });
  return { backend, calendars, user: userEvent.setup() };
}

test('what a visitor should note is written on the card', async () => {
  const { backend, user } = show();
  await user.click(screen.getByRole('button', { name: 'Muuta: Huomioi' }));
  await user.type(screen.getByRole('textbox', { name: 'Huomioi' }), 'Ovi jumittaa{Enter}');
  expect(backend.asked('people.change_site')).toEqual([{ id: 'samm', quirks: 'Ovi jumittaa' }]);
});

test('a change that is refused says why at the field and keeps the text', async () => {
  const { user } = show({}, { 'people.change_site': () => Promise.reject({ code: 'no_right', message: '' }) });
  await user.click(screen.getByRole('button', { name: 'Muuta: Avaimet' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Avaimet' });
  await user.type(field, ', huone 1{Enter}');
  expect(await screen.findByText('Sinulla ei ole oikeutta tähän.')).toBeTruthy();
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['Vahtimestarilta, huone 1', 'true']);
});

test('a contact needs a name and a number that is one; both are said at their fields', async () => {
  const { backend, user } = show();
  await user.click(screen.getByRole('button', { name: 'Muuta: Kuka on vastassa' }));
  const name = screen.getByRole('textbox', { name: 'Nimi' });
  const phone = screen.getByRole('textbox', { name: /^Puhelin/ });
  expect(document.activeElement).toBe(name);
  await user.clear(name);
  await user.clear(phone);
  await user.type(phone, 'kysy kansliasta{Enter}');
  expect(screen.getByText('Kirjoita nimi tai tyhjennä muutkin kohdat.')).toBeTruthy();
  expect(screen.getByText('Kirjoita numero, esimerkiksi 040 123 4567.')).toBeTruthy();
  await user.type(name, 'Ritva Ranta');
  await user.clear(phone);
  await user.type(phone, '050 765 4321{Enter}');
  expect(backend.asked('people.change_site')).toEqual([{ id: 'samm', contact: { name: 'Ritva Ranta', role: 'koulusihteeri', phone: '050 765 4321' } }]);
});

test('a room is added, and a code that is missing or taken is pointed out', async () => {
  const { backend, user } = show();
  await user.click(screen.getByRole('button', { name: 'Lisää tila' }));
  const form = within(screen.getByRole('form', { name: 'Uusi tila' }));
  await user.click(form.getByRole('button', { name: 'Tallenna' }));
  expect(form.getByText('Kirjoita koodi, joka lukee ovessa.')).toBeTruthy();
  const code = form.getByRole('textbox', { name: 'Oven koodi' });
  await user.type(code, 'LK204{Enter}');
  expect(form.getByText('Tällä koodilla on jo tila: Luokka 204')).toBeTruthy();
  await user.clear(code);
  await user.type(code, 'ATK1{Enter}');
  expect(backend.asked('people.save_room')).toEqual([{ id: null, unit: 'samm', code: 'atk1', name: '' }]);
});

test('a room is removed', async () => {
  const { backend, user } = show();
  await user.click(screen.getByRole('button', { name: 'Poista tila lk204' }));
  expect(backend.asked('people.remove_room')).toEqual([{ id: 'r1' }]);
});

test('whoever may not change the card sees no buttons for it, but the calendar', async () => {
  const { calendars, user } = show({ may_edit: false });
  expect(screen.queryByRole('button', { name: /^(Muuta|Lisää|Poista)/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Kalenterilinkki…' }));
  expect(calendars).toHaveBeenCalledWith({ unit: 'samm' });
});
