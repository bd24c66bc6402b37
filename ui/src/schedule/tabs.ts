// The tabs of the work year, in their order: one row each.
import type { Component } from 'svelte';
import type { Me } from '../backend';
import type { ViewProps } from '../format';

/** One way to look at the work year. */
export interface Tab {
  /** The name in the address. */
  id: string;
  /** The key of its name. */
  label: string;
  /** Who sees it; `everyone` for all who see the work year. */
  roles: Me['roles'] | 'everyone';
  load: () => Promise<{ default: Component<ViewProps> }>;
}

export const TABS: readonly Tab[] = [
  { id: 'week', label: 'tab-week', roles: 'everyone', load: () => import('./WeekBoard.svelte') },
  { id: 'year', label: 'tab-year', roles: ['coordinator'], load: () => import('./year/YearPlanner.svelte') },
  { id: 'calendars', label: 'tab-calendars', roles: 'everyone', load: () => import('./calendars/Calendars.svelte') },
  { id: 'wheel', label: 'tab-wheel', roles: 'everyone', load: () => import('./wheel/YearWheel.svelte') },
];

/** Returns the tabs that a person with these roles sees. */
export function tabsFor(roles: Me['roles']): Tab[] {
  return TABS.filter((tab) => tab.roles === 'everyone' || tab.roles.some((role) => roles.includes(role)));
}
