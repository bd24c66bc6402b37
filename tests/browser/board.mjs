// The states of the week board that a planner reaches, each with the presses that lead there.
import { goTo } from './browser.mjs';

/** Opens the board and returns its first slot. */
async function slot(page, route = '#/schedule') {
  await goTo(page, route);
  const first = page.locator('[role=grid] [data-slot]').first();
  await first.waitFor();
  return first;
}

/** Opens the menu of the first slot and takes one of its acts. */
async function act(page, name) {
  const first = await slot(page);
  await first.hover();
  await first.locator('[data-actions]').click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('dialog').waitFor();
}

export const BOARD_STATES = {
  'board-units': (page) => slot(page, '#/schedule?by=units'),
  'board-findings': async (page) => {
    await slot(page, '#/schedule?findings=1');
    await page.getByRole('complementary').waitFor();
  },
  'board-chosen': async (page) => {
    const first = await slot(page);
    await first.locator('.body').focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('group', { name: /valittu/ }).waitFor();
  },
  'board-carried': async (page) => {
    const from = await (await slot(page)).boundingBox();
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 160, from.y + 20, { steps: 4 });
    await page.locator('[data-target]').waitFor();
  },
  'board-menu': async (page) => {
    const first = await slot(page);
    await first.locator('.body').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
  },
  'board-move': (page) => act(page, /^Siirrä/),
  'board-move-many': async (page) => {
    const first = await slot(page);
    await first.locator('.body').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('s');
    await page.getByRole('dialog').waitFor();
  },
  'board-series': (page) => act(page, /^Toista/),
  'board-templates': async (page) => {
    await slot(page);
    await page.getByRole('button', { name: 'Lisää toimintoja viikolle' }).click();
    await page.getByRole('menuitem', { name: 'Viikkopohjat' }).click();
    await page.getByRole('dialog').waitFor();
  },
  'board-publish': async (page) => {
    await slot(page);
    // The demo's week in work is the one after the next.
    await page.getByRole('button', { name: 'Seuraava viikko' }).click();
    await page.getByRole('button', { name: /^Julkaise viikko/ }).click();
    await page.getByRole('dialog').waitFor();
  },
};
