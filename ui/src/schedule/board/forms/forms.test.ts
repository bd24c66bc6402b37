// Series, templates, publishing and telling.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { UntoldRow, WeekBoard, WeekCheck } from '../../../backend';
import type { FakeBackend } from '../../../test/fake';
import { openBoard, slotButton } from '../../test/board';
import { aFinding, aRow, aSlot } from '../../test/builders';
import { planned } from '../../test/planned';

const week = (given: Partial<WeekBoard> = {}, answers: FakeBackend['answers'] = {}) => {
  const backend = planned([aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 'slot' })] })], given);
  Object.assign(backend.answers, answers);
  return backend;
};
const check = (given: Partial<WeekCheck> = {}): WeekCheck => ({ drafts: 3, hard: [], soft: [], late: [], ...given });
const late = { slot: 'slot', person_name: 'Veikko Laine', day: '2026-11-23', start: 480, end: 660, unit_name: 'Sammonlahden koulu' };

test('a slot is repeated, and the answer says which days were left out and why', async () => {
  const backend = week({}, { 'schedule.add_series': () => ({ added: 6, skipped: [{ day: '2026-12-28', reason: 'break' }] }) });
  const { user } = await openBoard(backend);
  await fireEvent.contextMenu(slotButton('slot'), { button: 2 });
  await user.click(await screen.findByRole('menuitem', { name: 'Toista…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Toista vuoro' });
  await user.selectOptions(within(dialog).getByLabelText('Kuinka usein'), 'Joka 2. viikko');
  await user.click(within(dialog).getByRole('button', { name: 'Lisää vuorot' }));
  expect(await within(dialog).findByText('6 vuoroa lisätty')).toBeTruthy();
  expect(within(dialog).getByRole('listitem').textContent).toBe('ma 28.12. loma');
  expect(backend.asked('schedule.add_series')).toMatchObject([{ of: 'slot', until: '2027-01-18', every_weeks: 2, slot: { person: 'v', day: '2026-11-23' } }]);
});

test('the week is saved as a template, and a template is put over several weeks', async () => {
  const backend = week({}, {
    'schedule.templates': () => [{ id: 't', name: 'Koeviikko', slots: 12 }],
    'schedule.save_template': () => 'n',
    'schedule.apply_template': () => ({ added: 24, skipped: [] }),
  });
  const { user } = await openBoard(backend);
  await user.click(screen.getByRole('button', { name: 'Lisää toimintoja viikolle' }));
  await user.click(screen.getByRole('menuitem', { name: 'Viikkopohjat' }));
  const dialog = await screen.findByRole('dialog', { name: 'Viikkopohjat' });
  await user.type(within(dialog).getByLabelText(/^Tallenna vk 48/), 'Perusviikko{Enter}');
  expect(backend.asked('schedule.save_template')).toEqual([{ name: 'Perusviikko', week: { year: 2026, week: 48 } }]);
  await user.click(await within(dialog).findByRole('button', { name: /^Käytä pohjaa / }));
  const until = within(dialog).getByLabelText('Viimeinen viikko');
  await user.clear(until);
  await user.type(until, '50{Enter}');
  expect(await within(dialog).findByText('24 vuoroa lisätty')).toBeTruthy();
  expect(backend.asked('schedule.apply_template')).toEqual([{ id: 't', from: { year: 2026, week: 49 }, until: { year: 2026, week: 50 } }]);
});

test('a week with an obstacle is not published, and a press shows the slot', async () => {
  const backend = week({ unpublished: 3 }, { 'schedule.check_week': () => check({ hard: [aFinding()] }) });
  const { user } = await openBoard(backend);
  await user.click(screen.getByRole('button', { name: 'Julkaise viikko (3)' }));
  const dialog = await screen.findByRole('dialog', { name: 'Julkaise vk 48' });
  await within(dialog).findByText('1 este estää julkaisun');
  expect(within(dialog).getByRole('button', { name: 'Julkaise' })).toHaveProperty('disabled', true);
  await user.click(within(dialog).getByText(/kahdessa paikassa/));
  await waitFor(() => expect(document.activeElement).toBe(slotButton('slot')));
});

test('a week that keeps the rules is published at once', async () => {
  const backend = week({ unpublished: 3 }, { 'schedule.check_week': () => check() });
  const { user } = await openBoard(backend);
  await user.click(screen.getByRole('button', { name: 'Julkaise viikko (3)' }));
  await screen.findByText(/^3 vuoroa tulee kaikkien nähtäville/);
  await user.click(screen.getByRole('button', { name: 'Julkaise' }));
  expect(backend.asked('schedule.publish')).toEqual([{ week: { year: 2026, week: 48 }, consent: null }]);
});

test('late slots need a consent, and a weighty reason has to be said', async () => {
  const backend = week({ unpublished: 3 }, { 'schedule.check_week': () => check({ late: [late] }) });
  const { user } = await openBoard(backend);
  await user.click(screen.getByRole('button', { name: 'Julkaise viikko (3)' }));
  await user.click(await screen.findByLabelText('Painava syy'));
  await user.click(screen.getByRole('button', { name: 'Julkaise' }));
  expect(screen.getByText('Kirjoita syy lyhyesti.')).toBeTruthy();
  expect(backend.asked('schedule.publish')).toEqual([]);
  await user.type(screen.getByLabelText('Mikä syy?'), 'sairastuminen');
  await user.click(screen.getByRole('button', { name: 'Julkaise' }));
  expect(backend.asked('schedule.publish')).toMatchObject([{ consent: { kind: 'weighty_reason', note: 'sairastuminen' } }]);
});

test('a refused publishing says why and keeps the form', async () => {
  const backend = week({ unpublished: 3 }, { 'schedule.check_week': () => check(), 'schedule.publish': () => Promise.reject({ code: 'no_right', message: '' }) });
  const { user } = await openBoard(backend);
  await user.click(screen.getByRole('button', { name: 'Julkaise viikko (3)' }));
  await screen.findByText(/^3 vuoroa tulee/);
  await user.click(screen.getByRole('button', { name: 'Julkaise' }));
  expect(await screen.findByText('Sinulla ei ole oikeutta tähän.')).toBeTruthy();
});

test('the week says who published it', async () => {
  await openBoard(week({ publication: { at: Date.UTC(2026, 10, 20, 11, 15), by_name: 'Aino Lehto' } }));
  expect(screen.getByText('Aino Lehto julkaisi viikon: pe 20.11. 13.15')).toBeTruthy();
});

const before = { day: '2026-11-24', start: 480, end: 660, unit_name: 'Kesämäen koulu', person_name: 'Veikko Laine' };
const untold: UntoldRow = { change: 'c', slot: 'slot', person_names: ['Veikko Laine'], what: 'moved', before, after: { ...before, day: '2026-11-23' }, late: true };

test('a changed card shows what was, and people are told with a consent', async () => {
  const backend = planned([aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 'slot', change: { what: 'moved', before } })] })], { untold: 1 });
  Object.assign(backend.answers, { 'schedule.untold': () => [untold], 'schedule.tell': () => ({ people: 1 }) });
  const { user } = await openBoard(backend);
  expect(within(slotButton('slot')).getByText('ei kerrottu, oli ti 24.11., Kesämäen koulu')).toBeTruthy();
  expect(screen.getByText('1 muutos, josta ei ole kerrottu')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kerro nyt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Kerro muutoksista' });
  expect(await within(dialog).findByText('ti 24.11. 8.00–11.00, Kesämäen koulu, Veikko Laine')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Kerro muutoksesta' }));
  expect(backend.asked('schedule.tell')).toEqual([{ slots: null, consent: { kind: 'given', note: '' } }]);
});

test('untold changes are taken back', async () => {
  const backend = planned([aRow({ person: 'v', slots: [aSlot({ id: 'slot', change: { what: 'added', before: null } })] })], { untold: 1 });
  backend.answers['schedule.take_back'] = () => ({});
  const { user } = await openBoard(backend);
  await user.click(screen.getByRole('button', { name: 'Peru muutokset' }));
  expect(backend.asked('schedule.take_back')).toEqual([{ slots: ['slot'] }]);
});
