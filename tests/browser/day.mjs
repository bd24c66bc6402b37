// The states of the day: being away, open slots, swaps, notifications.
import { goTo, settle } from './browser.mjs';

/** Runs a command of the program. */
export function call(page, name, arg) {
  const ask = async ([name, arg]) => {
    const answer = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, arg }),
    });
    return answer.json();
  };
  return page.evaluate(ask, [name, arg]);
}

/** Someone who has slots in the coming days falls away until the end of them, so that their places stand open. */
export async function someoneIsAway(page) {
  const { away, unanswered } = await call(page, 'schedule.day_desk', {});
  const { day } = await call(page, 'schedule.today', {});
  if (away.length === 0 && unanswered[0]) {
    await call(page, 'schedule.report_absence', { person: unanswered[0].person, from: day, until: unanswered[0].first });
  }
}

async function openPlaces(page) {
  await someoneIsAway(page);
  await goTo(page, '#/today');
  await page.getByText('Kuka voisi tulla?').first().click();
  await page.getByRole('button', { name: /^Valitse / }).first().waitFor();
}

/** The states that a coordinator comes to. */
export const DESK_STATES = {
  'open-slot': openPlaces,
  'fill-slot': async (page) => {
    await openPlaces(page);
    await page.getByRole('button', { name: /^Valitse / }).first().click();
    await page.getByRole('dialog').waitFor();
  },
  'someone-away': async (page) => {
    await goTo(page, '#/today');
    await page.getByRole('button', { name: 'Merkitse poissa…' }).click();
    await page.getByRole('combobox').last().click();
    await page.getByRole('option').first().click();
    await page.getByRole('radio', { name: 'Johonkin päivään asti' }).waitFor();
  },
  settings: async (page) => {
    await page.getByRole('button', { name: 'Omat valinnat' }).click();
    await page.getByRole('menuitem', { name: 'Asetukset' }).click();
    await page.getByText('Ilmoitukset työpöydällä').waitFor();
  },
};

/** The states that a digari comes to. */
export const DIGARI_STATES = {
  absence: async (page) => {
    await goTo(page, '#/today');
    await page.getByRole('button', { name: 'En pääse töihin' }).click();
    await page.getByText('Johonkin päivään asti').click();
    await page.getByRole('textbox', { name: 'Viimeinen päivä' }).waitFor();
  },
  'own-slot': async (page) => {
    const { next } = await call(page, 'schedule.today', {});
    const stop = next.find(({ state }) => state === 'published' || state === 'acknowledged');
    if (!stop) return;
    await goTo(page, `#/schedule?id=${stop.slot}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Pyydä vaihtoa…' }).waitFor();
  },
  'ask-swap': async (page) => {
    await goTo(page, '#/today');
    const { next } = await call(page, 'schedule.today', {});
    if (!next.some((stop) => stop.state !== 'swapping')) return;
    await page.getByRole('complementary').locator('summary').filter({ hasNotText: 'vaihdossa' }).first().click();
    await page.getByRole('button', { name: 'Pyydä vaihtoa…' }).first().click();
    await page.getByRole('dialog').waitFor();
  },
  swaps: async (page) => {
    const { next } = await call(page, 'schedule.today', {});
    const stop = next.find(({ state }) => state === 'published' || state === 'acknowledged');
    if (stop) await call(page, 'schedule.ask_swap', { slot: stop.slot, to: null, message: 'Kävisikö jollekulle?' });
    await goTo(page, '#/today');
    await page.getByRole('heading', { name: 'Vaihdot' }).waitFor();
  },
  notices: async (page) => {
    await page.getByRole('button', { name: /^Ilmoitukset/ }).click();
    await page.getByRole('dialog', { name: 'Ilmoitukset' }).waitFor();
    await settle(page);
  },
};
