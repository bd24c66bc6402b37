// The states of calendars outside, and of the card of a unit while it is changed.
import { goTo } from './browser.mjs';

async function dialog(page) {
  await page.getByRole('dialog', { name: /^Kalenterilinkki/ }).waitFor();
  await page.getByRole('tab', { name: 'Linkki' }).waitFor();
}

/** Opens the own calendar from the week board. */
async function fromBoard(page) {
  await goTo(page, '#/schedule');
  await page.getByRole('button', { name: 'Lisää toimintoja viikolle' }).click();
  await page.getByRole('menuitem', { name: 'Kalenterilinkki…' }).click();
  await dialog(page);
}

async function site(page) {
  await goTo(page, '#/sites');
  await page.getByText('Sammonlahden koulu').first().click();
  await page.getByRole('heading', { name: 'Sammonlahden koulu' }).waitFor();
}

async function makeLink(page) {
  await page.getByRole('button', { name: /^Tee (linkki|toinen linkki)$/ }).click();
  await page.getByRole('textbox', { name: 'Linkin osoite' }).waitFor();
}

/** A meeting of tomorrow, one that repeats in a way that is not understood, and one that is cancelled. */
function calendar() {
  const day = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
  const event = (...lines) => ['BEGIN:VEVENT', ...lines, `DTSTART:${day}T080000`, 'DURATION:PT1H', 'END:VEVENT'];
  const events = [event('UID:a'), event('UID:b', 'RRULE:FREQ=HOURLY'), event('UID:c', 'STATUS:CANCELLED')];
  return Buffer.from(['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\r\n'));
}

/** The states that a coordinator comes to. */
export const OUTSIDE_STATES = {
  'calendar-link': async (page) => {
    await fromBoard(page);
    await page.getByText('Näin lisäät linkin kalenteriin').click();
  },
  'calendar-link-of-unit': async (page) => {
    await site(page);
    await page.getByRole('button', { name: 'Kalenterilinkki…' }).click();
    await dialog(page);
    await makeLink(page);
  },
  'calendar-link-closing': async (page) => {
    await fromBoard(page);
    await makeLink(page);
    await page.getByRole('button', { name: /^Sulje linkki/ }).first().click();
    await page.getByRole('dialog', { name: 'Suljetaanko linkki?' }).waitFor();
  },
  'calendar-file': async (page) => {
    await fromBoard(page);
    await page.getByRole('tab', { name: 'Tiedosto' }).click();
    await page.getByRole('button', { name: 'Tallenna tiedosto' }).waitFor();
  },
  'calendar-busy': async (page) => {
    await fromBoard(page);
    await page.getByRole('tab', { name: 'Tuo menoja' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'menot.ics', mimeType: 'text/calendar', buffer: calendar() });
    await page.getByText('Toistuu tavalla, jota ohjelma ei tunne').waitFor();
  },
  'calendar-busy-brought-in': async (page) => {
    await OUTSIDE_STATES['calendar-busy'](page);
    await page.getByRole('button', { name: 'Tuo 1 meno' }).click();
    await page.getByRole('button', { name: 'Poista kalenteri menot' }).waitFor();
  },
  'site-contact': async (page) => {
    await site(page);
    await page.getByRole('button', { name: 'Muuta: Kuka on vastassa' }).click();
    await page.getByRole('textbox', { name: 'Nimi' }).fill('');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Kirjoita nimi tai tyhjennä muutkin kohdat.').waitFor();
  },
  'site-room': async (page) => {
    await site(page);
    await page.getByRole('button', { name: 'Lisää tila' }).click();
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Kirjoita koodi, joka lukee ovessa.').waitFor();
  },
};

/** The states that a digari comes to. */
export const OWN_OUTSIDE_STATES = {
  'calendar-link': async (page) => {
    await goTo(page, '#/today');
    await page.getByRole('button', { name: 'Kalenterilinkki…' }).click();
    await dialog(page);
    await makeLink(page);
  },
};
