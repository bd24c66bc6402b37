import { afterEach, expect, test } from 'vitest';
import { locale, setLocale, t } from '.';

afterEach(() => setLocale('fi'));

test('a text takes its arguments and its plural', () => {
  expect([t('combobox-count', { count: 1 }), t('combobox-count', { count: 5 })]).toEqual(['1 vaihtoehto', '5 vaihtoehtoa']);
});

test('a missing text is visible', () => {
  expect(t('no-such-key')).toBe('⟦no-such-key⟧');
});

test('another language is read when chosen', async () => {
  await setLocale('sv');
  expect([locale(), t('view-visits'), document.documentElement.lang]).toEqual(['sv', 'Besök', 'sv']);
});

test('an unknown language is Finnish', async () => {
  await setLocale('en');
  await setLocale('xx');
  expect([locale(), t('view-visits')]).toEqual(['fi', 'Käynnit']);
});
