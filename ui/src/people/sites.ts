// The list of units: which are shown, and in which groups.
import type { SiteRow } from '../backend';
import { filterOptions } from '../design/filter';
import type { Day } from '../format';

/** The forms that the list can be narrowed to, each a tab. */
export const FORMS = ['all', 'perus', 'lukio', 'vaka'] as const;
/** All units, or those of one form. */
export type FormTab = (typeof FORMS)[number];

/** The units of an area. */
export interface Area {
  name: string;
  sites: SiteRow[];
}

/** Returns the units that fit the tab and the typed words, in the order in which they came. */
export function fittingSites(sites: readonly SiteRow[], tab: FormTab, typed: string): SiteRow[] {
  const ofForm = sites.filter((site) => tab === 'all' || site.form === tab);
  const fitting = filterOptions(ofForm.map((site) => ({ value: site.id, label: site.name, detail: site.area, site })), typed);
  return fitting.map(({ site }) => site);
}

/** Groups units by area, areas in the order of the alphabet and those without one last. */
export function areasOf(sites: readonly SiteRow[]): Area[] {
  const areas = new Map<string, SiteRow[]>();
  for (const site of sites) areas.set(site.area, [...(areas.get(site.area) ?? []), site]);
  const order = new Intl.Collator('fi');
  return [...areas]
    .map(([name, own]) => ({ name, sites: own }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || order.compare(a.name, b.name));
}

/** Tells whether a unit with this last day is closed, closes within a year, or goes on. */
export function closing(validUntil: Day | null, today: Day): 'closed' | 'soon' | undefined {
  if (!validUntil) return undefined;
  if (validUntil < today) return 'closed';
  const inYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return validUntil <= inYear ? 'soon' : undefined;
}
