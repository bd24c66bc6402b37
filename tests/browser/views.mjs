// Every view and every open state: in both themes on a laptop, in the other sizes, in the other languages.
// `views.mjs PART` looks at a part of them.
import { join } from 'node:path';
import { BOARD_STATES } from './board.mjs';
import { Faults, enrol, goTo, launch, look, open, openAgain, settle } from './browser.mjs';
import { STANDINGS, openChanges, openPanel, pretend } from './changes.mjs';
import { DESK_STATES, DIGARI_STATES } from './day.mjs';
import { EDITOR_STATES } from './editor.mjs';
import { ISSUE_FORMS, ISSUE_STATES } from './issues.mjs';
import { FLOW_STATES } from './knowledge_flow.mjs';
import { OUTSIDE_STATES, OWN_OUTSIDE_STATES } from './outside.mjs';
import { followsItsAnswers } from './palette.mjs';
import { READING_STATES } from './reading.mjs';
import { SPACES_STATES } from './spaces.mjs';
import { TRANSFER_STATES } from './transfer.mjs';
import { keysOfTheDesk, UPKEEP_STATES } from './upkeep.mjs';

/** The sizes: a school laptop, a large screen, 200 % of the laptop's zoom, and the narrowest that WCAG 2.2 asks for. */
const SIZES = {
  laptop: { width: 1280, height: 800 },
  large: { width: 1920, height: 1080 },
  zoomed: { width: 640, height: 400 },
  narrow: { width: 320, height: 640 },
};

const LIGHT = ['light'];
const BOTH = ['light', 'dark'];

/** The views of each person. */
const VIEWS = {
  AINO: ['schedule', 'schedule?tab=year', 'schedule?tab=calendars', 'schedule?tab=wheel', 'visits', 'time', 'knowledge', 'knowledge?tab=desk', 'knowledge?tab=issues', 'requests', 'sites', 'people', 'people?tab=rules', 'today'],
  VEIKKO: ['today', 'schedule', 'schedule?tab=calendars', 'schedule?tab=wheel', 'visits', 'time', 'knowledge', 'knowledge?id=new', 'knowledge?tab=desk', 'knowledge?tab=issues', 'requests', 'sites', 'terms'],
};

