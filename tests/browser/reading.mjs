// The states of an article that is read, and of a list without any.
import { CONFLICTS } from './changes.mjs';
import { goTo } from './browser.mjs';

const TITLE = /Projektori ei näytä kuvaa/;

async function article(page) {
  await goTo(page, '#/knowledge');
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('heading', { name: TITLE }).waitFor();
}

/** Lets the open article be one that two people wrote at once. */
async function pretendConflict(page) {
  await article(page);
  const record = new URLSearchParams((await page.evaluate(() => location.hash)).split('?')[1]).get('id');
  const conflict = CONFLICTS.find(({ kind, restorable }) => kind === 'article' && restorable === 'yes');
  await page.route('**/call', async (route) => {
    if (route.request().postDataJSON().name === 'sync.conflicts') await route.fulfill({ json: [{ ...conflict, record }] });
    else await route.continue();
  });
  await page.reload();
  await page.getByRole('button', { name: 'Vertaa' }).waitFor();
}

export const READING_STATES = {
  'article-menu': async (page) => {
    await article(page);
    await page.getByRole('article').getByRole('button', { name: 'Lisää toimintoja' }).click();
    await page.getByRole('menuitem', { name: 'Tulosta' }).waitFor();
  },
  'article-conflict': pretendConflict,
  'article-conflict-compared': async (page) => {
    await pretendConflict(page);
    await page.getByRole('button', { name: 'Vertaa' }).click();
    await page.getByRole('dialog', { name: 'Kaksi versiota samasta kohdasta' }).waitFor();
  },
  'articles-limited': async (page) => {
    await goTo(page, '#/knowledge');
    await page.getByLabel('Tila').selectOption('archived');
    await page.getByRole('button', { name: 'Poista rajaukset' }).waitFor();
  },
};
