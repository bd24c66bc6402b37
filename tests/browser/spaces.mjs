// The states of the spaces of the knowledge base, of its words, and of the fields that say where an article belongs.
import { goTo } from './browser.mjs';

/** Lets the reader be an admin too, who makes spaces and changes all of them. */
async function asAdmin(page) {
  await page.route('**/call', async (route) => {
    if (route.request().postDataJSON().name !== 'knowledge.spaces') return route.continue();
    const response = await route.fetch();
    const list = await response.json();
    const spaces = list.spaces.map((space) => ({ ...space, may_change: true, may_name_editors: true }));
    await route.fulfill({ response, json: { ...list, spaces, may_add: true } });
  });
  await page.reload();
}

async function spaces(page) {
  await goTo(page, '#/knowledge?tab=spaces');
  await page.getByRole('heading', { name: 'Tietoturvaryhmä' }).waitFor();
}

/** Opens the form of a space by the keyboard alone. */
async function edit(page, name) {
  await page.getByRole('button', { name: new RegExp(`^Muokkaa ?: ${name}$`) }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: `Muokkaa tilaa: ${name}` }).waitFor();
}

async function words(page) {
  await goTo(page, '#/knowledge?tab=words');
  await page.getByText('tulostin, printteri').waitFor();
}

/** The states that a coordinator comes to, and an admin. */
export const SPACES_STATES = {
  spaces,
  'space-of-an-approver': async (page) => {
    await spaces(page);
    await edit(page, 'Meita');
    await page.getByText('Mitä muuttuu').waitFor();
  },
  'space-closed-by-keyboard': async (page) => {
    await spaces(page);
    await edit(page, 'Meita');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const back = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (!back.includes('Meita')) throw new Error(`the focus went to "${back}"`);
  },
  'space-shut-out': async (page) => {
    await asAdmin(page);
    await spaces(page);
    await edit(page, 'Tietohallinto');
    await page.getByText('Vain osa', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Lukijat' }).fill('digarit');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Hyväksyjät' }).getByRole('button', { name: /koordinaattorit/ }).click();
    await page.getByText('Muutos vie sinulta oikeuksia').waitFor();
  },
  'space-new-faults': async (page) => {
    await asAdmin(page);
    await spaces(page);
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: 'Uusi tila' }).waitFor();
    await page.getByText('Mitä muuttuu').waitFor();
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Anna tilalle nimi.').waitFor();
  },
  'space-out-of-use': async (page) => {
    await asAdmin(page);
    await spaces(page);
    await page.getByRole('button', { name: /^Poista käytöstä ?: Meita$/ }).click();
    await page.getByText('Siirtyvät muualle').click();
    await page.getByRole('combobox', { name: 'Minne' }).waitFor();
  },
  words,
  'words-found': async (page) => {
    await words(page);
    await page.getByRole('searchbox', { name: 'Etsi sanaa' }).fill('tykki');
    await page.getByRole('button', { name: 'Kytke pois päältä: projektori' }).waitFor();
  },
  'words-changed': async (page) => {
    await words(page);
    await page.getByRole('button', { name: 'Muuta: tulostin' }).click();
    await page.getByText('Ohjelman omat sanat:').waitFor();
  },
  'editor-keepers': async (page) => {
    await goTo(page, '#/knowledge?id=new');
    await page.getByRole('combobox', { name: 'Tila' }).selectOption('Tietoturvaryhmä');
    await page.getByText('Vain osa lukee tätä tilaa').waitFor();
    await page.getByRole('combobox', { name: 'Varahenkilö' }).fill('veikko');
    await page.getByRole('option', { name: /Veikko/ }).waitFor();
  },
};
