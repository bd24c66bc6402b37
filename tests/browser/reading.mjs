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

/** Lets the open article have a version, as if somebody had just written it. */
async function changed(page) {
  await article(page);
  await page.evaluate(async () => {
    const call = async (name, arg) => {
      const body = JSON.stringify({ name, arg });
      return (await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
    };
    const id = new URLSearchParams(location.hash.split('?')[1]).get('id');
    const { body } = await call('knowledge.article', { id });
    await call('knowledge.write', { id, body: `${body.trim()}\n\nKokeile myös toista kaapelia.` });
  });
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
  'article-history': async (page) => {
    await changed(page);
    await page.getByRole('button', { name: 'Historia' }).click();
    await page.getByRole('region', { name: 'Valittu versio' }).getByRole('radio', { name: 'Erot' }).waitFor();
  },
  'article-changed': async (page) => {
    await article(page);
    await page.getByRole('article').getByRole('button', { name: 'Lisää toimintoja' }).click();
    await page.getByRole('menuitem', { name: 'Jokin on muuttunut…' }).click();
    await page.getByRole('button', { name: 'Kerro' }).click();
    await page.getByText('Kerro lyhyesti').waitFor();
  },
  'article-helped': async (page) => {
    await article(page);
    await page.getByRole('button', { name: 'Ei auttanut' }).click();
    await page.getByRole('textbox', { name: /Mitä puuttui/ }).waitFor();
  },
  'articles-limited': async (page) => {
    await goTo(page, '#/knowledge');
    await page.getByLabel('Tila').selectOption('archived');
    await page.getByRole('button', { name: 'Poista rajaukset' }).waitFor();
  },
};
