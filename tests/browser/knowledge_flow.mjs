// From the line of a visit to the knowledge base and from its entry into it.
import { goTo } from './browser.mjs';
import { call } from './day.mjs';

const LINE = 'samm lk204 projektori ei kuvaa opettaja 15 ok';
const TITLE = /Projektori ei näytä kuvaa/;
const FIELD = { name: 'Kirjaa asia yhdellä rivillä' };

/** Writes a line and waits for what may help. */
async function typeLine(page) {
  await goTo(page, '#/today');
  await page.keyboard.press('Control+Shift+Space');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(LINE);
  await page.getByRole('heading', { name: 'Tästä voi olla apua' }).waitFor();
  return page.getByRole('region', { name: 'Tästä voi olla apua' }).getByRole('link', { name: TITLE });
}

/** Waits until the article is open and the line still stands in its field. */
async function articleBesideLine(page) {
  await page.getByRole('article').getByRole('heading', { name: TITLE }).first().waitFor();
  const line = await page.getByRole('textbox', FIELD).inputValue();
  if (line !== LINE) throw new Error(`the line became "${line}"`);
}

/** A solved entry in which people are named. */
async function entryWithNames(page) {
  const line = 'samm projektori ei kuvaa, Matti Virtanen vaihtoi johdon, kysy Outilta 0401234567 ok';
  const { entry } = await call(page, 'visits.log', { line, edits: { result: 'solved' } });
  await goTo(page, `#/visits?id=${entry}`);
}

export const FLOW_STATES = {
  'quick-suggestions': typeLine,
  'quick-suggestion-by-key': async (page) => {
    const link = await typeLine(page);
    await page.keyboard.press(await link.getAttribute('aria-keyshortcuts'));
    await articleBesideLine(page);
  },
  'quick-suggestion-by-tab': async (page) => {
    const link = await typeLine(page);
    for (let tabs = 0; tabs < 20 && !(await link.evaluate((link) => link === document.activeElement)); tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await articleBesideLine(page);
  },
  'entry-solved': async (page) => {
    await entryWithNames(page);
    await page.getByRole('link', { name: 'Tee ohje' }).waitFor();
  },
  'article-from-entry': async (page) => {
    await entryWithNames(page);
    await page.getByRole('link', { name: 'Tee ohje' }).press('Enter');
    await page.getByText('Kirjauksesta jätettiin pois: Matti Virtanen, Outilta ja 0401234567').waitFor();
    const body = await page.getByRole('textbox', { name: 'Teksti' }).innerText();
    if (/Virta|Outi|040/.test(body)) throw new Error(`somebody is left in "${body}"`);
  },
};
