// The states of the desk of the knowledge base: with a little of everything, with nothing, and giving articles to others.
import { goTo } from './browser.mjs';

const row = (more) => ({
  id: '0193a000-0000-7000-8000-0000000000a1',
  title: 'Projektori ei näytä kuvaa',
  language: 'fi',
  space_name: '',
  state: 'published',
  critical: false,
  owner_name: 'Veikko Mäntyniitty',
  by_name: 'Aino Virtanen',
  at: Date.UTC(2026, 10, 20, 8),
  review_by: null,
  standing: null,
  note: '',
  broken: [],
  version: null,
  ...more,
});

/** Numbers rows, so that each is another article. */
const list = (rows, count = rows.length) => ({ count, rows: rows.map((row, n) => ({ ...row, id: `${row.id.slice(0, -2)}${10 + n}` })) });

const NONE = { count: 0, rows: [] };
const CLEAR = { to_review: NONE, proposals: NONE, to_check: NONE, no_owner: NONE, behind: NONE, broken: NONE, misses: NONE, owners: NONE };

const MISSES = [
  { id: '0193a000-0000-7000-8000-0000000000d1', words: 'lämpökamera', language: 'fi', days: 7, last: '2026-11-20' },
  { id: '0193a000-0000-7000-8000-0000000000d2', words: 'interaktiivinen valkotaulu kalibrointi', language: 'fi', days: 3, last: '2026-11-19' },
  { id: '0193a000-0000-7000-8000-0000000000d3', words: 'dokumentkamera', language: 'sv', days: 1, last: '2026-11-13' },
];

const FULL = {
  to_review: list([
    row({ title: 'Tulostin ei tulosta: jono jumissa', state: 'in_review', space_name: 'Tietohallinto' }),
    row({ title: 'WLAN-vierasverkon tunnus juhliin', state: 'in_review', at: Date.UTC(2026, 10, 18, 8) }),
  ]),
  proposals: list([row({ title: 'Wilma-tunnus ei toimi', version: '0193a000-0000-7000-8000-0000000000c1', note: 'Uusi puhelinnumero' })]),
  to_check: list(
    [
      row({ title: 'Palohälytys: kuulutus kaikkiin luokkiin', critical: true, standing: 'change', note: 'Kuulutusnäppäin siirtyi vahtimestarin huoneeseen' }),
      row({ standing: 'date', review_by: '2026-11-01' }),
      row({ title: 'Chromebook ei käynnisty', standing: 'not_helped' }),
      row({ title: 'Tekijänoikeuksien huomioiminen oppimateriaaliverkkopalveluissa', standing: 'date', review_by: '2026-11-02' }),
      row({ title: 'iPadin palautus', standing: 'date', review_by: '2026-11-10' }),
    ],
    31,
  ),
  no_owner: list([row({ title: 'Vanhan esitystekniikan kaukosäätimet' })]),
  behind: list([row({ title: 'Projektorn visar ingen bild', language: 'sv' }), row({ title: 'The projector shows no picture', language: 'en' })]),
  broken: list([row({ title: 'Äänentoisto juhlasalissa', broken: ['kytkentäkaavio', 'ohje vahtimestarille'] })]),
  misses: { count: 3, rows: MISSES },
  owners: {
    count: 3,
    rows: [
      { person: '0193a000-0000-7000-8000-0000000000e1', name: 'Veikko Mäntyniitty', here: true, articles: 41, due: 14, too_many: true },
      { person: '0193a000-0000-7000-8000-0000000000e2', name: 'Aino Virtanen', here: true, articles: 12, due: 2, too_many: false },
      { person: '0193a000-0000-7000-8000-0000000000e3', name: '', here: false, articles: 1, due: 0, too_many: false },
    ],
  },
};

/** Lets so much wait. */
async function pretend(page, desk) {
  await page.route('**/call', async (route) => {
    const { name, arg } = route.request().postDataJSON();
    if (name === 'knowledge.desk') await route.fulfill({ json: desk });
    else if (name === 'knowledge.miss') await route.fulfill({ json: MISSES.find(({ id }) => id === arg.id) });
    else await route.fallback();
  });
  await goTo(page, '#/knowledge?tab=desk');
}

/** The desk with a little of everything. */
export async function fullDesk(page) {
  await pretend(page, FULL);
  await page.getByRole('region', { name: /Tarkistettavat/ }).waitFor();
}

export const UPKEEP_STATES = {
  'desk-full': fullDesk,
  'desk-clear': async (page) => {
    await pretend(page, CLEAR);
    await page.getByText('Kaikki on ajan tasalla').waitFor();
  },
  'desk-transfer': async (page) => {
    await fullDesk(page);
    await page.getByRole('button', { name: /^Siirrä…: Veikko/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Siirrä' }).click();
    await page.getByText('Valitse henkilö.').waitFor();
  },
  'desk-write': async (page) => {
    await fullDesk(page);
    await page.getByRole('link', { name: /^Kirjoita ohje.*lämpökamera/ }).click();
    await page.getByRole('textbox', { name: 'Otsikko' }).waitFor();
  },
};

/** Goes through the desk by keys alone: over the tabs, into a list, and back from the dialog. */
export async function keysOfTheDesk(page, faults) {
  await fullDesk(page);
  const tab = page.getByRole('tab', { name: /^Ylläpito/ });
  await tab.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  if ((await tab.getAttribute('aria-selected')) !== 'true') faults.add('desk keys', 'the arrows do not move between the tabs');
  const button = page.getByRole('button', { name: /^Siirrä…: Veikko/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  if (!(await button.evaluate((element) => element === document.activeElement))) faults.add('desk keys', 'the focus is lost after the dialog');
}
