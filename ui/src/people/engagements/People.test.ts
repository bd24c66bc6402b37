import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Engagement, PersonCard, PersonTerms } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import OwnTerms from './OwnTerms.svelte';
import People from './People.svelte';

const engagement: Engagement = {
  id: 'e1',
  person: 'p1',
  kind: 'tyokokeilu',
  start_on: '2026-08-10',
  end_on: '2026-12-05',
  weekly_minutes: 1500,
  weekdays: [1, 2, 3, 4],
  learning_minutes: 300,
  working_time: 'yleistyoaika',
  segments: [],
  skills: ['chromebook'],
};
const warning = { of: 'end', last_day: '2026-12-05', days_left: 13, step: 14 } as const;
const row: PersonTerms = { person: 'p1', name: 'Veikko Laine', state: 'ending', kind: 'tyokokeilu', start_on: '2026-08-10', end_on: '2026-12-05', warning };
const rule = {
  id: 'r1',
  kind: 'tyokokeilu',
  max_months_same_host: 6,
  max_days_per_week: 5,
  day_minutes_min: 240,
  day_minutes_max: 480,
  roster_notice_days: 0,
  employment: false,
  source: 'suomi.fi',
  valid_from: '2025-01-01',
} as const;
const card: PersonCard = {
  person: 'p1',
  name: 'Veikko Laine',
  title: 'digari',
  state: 'ending',
  engagements: [{ engagement, state: 'ending', warnings: [warning], rule, limit_on: '2027-02-09', used_tenths: 34 }],
  weeks: [
    {
      week: { year: 2026, week: 52 },
      required_minutes: 900,
      agreed_minutes: 1500,
      learning_minutes: 300,
      planned_minutes: 0,
      holidays: [
        ['2026-12-24', 'jouluaatto'],
        ['2026-12-25', 'joulupaiva'],
      ],
      absent_days: 1,
      partly: false,
    },
  ],
  may_edit: true,
};
const slot = { id: 's1', day: '2026-12-01', start: 480, end: 660, unit_name: 'Lauritsalan koulu', kind: 'koulu', state: 'published' } as const;

function people(person = 'p1', answer = card) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T08:00:00Z') });
  const backend = new FakeBackend({
    'people.engagements': () => [row, { ...row, person: 'p2', name: 'Sanni Kivi', state: 'none', kind: null, start_on: null, warning: null }],
    'people.engagement': () => answer,
    'people.limit': () => ({ rule, last_day: '2027-02-09', overlaps: false }),
    'people.ending': () => ({ slots: [slot], articles: 12 }),
    'people.end_engagement': () => 1,
    'people.save_engagement': () => 'e2',
  });
  const user = userEvent.setup();
  renderWith(backend, People, { params: { person }, onparams: () => {} });
  return { backend, user };
}

test('the list says in words what ends soon', async () => {
  people();
  const link = await screen.findByRole('link', { name: /Veikko Laine/ });
  expect(link.textContent).toContain('Päättyy 13 päivän päästä, 5.12.2026');
  expect(link.getAttribute('href')).toBe('#/people?person=p1');
});

test('a card tells the months against the limit, the source, and why a week is shorter', async () => {
  people();
  expect(await screen.findByText('Käytetty 3,4 / 6 kk, enintään 9.2.2027 asti')).toBeTruthy();
  expect(screen.getByText('Lähde: suomi.fi')).toBeTruthy();
  expect(screen.getByText('to 24.12. Jouluaatto, pe 25.12. Joulupäivä, poissa 1 päivän')).toBeTruthy();
});

test('ending early shows the slots that stand open before it is done', async () => {
  const { backend, user } = people();
  await user.click(await screen.findByRole('button', { name: 'Päätä aikaisemmin…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Päätä sopimus: Veikko Laine' });
  expect(await within(dialog).findByText('Lauritsalan koulu')).toBeTruthy();
  expect(within(dialog).getByText('12 ohjetta jää ilman vastuuhenkilöä.')).toBeTruthy();
  expect(within(dialog).getByRole('link', { name: 'Siirrä ohjeet toiselle' }).getAttribute('href')).toBe('#/knowledge?tab=desk&from=p1');
  await user.click(within(dialog).getByRole('button', { name: 'Päätä sopimus' }));
  await waitFor(() => expect(backend.asked('people.end_engagement')).toEqual([{ id: 'e1', last_day: '2026-11-22' }]));
});

test('an engagement that would last too long is not sent', async () => {
  const { backend, user } = people();
  await user.click(await screen.findByRole('button', { name: 'Muuta: Työkokeilu' }));
  const end = await screen.findByRole('textbox', { name: /Viimeinen päivä/ });
  await user.clear(end);
  await user.type(end, '1.3.2027{Tab}');
  expect(await screen.findByText('Enimmäisaika ylittyy. Valitse aikaisempi viimeinen päivä.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(backend.asked('people.save_engagement')).toEqual([]);
});

test("a digari sees the own terms and cannot change them, and nobody else's", async () => {
  const own = { ...card, may_edit: false, engagements: card.engagements.map((view) => ({ ...view, rule: null, limit_on: null })) };
  const backend = new FakeBackend({ 'people.engagement': () => own });
  renderWith(backend, OwnTerms, { params: {}, onparams: () => {} });
  expect(await screen.findByRole('heading', { name: /Työkokeilu/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Muuta|Päätä|Uusi sopimus/ })).toBeNull();
  expect(backend.asked('people.engagement')).toHaveLength(1);
  expect(backend.asked('people.engagements')).toEqual([]);
});
