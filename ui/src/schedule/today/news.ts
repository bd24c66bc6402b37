// What is new in my slots, and how it is acknowledged.
import type { Backend, News } from '../../backend';

/** What happened to a slot. */
export function newsKind({ before, after }: News): 'new' | 'moved' | 'gone' {
  if (!after) return 'gone';
  return before ? 'moved' : 'new';
}

/** Confirms the slots that are mine and reads of those that are not any more; returns how many were confirmed. */
export async function confirmNews(backend: Backend, news: readonly News[]): Promise<number> {
  const ids = news.filter((one) => one.after).map((one) => one.slot);
  const read = news.flatMap((one) => (one.notice === null ? [] : [one.notice]));
  if (read.length > 0) await backend.call('notices.mark_read', { ids: read });
  if (ids.length > 0) await backend.call('schedule.confirm', { ids });
  return ids.length;
}
