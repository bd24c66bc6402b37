// The states of the form in which an article is written.
import { goTo } from './browser.mjs';

const TEXT = [
  'Kuva katoaa kesken tunnin.',
  '',
  '## Vaiheet',
  '',
  '1. Tarkista **virtajohto**.',
  'Vaihda lähde kaukosäätimellä.',
  '',
  '',
  'Jos kuva ei palaa, katso [Wilma](https://example.org) tai näppäile `Windows` ja `P`.',
].join('\n');

/** A new article with the keyboard in its text, and nothing kept from before. */
async function begin(page) {
  await goTo(page, '#/knowledge?id=new');
  const discard = page.getByRole('button', { name: 'Hylkää' });
  await page.getByRole('textbox', { name: 'Teksti' }).waitFor();
  if (await discard.isVisible()) await discard.click();
  await page.getByRole('textbox', { name: 'Teksti' }).click();
}

/** The states that anyone who writes comes to. */
export const EDITOR_STATES = {
  'editor-text': async (page) => {
    await begin(page);
    await page.keyboard.type(TEXT);
    await page.keyboard.press('Control+Home');
  },
  'editor-template': async (page) => {
    await begin(page);
    await page.getByRole('button', { name: 'Pohja' }).click();
    await page.getByRole('menuitem', { name: 'Ongelma' }).waitFor();
  },
  'editor-link': async (page) => {
    await begin(page);
    await page.keyboard.type('Katso [[');
    await page.getByRole('combobox', { name: 'Hae ohje' }).waitFor();
    await page.keyboard.type('projektori');
    await page.getByRole('option', { name: /Projektori ei näytä kuvaa/ }).waitFor();
  },
  'editor-faults': async (page) => {
    await begin(page);
    await page.getByRole('textbox', { name: 'Lyhyesti' }).fill('sana '.repeat(61));
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Lyhennä: 61 sanaa').waitFor();
  },
};
