// The states of what is known not to work, and of who takes care of what.
import { goTo, settle } from './browser.mjs';

const ISSUE = 'Langaton verkko katkeilee toisessa kerroksessa';

/** The tab of known issues. */
async function issues(page) {
  await goTo(page, '#/knowledge?tab=issues');
  await page.getByRole('heading', { name: ISSUE }).waitFor();
}

/** The palette with what it finds of some words. */
async function search(page, words, found) {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option', { name: found }).first().waitFor();
}

/** Everything of the two that anyone comes to by the keyboard alone. */
export const ISSUE_STATES = {
  'palette-issue': (page) => search(page, 'verkossa', /Langaton verkko katkeilee/),
  'palette-responsibility': (page) => search(page, 'printterillä', /Meita, tulostus/),
  'issue-opened': async (page) => {
    await search(page, 'verkko katkeilee', /Langaton verkko katkeilee/);
    await page.keyboard.press('Enter');
    await page.locator('article[aria-current=true]').getByRole('heading', { name: ISSUE }).waitFor();
  },
  'site-issue': async (page) => {
    await goTo(page, '#/sites');
    await page.getByRole('link', { name: /Sammonlahden koulu/ }).first().click();
    await page.getByRole('link', { name: ISSUE }).waitFor();
  },
  'requests-found': async (page) => {
    await goTo(page, '#/requests');
    await page.keyboard.press('/');
    await page.keyboard.type('salasanan');
    await page.locator('main mark, main article').first().waitFor();
    await settle(page);
    await page.keyboard.press('ArrowDown');
  },
  'requests-none': async (page) => {
    await goTo(page, '#/requests');
    await page.keyboard.press('/');
    await page.keyboard.type('auringonkukka');
    await page.getByText('Ei osumia').waitFor();
  },
  'requests-paper': async (page) => {
    await goTo(page, '#/requests');
    await page.emulateMedia({ media: 'print' });
  },
};

/** What only those see who may change things. */
export const ISSUE_FORMS = {
  'issue-form': async (page) => {
    await issues(page);
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: 'Kerro viasta' }).waitFor();
    await page.getByRole('combobox', { name: /^Missä/ }).fill('samm');
    await page.getByRole('option', { name: /Sammonlahden koulu/ }).first().click();
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Kirjoita, mikä ei toimi.').waitFor();
  },
  'responsibility-menu': async (page) => {
    await goTo(page, '#/requests');
    await page.getByRole('button', { name: 'Toiminnot: Tulostus' }).click();
    await page.getByRole('menuitem', { name: 'Siirrä ylemmäs' }).waitFor();
  },
  'responsibility-form': async (page) => {
    await goTo(page, '#/requests');
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: 'Uusi rivi' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Kirjoita, mistä asiasta on kyse.').waitFor();
  },
};
