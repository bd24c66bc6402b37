import { expect, test } from 'vitest';
import type { SiteRow } from '../backend';
import { areasOf, closing, fittingSites, type FormTab } from './sites';

function site(name: string, form: SiteRow['form'], area: string): SiteRow {
  return { id: name, name, form, area, private: false, valid_until: null, next: null };
}

const sites = [
  site('Kesämäen koulu', 'perus', 'Kesämäki'),
  site('Kimpisen lukio', 'lukio', 'Kimpinen'),
  site('Sammontalon päiväkoti', 'vaka', 'Sammonlahti'),
  site('Sammonlahden koulu', 'perus', 'Sammonlahti'),
  site('Etäkoulu', 'perus', ''),
];

test.each<[FormTab, string, string[]]>([
  ['all', '', sites.map(({ name }) => name)],
  ['perus', '', ['Kesämäen koulu', 'Sammonlahden koulu', 'Etäkoulu']],
  ['all', 'samm', ['Sammontalon päiväkoti', 'Sammonlahden koulu']],
  ['perus', 'samm', ['Sammonlahden koulu']],
  ['all', 'kesämäki', ['Kesämäen koulu']],
  ['vaka', 'lukio', []],
])('the tab %s and %j leave %j', (tab, typed, names) => {
  expect(fittingSites(sites, tab, typed).map(({ name }) => name)).toEqual(names);
});

test('units stand by area, those without one last', () => {
  expect(areasOf(sites).map((area) => [area.name, area.sites.length])).toEqual([
    ['Kesämäki', 1],
    ['Kimpinen', 1],
    ['Sammonlahti', 2],
    ['', 1],
  ]);
});

test.each([
  [null, undefined],
  ['2026-01-31', 'closed'],
  ['2026-11-22', 'soon'],
  ['2027-07-31', 'soon'],
  ['2028-07-31', undefined],
])('a unit whose last day is %s is %s on 22 November 2026', (until, state) => {
  expect(closing(until, '2026-11-22')).toBe(state);
});
