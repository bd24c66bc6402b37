// The three languages say the same things, and the window asks for nothing that is not there.
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';

const files = import.meta.glob<string>('../../../assets/i18n/*/*.ftl', { query: '?raw', import: 'default', eager: true });
const sources = import.meta.glob<string>(['../**/*.{ts,svelte}', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true });

/** `file:key` → the sorted names of its variables, for one language. */
function catalogue(language: string): Record<string, string[]> {
  const entries: Record<string, string[]> = {};
  for (const [path, text] of Object.entries(files)) {
    const [, of, file] = /i18n\/(\w+)\/(.+)\.ftl$/.exec(path) ?? [];
    if (of !== language) continue;
    for (const message of new FluentResource(text).body) entries[`${file}:${message.id}`] = variables(message);
  }
  return entries;
}

function variables(node: unknown): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('type' in part && part.type === 'var' && 'name' in part) names.add(String(part.name));
    Object.values(part).forEach(visit);
  };
  visit(node);
  return [...names].sort();
}

const finnish = catalogue('fi');
const keys = new Set(Object.keys(finnish).map((entry) => entry.split(':')[1] ?? ''));

test.each(['sv', 'en'])('%s has the same keys with the same variables as fi', (language) => {
  expect(catalogue(language)).toEqual(finnish);
});

test('no key stands in two files', () => {
  expect(keys.size).toBe(Object.keys(finnish).length);
});

test.each(Object.entries(files))('every line of %s is understood', (_, text) => {
  const written = [...text.matchAll(/^-?([a-zA-Z][\w-]*) *=/gm)].map(([, key]) => key);
  expect(new FluentResource(text).body.map((message) => message.id.replace(/^-/, ''))).toEqual(written);
});

test('every key that the window asks for exists', () => {
  const missing: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    for (const [, key] of text.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)) if (key && !keys.has(key)) missing.push(`${path} ${key}`);
    // A key put together at run time: at least one text must begin like it.
    for (const [, start] of text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g))
      if (start && ![...keys].some((key) => key.startsWith(start))) missing.push(`${path} ${start}…`);
    // Tables of rows with the key of their name, as in views.ts.
    for (const [, key] of text.matchAll(/\blabel: '([a-z]+(?:-[a-z0-9]+)+)'/g)) if (key && !keys.has(key)) missing.push(`${path} ${key}`);
  }
  expect(missing).toEqual([]);
});