/** States that only show after something was done, each with the keys that lead there. */
const STATES = {
  'quick-log': async (page) => {
    await page.keyboard.press('Control+Shift+Space');
    await page.keyboard.type('samm lk204 projektori ei kuvaa opettaja 15 ok');
    await page.getByRole('button', { name: /Sammonlahden koulu/ }).first().waitFor();
  },
  palette: async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('samm');
    await page.getByRole('option', { name: /Sammonlahden koulu/ }).first().waitFor();
  },
  help: async (page) => {
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
  },
  article: async (page) => {
    await goTo(page, '#/knowledge');
    await page.keyboard.press('/');
    await page.keyboard.type('projektoreissa');
    await page.getByText('Projektori ei näytä kuvaa').first().click();
    await page.getByRole('heading', { name: /Projektori ei näytä kuvaa/ }).waitFor();
  },
  site: async (page) => {
    await goTo(page, '#/sites');
    await page.getByText('Sammonlahden koulu').first().click();
    await page.getByRole('heading', { name: 'Sammonlahden koulu' }).waitFor();
  },
  person: async (page) => {
    await goTo(page, '#/people');
    await page.getByRole('link', { name: /Veikko/ }).first().click();
    await page.getByRole('heading', { name: /Veikko/ }).waitFor();
  },
  'new-engagement': async (page) => {
    await STATES.person(page);
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: /Veikko/ }).waitFor();
  },
  'end-engagement': async (page) => {
    await STATES.person(page);
    await page.getByRole('button', { name: 'Päätä aikaisemmin…' }).first().click();
    await page.getByRole('dialog', { name: /Veikko/ }).waitFor();
  },
  rule: async (page) => {
    await goTo(page, '#/people?tab=rules');
    await page.getByRole('button', { name: 'Muuta rajaa: Työkokeilu' }).first().click();
    await page.getByRole('dialog').first().waitFor();
  },
  calendar: async (page) => {
    await goTo(page, '#/schedule?tab=calendars');
    await page.getByRole('button', { name: /^(Muuta|Kirjoita kalenteri)$/ }).first().click();
    await page.getByRole('dialog', { name: /Perusopetus/ }).waitFor();
  },
  'calendar-import': async (page) => {
    await goTo(page, '#/schedule?tab=calendars');
    await page.getByRole('button', { name: 'Tuo tiedosto…' }).click();
    const rows = ['lukuvuosi;kouluaste;tyyppi;alku;loppu;nimi', '2027–2028;lukio;lukukausi;11.8.2027;22.12.2027;', '2027–2028;lukio;loma;31.11.2027;1.12.2027;Väärä'];
    const buffer = Buffer.from(rows.join('\n'));
    await page.locator('input[type=file]').setInputFiles({ name: 'kalenterit.csv', mimeType: 'text/csv', buffer });
    await page.getByText('”31.11.2027” ei ole päivä').waitFor();
  },
  'next-calendars': async (page) => {
    await goTo(page, '#/schedule?tab=calendars&year=2027');
    await page.getByRole('button', { name: /^Siirrä vuodesta/ }).first().click();
    await page.getByRole('dialog').first().waitFor();
  },
  'new-year-item': async (page) => {
    await goTo(page, '#/schedule?tab=wheel');
    await page.getByRole('button', { name: 'Uusi tehtävä' }).click();
    await page.getByRole('dialog').first().waitFor();
  },
  'new-slot': async (page) => {
    await goTo(page, '#/schedule');
    await page.locator('[role=grid] [tabindex="0"]').first().focus();
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
  },
  ...BOARD_STATES,
  'year-units': async (page) => {
    await goTo(page, '#/schedule?tab=year&by=units');
    await page.getByRole('grid').waitFor();
  },
  'year-chosen': async (page) => {
    await goTo(page, '#/schedule?tab=year&by=people');
    await page.locator('[role=grid] td[tabindex="0"]').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Toistuva vuoro…' }).waitFor();
  },
  'year-series': async (page) => {
    await goTo(page, '#/schedule?tab=year&by=people');
    await page.locator('[role=grid] td[tabindex="0"]').focus();
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Toistuva vuoro…' }).click();
    await page.getByRole('dialog').waitFor();
  },
  'year-demand': async (page) => {
    await goTo(page, '#/schedule?tab=year&by=demand');
    await page.getByRole('table').waitFor();
  },
  'demand-of-unit': async (page) => {
    await goTo(page, '#/schedule?tab=year&by=demand');
    await page.getByRole('button', { name: /^Muokkaa tarvetta/ }).first().click();
    await page.getByRole('dialog').waitFor();
  },
};

const browser = await launch();
const faults = new Faults();
let pictures = 0;

async function keep(page, name, again = false) {
  await look(page, faults, name, again);
  await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
  pictures += 1;
}

async function signIn(person) {
  const page = await open(browser, faults, process.env[person], { viewport: SIZES.laptop });
  await page.locator('h1').first().waitFor();
  await keepIn(page, BOTH, `${person.toLowerCase()}-sign-in`);
  await enrol(page, person.toLowerCase());
  await page.context().close();
}

/** Pictures what a page shows, in each of some themes. */
async function keepIn(page, schemes, name) {
  for (const [place, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    await keep(page, `${name}-${colorScheme}`, place > 0);
  }
}

async function views(person, size, schemes) {
  const page = await open(browser, faults, process.env[person], { viewport: SIZES[size] });
  await settle(page);
  for (const view of VIEWS[person]) {
    await goTo(page, `#/${view}`);
    await keepIn(page, schemes, `${person.toLowerCase()}-${view.replace(/\W+/g, '-')}-${size}`);
  }
  await page.context().close();
}

async function states(person, size, schemes, reached) {
  const page = await open(browser, faults, process.env[person], { viewport: SIZES[size] });
  for (const [name, reach] of Object.entries(reached)) {
    await openAgain(page, process.env[person]);
    await settle(page);
    await reach(page);
    await settle(page);
    await keepIn(page, schemes, `${person.toLowerCase()}-state-${name}-${size}`);
  }
  await page.context().close();
}

/** What a person sees of the exchange: the panel and the changes, as each standing has something to show there. */
async function exchange(person, size, schemes) {
  const page = await open(browser, faults, process.env[person], { viewport: SIZES[size] });
  for (const [name, standing] of Object.entries(STANDINGS))
    for (const [part, reach] of Object.entries({ panel: openPanel, changes: openChanges })) {
      await openAgain(page, process.env[person]);
      await pretend(page, standing);
      await settle(page);
      await reach(page);
      await settle(page);
      await keepIn(page, schemes, `${person.toLowerCase()}-exchange-${name}-${part}-${size}`);
    }
  await page.context().close();
}

async function languages(person) {
  for (const language of ['sv', 'en', 'fi']) {
    const page = await open(browser, faults, process.env[person], { viewport: SIZES.laptop });
    await page.evaluate(
      (language) =>
        fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name: 'session.set_settings', arg: { language } }),
        }),
      language,
    );
    await page.reload();
    await page.locator(`html[lang=${language}] main h1`).first().waitFor();
    for (const view of language === 'fi' ? [] : VIEWS[person]) {
      await goTo(page, `#/${view}`);
      await keep(page, `${person.toLowerCase()}-${view.replace(/\W+/g, '-')}-${language}`);
    }
    await page.context().close();
  }
}

