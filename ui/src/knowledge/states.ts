// The states of an article.
import type { ArticleFilter, ArticleState } from '../backend';
import { t } from '../i18n';

const STATES: readonly ArticleState[] = ['published', 'in_review', 'draft', 'note', 'archived'];

/** How a list is narrowed: to a state, or to what is to be checked. */
export type StateChoice = ArticleState | 'to_check';

/** The choices with their names, for lists to choose from. */
export function stateOptions(): { value: StateChoice; label: string }[] {
  const states = STATES.map((value) => ({ value, label: t(`article-state-${value}`) }));
  return [...states, { value: 'to_check', label: t('knowledge-to-check') }];
}

/** Returns what narrows a list to a choice. */
export function narrowedTo(choice: StateChoice | ''): Pick<ArticleFilter, 'state' | 'standing'> {
  if (choice === '') return {};
  return choice === 'to_check' ? { standing: choice } : { state: choice };
}

/** Tells whether a step brings an article nearer to its readers. */
export function isForward(from: ArticleState, to: ArticleState): boolean {
  return (to === 'in_review' || to === 'published') && STATES.indexOf(to) < STATES.indexOf(from) && from !== 'archived';
}
