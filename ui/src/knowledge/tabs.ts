// What the knowledge base shows beside the articles, in the order of its tabs: one row each.
import type { Component } from 'svelte';
import { actsAs, live, writesArticles, type Me } from '../backend';
import type { Params, ViewProps } from '../format';
import { waitingCount } from './desk/lists';

/** One tab; its panel is read when it is first opened. */
export interface KnowledgeTab {
  /** The name in the address: `#/knowledge?tab=…`. */
  key: string;
  /** The key of its name. */
  label: string;
  /** Whether this person has anything to do there. */
  may: (me: Me) => boolean;
  /** Counts what waits there as long as `may` says so, where that is told; it is called while the view starts. */
  counter?: (may: () => boolean) => () => number | undefined;
  load: () => Promise<{ default: Component<ViewProps> }>;
}

/** The tab of the articles themselves, which everyone has. */
export const ARTICLES = 'articles';

/** Those among whom approvers usually are, and who makes spaces. */
const keepsKnowledge = (me: Me) => actsAs(me, 'coordinator', 'provider', 'admin');

export const TABS: readonly KnowledgeTab[] = [
  { key: 'desk', label: 'desk-tab', may: writesArticles, counter: waiting, load: () => import('./desk/Desk.svelte') },
  { key: 'issues', label: 'knowledge-tab-issues', may: () => true, load: () => import('./issues/Issues.svelte') },
  { key: 'spaces', label: 'knowledge-tab-spaces', may: keepsKnowledge, load: () => import('./spaces/Spaces.svelte') },
  { key: 'words', label: 'knowledge-tab-words', may: keepsKnowledge, load: () => import('./words/Words.svelte') },
];

/** Returns the tabs that a person sees beside the articles. */
export function tabsOf(me: Me): KnowledgeTab[] {
  return TABS.filter((tab) => tab.may(me));
}

/** Returns the key of the tab that an address names. An issue is shown among the issues. */
export function tabNamed(params: Params): string | undefined {
  return params['tab'] ?? (params['issue'] ? 'issues' : undefined);
}

function waiting(may: () => boolean): () => number | undefined {
  const desk = live('knowledge.desk', () => (may() ? { limit: 0 } : null));
  return () => desk.current && waitingCount(desk.current);
}
