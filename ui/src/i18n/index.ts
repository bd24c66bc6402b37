export { errorWords } from './errors';
export { hasText, locale, LOCALES, setLocale, t, tag, type Args, type Locale } from './words.svelte';
