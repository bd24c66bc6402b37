// Chromium, the two windows, and what is looked for on them.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const { chromium } = require('playwright-core');
const { AxeBuilder } = require('@axe-core/playwright');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Those of their rules that look at colours; the others see the same page in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const PASSWORD = 'hyvä pitkä salasana';

/** Starts the system's Chromium without any connection to the outside. */
export function launch() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}

/** What was found wrong, by place. */
export class Faults {
  #found = [];

  add(place, what) {
    this.#found.push(`${place}: ${what}`);
  }

  /** Ends the program: with the list when there is one. */
  finish(looked) {
    for (const fault of this.#found) console.error(fault);
    console.log(`${looked} pictures taken, ${this.#found.length} faults`);
    process.exit(this.#found.length ? 1 : 0);
  }
}

/** Opens a page that reports its own errors as faults. */
export async function open(browser, faults, address, options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.add(page.url(), `script: ${error.message}`));
  page.on('console', (message) => {
    // The bridge answers a refused command with 400, which the browser notes and the window expects.
    if (message.type() === 'error' && !message.text().includes('status of 400')) faults.add(page.url(), `console: ${message.text()}`);
  });
  await page.goto(address);
  return page;
}

/** Signs a person in for the first time, by the commands of the program. */
export async function enrol(page, name) {
  const answer = await page.evaluate(
    async ([name, code, password]) => {
      const call = (name, arg) =>
        fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name, arg }),
        });
      const state = await (await call('session.state', {})).json();
      return (await call('session.enrol', { server: state.server, name, code, password })).status;
    },
    [name, process.env[`${name.toUpperCase()}_CODE`], PASSWORD],
  );
  if (answer !== 200) throw new Error(`${name} could not sign in`);
}

/** Goes to an address of the window and waits until nothing moves any more. */
export async function goTo(page, route) {
  await page.evaluate((route) => (location.hash = route), route);
  await settle(page);
}

/** Waits until the view has its heading and has not changed for a moment. */
export async function settle(page) {
  await page.locator('main h1').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((quiet) => {
      let timer = setTimeout(quiet, 150);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(quiet, 150);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

/** Looks for accessibility faults and for content that does not fit; `again` in another theme, for what colours can break. */
export async function look(page, faults, place, again = false) {
  // There are no frames of other origins, for which axe would open a page more each time, and the style sheets are not read
  // once more, which no page on a disk lets it do.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ preload: false });
  const { violations } = await (again ? axe.withRules(COLOUR_RULES) : axe.withTags(TAGS)).analyze();
  for (const violation of violations) {
    const where = violation.nodes.map((node) => node.target.join(' ')).join(', ');
    faults.add(place, `axe ${violation.id}: ${violation.help} (${where})`);
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) faults.add(place, `the page is ${wider} px wider than the window`);
  const unworded = await page.getByText('⟦').count();
  if (unworded > 0) faults.add(place, 'a text has no words');
}
