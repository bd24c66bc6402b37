// The words on the screen. Finnish is in the program; Swedish and English are read when chosen.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Locale = 'fi' | 'sv' | 'en';
/** A text's arguments. Give years and week numbers as strings: numbers get thousands separators. */
export type Args = Record<string, FluentVariable>;

export const LOCALES: readonly Locale[] = ['fi', 'sv', 'en'];

const finnish = import.meta.glob<string>('../../../assets/i18n/fi/*.ftl', { query: '?raw', import: 'default', eager: true });
const lazy = import.meta.glob<string>('../../../assets/i18n/{sv,en}/*.ftl', { query: '?raw', import: 'default' });

let bundle = $state.raw(bundleOf('fi', Object.values(finnish)));
let chosen = $state<Locale>('fi');

/** Returns the text of `key` in the chosen language; `⟦key⟧` where there is none. Reactive. */
export function t(key: string, args?: Args): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : `⟦${key}⟧`;
}

/** Tells whether `key` has a text, for keys that come from elsewhere. */
export function hasText(key: string): boolean {
  return bundle.hasMessage(key);
}

/** Returns the chosen language. Reactive. */
export function locale(): Locale {
  return chosen;
}

/** Returns the language tag for `Intl`. English follows Finnish customs of dates and clocks as far as it can. Reactive. */
export function tag(): string {
  return { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[chosen];
}

/** Changes the language once its texts are read. An unknown language is Finnish. */
export async function setLocale(wanted: string): Promise<void> {
  const next = LOCALES.find((known) => known === wanted) ?? 'fi';
  if (next === chosen) return;
  const sources = next === 'fi' ? Object.values(finnish) : await read(next);
  bundle = bundleOf(next, sources);
  chosen = next;
  document.documentElement.lang = next;
}

function read(wanted: Locale): Promise<string[]> {
  const files = Object.entries(lazy).filter(([path]) => path.includes(`/i18n/${wanted}/`));
  return Promise.all(files.map(([, load]) => load()));
}

function bundleOf(name: Locale, sources: string[]): FluentBundle {
  const made = new FluentBundle(name, { useIsolating: false });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}
