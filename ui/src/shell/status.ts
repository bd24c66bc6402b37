// The status line in words.
import type { SyncStatus } from '../backend';
import { moment, type Day } from '../format';
import { t } from '../i18n';

/** How loudly the status line speaks. */
export type Mood = 'calm' | 'waiting' | 'offline' | 'trouble';

/** Returns the mood: being offline is ordinary, a refused change or a broken server is not. */
export function moodOf(status: SyncStatus): Mood {
  if (status.refused > 0 || (status.trouble && status.trouble !== 'unreachable')) return 'trouble';
  if (status.state === 'offline' || status.trouble) return 'offline';
  return status.waiting > 0 ? 'waiting' : 'calm';
}

/** Returns the parts of the line: *Tallennettu tälle koneelle*, *3 odottaa*, *yhteys poikki 10.42*. */
export function statusParts(status: SyncStatus, today: Day): string[] {
  const mood = moodOf(status);
  if (mood === 'calm') return [t('status-all-sent')];
  const parts = [t('status-saved-here')];
  if (status.waiting > 0) parts.push(t('status-waiting', { count: status.waiting }));
  if (status.refused > 0) parts.push(t('status-refused', { count: status.refused }));
  if (status.trouble === 'unreachable' || (mood === 'offline' && !status.trouble))
    parts.push(status.since === null ? t('status-offline') : t('status-offline-since', { time: moment(status.since, today) }));
  else if (status.trouble) parts.push(t(`status-trouble-${status.trouble}`));
  return parts;
}
