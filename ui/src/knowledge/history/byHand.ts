// Going on by hand from two versions of a text.
import type { ArticleView, Backend } from '../../backend';
import { fieldsOf, keepFields } from '../editor/fields';
import { together, type Both } from './together';

/** Lets the editor begin from both versions. Does nothing and returns false where an unfinished text would be lost. */
export async function writeByHand(backend: Backend, article: ArticleView, fields: readonly Both[]): Promise<boolean> {
  const key = `article:${article.id}`;
  if (await backend.call('draft.get', { key })) return false;
  const saved = fieldsOf(article);
  await backend.call('draft.put', { key, text: keepFields({ ...saved, ...together(fields) }, saved) });
  return true;
}
