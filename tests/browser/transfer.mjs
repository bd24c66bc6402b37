// The states of taking the knowledge base out and a folder in, and the pages for a shared computer on a disk.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { goTo } from './browser.mjs';

const FOLDER = 'lahituki-ohjeet';

/** What a folder from elsewhere might be: with spaces that are not here, links that lead nowhere and odd files. */
const PREVIEW = {
  reading: 1,
  folder: 'lahituki-2026-11-20',
  articles: [
    { file: 'rehtorit/avaimet.fi.md', title: 'Avaimet ja kulkuluvat', becomes: 'waits' },
    { file: 'yhteinen/projektori-ei-nayta-kuvaa.fi.md', title: 'Projektori ei näytä kuvaa', becomes: 'different' },
    { file: 'yhteinen/tulostin-jumissa.fi.md', title: 'Tulostin on jumissa', becomes: 'new' },
    { file: 'yhteinen/wilma-ei-aukea.fi.md', title: 'Wilma ei aukea', becomes: 'same' },
  ],
  files: 3,
  versions: 5,
  passed_over: [
    { file: 'kuvat/vanha.svg', why: 'other_kind' },
    { file: 'paketti.zip', why: 'archive' },
  ],
  dead_links: [
    { file: 'yhteinen/tulostin-jumissa.fi.md', line: 7, target: '../poissa/erittain-pitka-nimi-jota-ei-ole-missaan-kansiossa.md' },
    { file: 'yhteinen/tulostin-jumissa.fi.md', line: 12, target: 'https://wiki.example.fi/kuva.png' },
  ],
  spaces: [{ id: '00000000-0000-7000-8000-000000000001', name: 'Tietohallinto' }],
  missing_spaces: [{ folder: 'rehtorit', name: 'Rehtorit', articles: 1 }],
  without_space: 2,
};

const EMPTY = { ...PREVIEW, folder: 'tyhjä', articles: [], files: 0, versions: 0, passed_over: [], dead_links: [], missing_spaces: [], without_space: 0 };

const SPACES = [
  { id: null, name: '', is_open: true, articles: 61 },
  { id: '00000000-0000-7000-8000-000000000002', name: 'Rehtorit', is_open: false, articles: 1 },
];

/** Answers some commands in place of the program: `fail` makes a refusal of a code, and nothing an answer that never comes. */
async function pretend(page, answers) {
  await page.route('**/call', async (route) => {
    const { name } = route.request().postDataJSON();
    if (!(name in answers)) await route.continue();
    else if (answers[name]?.fail) await route.fulfill({ status: 400, json: { code: answers[name].fail, message: '' } });
    else if (answers[name] !== undefined) await route.fulfill({ json: answers[name] });
  });
}

async function choose(page, item) {
  await goTo(page, '#/knowledge');
  await page.getByRole('button', { name: 'Tuonti ja vienti' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function reads(page, answers) {
  await pretend(page, answers);
  await choose(page, /^Tuo ohjeita/);
  await page.getByRole('dialog', { name: /^Tuonti/ }).waitFor();
}

async function take(page, answer) {
  await reads(page, { 'knowledge.read_folder': PREVIEW, 'knowledge.import': answer });
  await page.getByLabel(/^Rehtorit/).selectOption('Tietohallinto');
  await page.getByRole('button', { name: 'Tuo 2 ohjetta' }).click();
}

async function write(page, answer) {
  await pretend(page, { 'knowledge.site_spaces': SPACES, 'knowledge.export_site': answer });
  await choose(page, /^Tee sivut/);
  await page.getByRole('button', { name: 'Valitse kansio ja tee sivut' }).click();
}

/** Makes the pages of what the program really holds, and opens the first. */
async function pages(page) {
  const status = await page.evaluate(async () => {
    const body = JSON.stringify({ name: 'knowledge.export_site', arg: { language: 'fi', spaces: [null] } });
    return (await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
  });
  if (status !== 200) throw new Error('the pages were not made');
  await page.goto(String(pathToFileURL(join(process.env.AINO_FILES, FOLDER, 'index.html'))));
  await page.getByRole('searchbox').waitFor();
}

export const TRANSFER_STATES = {
  'transfer-menu': async (page) => {
    await goTo(page, '#/knowledge');
    await page.getByRole('button', { name: 'Tuonti ja vienti' }).click();
    await page.getByRole('menuitem', { name: /^Tee sivut/ }).waitFor();
  },
  'transfer-exporting': async (page) => {
    await pretend(page, { 'knowledge.export': undefined });
    await choose(page, /^Vie/);
    await page.getByText('Ohjeita viedään…').waitFor();
  },
  'transfer-export-failed': async (page) => {
    await pretend(page, { 'knowledge.export': { fail: 'disk_full' } });
    await choose(page, /^Vie/);
    await page.getByText('Levy on täynnä').waitFor();
  },
  'transfer-report': (page) => reads(page, { 'knowledge.read_folder': PREVIEW }),
  'transfer-report-links': async (page) => {
    await reads(page, { 'knowledge.read_folder': PREVIEW });
    await page.getByRole('region', { name: /^Linkit/ }).scrollIntoViewIfNeeded();
  },
  'transfer-report-empty': (page) => reads(page, { 'knowledge.read_folder': EMPTY }),
  'transfer-importing': async (page) => {
    await take(page, undefined);
    await page.getByText('Ohjeita tuodaan…').waitFor();
  },
  'transfer-import-failed': async (page) => {
    await take(page, { fail: 'file_failed' });
    await page.getByRole('alert').waitFor();
  },
  'pages-dialog': async (page) => {
    await choose(page, /^Tee sivut/);
    await page.getByRole('checkbox', { name: /^Yhteinen/ }).waitFor();
  },
  'pages-dialog-none': async (page) => {
    await pretend(page, { 'knowledge.site_spaces': [] });
    await choose(page, /^Tee sivut/);
    await page.getByText('Yhtään ohjetta ei ole vielä julkaistu.').waitFor();
  },
  'pages-dialog-few': async (page) => {
    await pretend(page, { 'knowledge.site_spaces': SPACES });
    await choose(page, /^Tee sivut/);
    await page.getByRole('checkbox', { name: /^Rehtorit/ }).check();
    await page.getByText(/vain osalle/).waitFor();
  },
  'pages-writing': async (page) => {
    await write(page, undefined);
    await page.getByText('Sivuja tehdään…').waitFor();
  },
  'pages-failed': async (page) => {
    await write(page, { fail: 'disk_full' });
    await page.getByRole('alert').waitFor();
  },
  'pages-index': pages,
  'pages-filtered': async (page) => {
    await pages(page);
    await page.getByRole('searchbox').fill('PROJEKTORI kuva');
    await page.getByText(/^Ohjeita löytyi: \d+$/).waitFor();
  },
  'pages-none-found': async (page) => {
    await pages(page);
    await page.getByRole('searchbox').fill('xyzzy');
    await page.getByText('Näillä sanoilla ei löytynyt ohjeita.').waitFor();
  },
  'pages-article': async (page) => {
    await pages(page);
    await page.getByRole('link', { name: 'Projektori ei näytä kuvaa' }).click();
    await page.getByRole('link', { name: 'Kaikki ohjeet' }).waitFor();
  },
  'pages-article-printed': async (page) => {
    await TRANSFER_STATES['pages-article'](page);
    await page.emulateMedia({ media: 'print' });
  },
};
