// What the palette finds stands on the screen in the frame that follows the answer, letter by letter.
import { settle } from './browser.mjs';

const TYPED = 'projektoreissa';

/** Notes, at the first frame after each answer of the search, what was found and what the list then shows. */
function watch() {
  const { fetch } = window;
  window.framesAfterAnswers = [];
  window.fetch = async (url, init) => {
    const response = await fetch(url, init);
    const { name, arg } = JSON.parse(init?.body ?? '{}');
    if (name !== 'search.everything') return response;
    const json = response.json.bind(response);
    response.json = async () => {
      const answer = await json();
      requestAnimationFrame(() => {
        const shown = [...document.querySelectorAll('[role=option]')].map((row) => row.textContent);
        window.framesAfterAnswers.push({ query: arg.query, found: answer.hits.map((hit) => hit.title), shown });
      });
      return answer;
    };
    return response;
  };
}

/** Types a word into the palette, each letter once the one before it was answered. */
export async function followsItsAnswers(page, faults) {
  await settle(page);
  await page.evaluate(watch);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  for (let typed = 1; typed <= TYPED.length; typed++) {
    await page.keyboard.type(TYPED[typed - 1]);
    if (typed < 2) continue;
    const query = TYPED.slice(0, typed);
    const answered = await page.waitForFunction((query) => window.framesAfterAnswers.find((frame) => frame.query === query), query);
    const { found, shown } = await answered.jsonValue();
    const missing = found.filter((title) => !shown.some((row) => row.includes(title)));
    if (missing.length) faults.add('palette', `a frame after the answer to “${query}” it does not show ${missing.join(', ')}`);
  }
  const last = await page.evaluate(() => window.framesAfterAnswers.at(-1).found.length);
  if (last === 0) faults.add('palette', `nothing was found for “${TYPED}”`);
}
