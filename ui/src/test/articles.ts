// Articles for tests: everything has a value, and a test says only what matters to it.
import type { ArticleRow, ArticleView } from '../backend';

/** Returns an article to read. */
export function articleView(more: Partial<ArticleView> = {}): ArticleView {
  return {
    id: 'a1',
    title: 'Projektori ei näytä kuvaa',
    short: '',
    body: '',
    html: '',
    language: 'fi',
    languages: [],
    original: null,
    behind: false,
    space: null,
    critical: false,
    matter: null,
    for_roles: [],
    unit_forms: [],
    keywords: [],
    owner: 'me',
    owner_name: 'Veikko Testinen',
    deputy: null,
    deputy_name: '',
    state: 'draft',
    review_by: null,
    review_months: 0,
    checked_at: null,
    checked_by_name: '',
    edited_at: 0,
    edited_by_name: '',
    standing: null,
    check_wanted: null,
    helped: 0,
    not_helped: 0,
    my_feedback: null,
    links: [],
    backlinks: [],
    broken: [],
    source: null,
    versions: 1,
    proposals: 0,
    conflict: null,
    may_edit: true,
    may_propose: false,
    may_approve: false,
    may_become: [],
    ...more,
  };
}

/** Returns an article in a list. */
export function articleRow(more: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id: 'a1',
    title: 'Projektori ei näytä kuvaa',
    title_hits: [],
    excerpt: '',
    excerpt_hits: [],
    matter: null,
    state: 'published',
    owner_name: '',
    edited_at: 0,
    review_by: null,
    waiting: false,
    ...more,
  };
}
