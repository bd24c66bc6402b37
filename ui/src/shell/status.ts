// The status line in words.
import type { SyncStatus, SyncTrouble } from '../backend';
import { moment, type Day } from '../format';
import { t } from '../i18n';

/** How loudly the status line speaks. */
export type Mood = 'calm' | 'waiting' | 'offline' | 'trouble';

/** What passes by itself: ordinary on the road, so nothing that calls for attention. */
const PASSING: readonly SyncTrouble[] = ['unreachable', 'server_error', 'busy'];

/** What is no trouble with the connection. */
const OF_ROOM: readonly SyncTrouble[] = ['full', 'disk_full'];

/** Returns the mood: being offline is ordinary; what waits for the person to act is not. */
export function moodOf({ conflicts, refused, trouble, waiting, state }: SyncStatus): Mood {
  if (conflicts > 0 || refused > 0 || (trouble && !PASSING.includes(trouble))) return 'trouble';
  if (state === 'offline' || trouble) return 'offline';
  return waiting > 0 ? 'waiting' : 'calm';
}

/** A part of the line. */
export interface Part {
  words: string;
  /** It waits for the person to act. */
  urgent: boolean;
}

/** Returns the parts of the line: *Tallennettu tälle koneelle*, *3 odottaa*, *yhteys poikki 10.42*. */
export function statusParts(status: SyncStatus, today: Day): Part[] {
  const { waiting, state, trouble } = status;
  const offline = state === 'offline' || trouble !== null;
  const parts = [part(waiting > 0 || offline ? t('status-saved-here') : t('status-all-sent'))];
  if (waiting > 0) parts.push(part(t(offline ? 'status-waiting' : 'status-sending', { count: waiting })));
  parts.push(...attentionParts(status).map((words) => part(words, true)));
  if (offline) parts.push(part(troubleWords(status, today), trouble !== null && !PASSING.includes(trouble)));
  return parts;
}

function part(words: string, urgent = false): Part {
  return { words, urgent };
}

/** Returns what the person should look at: *2 ristiriitaa*, *1 hylättiin*. */
export function attentionParts({ conflicts, refused }: SyncStatus): string[] {
  return [
    ...(conflicts > 0 ? [t('status-conflicts', { count: conflicts })] : []),
    ...(refused > 0 ? [t('status-refused', { count: refused })] : []),
  ];
}

/**
 * Returns what a screen reader says when the status changes, empty for what is no news: a connection that breaks or
 * comes back, and more to look at. Changes that come and go are as quiet as they are for the eye.
 */
export function spokenWords(before: SyncStatus | undefined, after: SyncStatus, today: Day): string {
  if (!before) return '';
  const words: string[] = [];
  if (after.conflicts > before.conflicts || after.refused > before.refused) words.push(...attentionParts(after));
  if (after.trouble && after.trouble !== before.trouble) words.push(troubleWords(after, today));
  if (before.trouble && !OF_ROOM.includes(before.trouble) && !after.trouble) words.push(t('status-back'));
  return words.join(', ');
}

function troubleWords({ trouble, since }: SyncStatus, today: Day): string {
  const named = trouble ?? 'unreachable';
  if (named === 'unreachable' && since !== null) return t('status-trouble-unreachable-since', { time: moment(since, today) });
  return t(`status-trouble-${named}`);
}