async function everyView(person) {
  await views(person, 'laptop', BOTH);
  for (const size of ['large', 'zoomed', 'narrow']) await views(person, size, LIGHT);
}

async function ofThePlanner() {
  await everyView('AINO');
  await states('AINO', 'laptop', BOTH, { ...STATES, ...OUTSIDE_STATES });
  await states('AINO', 'narrow', LIGHT, OUTSIDE_STATES);
}

async function ofTheDigariAndTheExchange() {
  await everyView('VEIKKO');
  await languages('VEIKKO');
  await states('VEIKKO', 'laptop', LIGHT, OWN_OUTSIDE_STATES);
  await exchange('AINO', 'laptop', BOTH);
  for (const size of ['zoomed', 'narrow']) await exchange('AINO', size, LIGHT);
}

async function ofTheDay() {
  for (const [person, reached] of [['AINO', DESK_STATES], ['VEIKKO', DIGARI_STATES]]) {
    await states(person, 'laptop', BOTH, reached);
    await states(person, 'narrow', LIGHT, reached);
  }
}

async function ofTheKnowledgeBase() {
  const page = await open(browser, faults, process.env.AINO, { viewport: SIZES.laptop });
  await followsItsAnswers(page, faults);
  await page.context().close();
  await states('AINO', 'laptop', BOTH, READING_STATES);
  await states('AINO', 'narrow', LIGHT, READING_STATES);
  await states('VEIKKO', 'laptop', BOTH, EDITOR_STATES);
  for (const size of ['zoomed', 'narrow']) await states('VEIKKO', size, LIGHT, EDITOR_STATES);
}

async function ofIssues() {
  for (const [person, reached] of [['AINO', ISSUE_FORMS], ['VEIKKO', ISSUE_STATES]]) {
    await states(person, 'laptop', BOTH, reached);
    await states(person, 'narrow', LIGHT, reached);
  }
}

async function ofTheFlow() {
  await states('VEIKKO', 'laptop', BOTH, FLOW_STATES);
  for (const size of ['zoomed', 'narrow']) await states('VEIKKO', size, LIGHT, FLOW_STATES);
}

async function ofTransfer() {
  await states('AINO', 'laptop', BOTH, TRANSFER_STATES);
  await states('AINO', 'narrow', LIGHT, TRANSFER_STATES);
}

async function ofSpaces() {
  await states('AINO', 'laptop', BOTH, SPACES_STATES);
  await states('AINO', 'narrow', LIGHT, SPACES_STATES);
}

async function ofUpkeep() {
  await states('AINO', 'laptop', BOTH, UPKEEP_STATES);
  await states('AINO', 'narrow', LIGHT, UPKEEP_STATES);
  const page = await open(browser, faults, process.env.AINO, { viewport: SIZES.laptop });
  await settle(page);
  await keysOfTheDesk(page, faults);
  await page.context().close();
}

/** What one run looks at. */
const PARTS = {
  planner: [ofThePlanner],
  digari: [ofTheDigariAndTheExchange, ofTheDay],
  knowledge: [ofTheKnowledgeBase, ofIssues, ofTransfer, ofSpaces, ofUpkeep, ofTheFlow],
};

for (const person of Object.keys(VIEWS)) await signIn(person);
// One after another: the browser gives a page that is not in front little time.
for (const look of PARTS[process.argv[2]]) await look();
await browser.close();
faults.finish(pictures);
