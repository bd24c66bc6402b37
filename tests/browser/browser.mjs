// Chromium, the two windows, and what is looked for on them.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const { chromium } = require('playwright-core');
const axe = require('axe-core');

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

/** Loads a page anew in the same window of the browser, which is much quicker than in another: nothing that was done or
 * pretended there is left. */
export async function openAgain(page, address) {
  await page.unrouteAll();
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  // From one `#` to another the page would not be loaded.
  await page.goto('about:blank');
  await page.goto(address);
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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly = again ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: TAGS };
  const { violations, wider } = await page.evaluate(async (runOnly) => {
    // Of what is in order nothing is told, and the style sheets are not read once more: no page on a disk lets axe do that.
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'], preload: false });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { violations, wider: scrollWidth - clientWidth };
  }, runOnly);
  for (const violation of violations) {
    const where = violation.nodes.map((node) => node.target.join(' ')).join(', ');
    faults.add(place, `axe ${violation.id}: ${violation.help} (${where})`);
  }
  if (wider > 0) faults.add(place, `the page is ${wider} px wider than the window`);
  // The editor's text stands in a shadow root, which this looks into as well.
  if ((await page.getByText('⟦').count()) > 0) faults.add(place, 'a text has no words');
}
