// The states of an article.
import type { ArticleState } from '../backend';
import { t } from '../i18n';

const STATES: readonly ArticleState[] = ['published', 'in_review', 'draft', 'note', 'archived'];

/** The states with their names, for lists to choose from. */
export function stateOptions(): { value: ArticleState; label: string }[] {
  return STATES.map((value) => ({ value, label: t(`article-state-${value}`) }));
}

/** Tells whether a step brings an article nearer to its readers. */
export function isForward(from: ArticleState, to: ArticleState): boolean {
  return (to === 'in_review' || to === 'published') && STATES.indexOf(to) < STATES.indexOf(from) && from !== 'archived';
}
