// Every view of the window, in the order of the left bar: one row each. Alt+1…9 follow this order.
import type { Component } from 'svelte';
import BookOpen from '@lucide/svelte/icons/book-open';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import Clock from '@lucide/svelte/icons/clock';
import FileUser from '@lucide/svelte/icons/file-user';
import Headset from '@lucide/svelte/icons/headset';
import School from '@lucide/svelte/icons/school';
import Sun from '@lucide/svelte/icons/sun';
import Users from '@lucide/svelte/icons/users';
import type { Icon } from './design/icon';
import type { Hit } from './backend';
import { viewHref, type ViewProps } from './format';

/** One place in the left bar. */
export interface View {
  /** The name in the address. */
  id: string;
  icon: Icon;
  /** The key of its name. */
  label: string;
  /** Who sees it; `everyone` for all who can sign in. */
  roles: readonly string[] | 'everyone';
  load: () => Promise<{ default: Component<ViewProps> }>;
}

const SUPPORT = ['digari', 'coordinator', 'digivastaava', 'admin'] as const;

export const VIEWS: readonly View[] = [
  { id: 'today', icon: Sun, label: 'view-today', roles: 'everyone', load: () => import('./schedule/Today.svelte') },
  { id: 'schedule', icon: CalendarDays, label: 'view-schedule', roles: 'everyone', load: () => import('./schedule/WorkYear.svelte') },
  { id: 'visits', icon: ClipboardList, label: 'view-visits', roles: SUPPORT, load: () => import('./visits/Visits.svelte') },
  { id: 'time', icon: Clock, label: 'view-time', roles: SUPPORT, load: () => import('./visits/Time.svelte') },
  { id: 'knowledge', icon: BookOpen, label: 'view-knowledge', roles: 'everyone', load: () => import('./knowledge/Knowledge.svelte') },
  { id: 'sites', icon: School, label: 'view-sites', roles: 'everyone', load: () => import('./people/Sites.svelte') },
  { id: 'requests', icon: Headset, label: 'view-requests', roles: 'everyone', load: () => import('./requests/Requests.svelte') },
  { id: 'people', icon: Users, label: 'view-people', roles: ['coordinator'], load: () => import('./people/engagements/People.svelte') },
  { id: 'terms', icon: FileUser, label: 'view-terms', roles: ['digari'], load: () => import('./people/engagements/OwnTerms.svelte') },
];

/** What a feature puts into the frame itself rather than into a view. */
export const SLOTS = {
  /** The always-present line for logging a matter. */
  quickLog: { roles: SUPPORT as readonly string[], load: () => import('./visits/QuickLog.svelte') },
  /** What the person was told, beside the search. */
  bell: { load: () => import('./schedule/notices/Bell.svelte') },
  /** A person's or a unit's calendar in other programs, as a dialog. */
  calendars: { load: () => import('./schedule/feeds/FeedsDialog.svelte') },
  /** When the person wants to be told something, among the settings. */
  noticeSettings: { load: () => import('./schedule/notices/NoticeSettings.svelte') },
};

/** Returns the address where something that a search found is shown. */
export function addressOf({ kind, id, unit }: Pick<Hit, 'kind' | 'id' | 'unit'>): string {
  switch (kind) {
    case 'article':
      return viewHref('knowledge', { id });
    case 'unit':
      return viewHref('sites', { id });
    case 'person':
      return viewHref('schedule', { person: id });
    case 'visit_entry':
      return viewHref('visits', { id });
    case 'device':
      return viewHref('sites', { id: unit ?? '' });
    case 'known_issue':
      return viewHref('knowledge', { issue: id });
    case 'responsibility':
      return viewHref('requests', { id });
  }
}

/** Returns the views that a person with these roles sees. */
export function viewsFor(roles: readonly string[]): View[] {
  return VIEWS.filter((view) => view.roles === 'everyone' || view.roles.some((role) => roles.includes(role)));
}
