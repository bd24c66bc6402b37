// What the form of an issue begins with, and what it offers.
import type { ArticleRow, IssueRow, IssueText, SiteRow } from '../../backend';
import type { Day } from '../../format';
import { t } from '../../i18n';

/** Something to choose from a long list. */
interface Choice {
  value: string;
  label: string;
  detail: string;
}

/** Returns what stands in the form at first. An issue that is over begins anew and has no end yet. */
export function beginningOf(issue: IssueRow | undefined, today: Day): IssueText {
  if (!issue) return { id: null, title: '', text: '', units: [], matters: [], article: null, from: today, until: null };
  const days = issue.standing === 'over' ? { from: today, until: null } : { from: issue.from, until: issue.until };
  const { id, title, text, matters } = issue;
  return { id, title, text, units: issue.units.map((unit) => unit.id), matters, article: issue.article?.id ?? null, ...days };
}

/** Returns the units to choose from, those of the issue always among them. */
export function unitOptions(sites: readonly SiteRow[], issue: IssueRow | undefined): Choice[] {
  const here = sites.map(({ id, name, area }) => ({ value: id, label: name, detail: area }));
  const others = (issue?.units ?? []).filter((unit) => here.every((option) => option.value !== unit.id));
  return [...here, ...others.map(({ id, name }) => ({ value: id, label: name, detail: '' }))];
}

/** Returns the articles to choose from; the linked one is among them even where I cannot read it. */
export function articleOptions(articles: readonly ArticleRow[], issue: IssueRow | undefined): Choice[] {
  const here = articles.map(({ id, title }) => ({ value: id, label: title, detail: '' }));
  const linked = issue?.article;
  if (!linked || here.some((option) => option.value === linked.id)) return here;
  return [...here, { value: linked.id, label: linked.title || t('issue-article-unread'), detail: '' }];
}
