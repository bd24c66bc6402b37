import { expect, test } from 'vitest';
import type { SyncStatus, SyncTrouble } from '../backend';
import { hasText } from '../i18n';
import { moodOf, spokenWords, statusParts } from './status';

const at1042 = Date.parse('2026-11-22T08:42:00Z');
const calm: SyncStatus = { state: 'idle', trouble: null, waiting: 0, refused: 0, conflicts: 0, reoffered: 0, since: null, last_ok: at1042 };
const cut: SyncStatus = { ...calm, state: 'offline', trouble: 'unreachable', since: at1042 };

test.each<[Partial<SyncStatus>, string, string]>([
  [{}, 'calm', 'Kaikki tallennettu'],
  [{ waiting: 1, state: 'syncing' }, 'waiting', 'Tallennettu tälle koneelle · lähetetään 1 muutos'],
  [{ ...cut, waiting: 3 }, 'offline', 'Tallennettu tälle koneelle · 3 odottaa · yhteys poikki 10.42'],
  [{ ...cut, since: at1042 - 86_400_000 }, 'offline', 'Tallennettu tälle koneelle · yhteys poikki la 21.11. 10.42'],
  [{ state: 'offline' }, 'offline', 'Tallennettu tälle koneelle · yhteys poikki'],
  [{ ...cut, trouble: 'server_error' }, 'offline', 'Tallennettu tälle koneelle · palvelimessa on vika'],
  [{ ...cut, trouble: 'too_old', waiting: 2 }, 'trouble', 'Tallennettu tälle koneelle · 2 odottaa · ohjelma pitää päivittää!'],
  [{ conflicts: 1 }, 'trouble', 'Kaikki tallennettu · 1 ristiriita!'],
  [{ ...cut, conflicts: 2, refused: 2 }, 'trouble', 'Tallennettu tälle koneelle · 2 ristiriitaa! · 2 hylättiin! · yhteys poikki 10.42'],
])('%j is %s: %s, with what is urgent marked', (change, mood, words) => {
  const status = { ...calm, ...change };
  const said = statusParts(status, '2026-11-22').map((part) => (part.urgent ? `${part.words}!` : part.words));
  expect([moodOf(status), said.join(' · ')]).toEqual([mood, words]);
});

test.each<[string, SyncStatus | undefined, SyncStatus, string]>([
  ['the first status', undefined, cut, ''],
  ['a change on its way', calm, { ...calm, waiting: 1, state: 'syncing' }, ''],
  ['a change that waits', cut, { ...cut, waiting: 1 }, ''],
  ['a change that was sent', { ...calm, waiting: 1 }, calm, ''],
  ['the connection that breaks', calm, cut, 'yhteys poikki 10.42'],
  ['the connection that comes back', cut, calm, 'Yhteys palvelimeen palasi.'],
  ['room for images again', { ...calm, trouble: 'full' }, calm, ''],
  ['a new conflict', calm, { ...calm, conflicts: 1 }, '1 ristiriita'],
  ['a conflict that was settled', { ...calm, conflicts: 2 }, { ...calm, conflicts: 1 }, ''],
])('of %s a screen reader says %4$j', (_, before, after, words) => {
  expect(spokenWords(before, after, '2026-11-22')).toBe(words);
});

test.each<SyncTrouble>(['unreachable', 'not_our_server', 'server_error', 'certificate', 'signed_out', 'too_old', 'busy', 'full', 'disk_full'])(
  '%s has words and says what becomes of the work',
  (trouble) => expect([`status-trouble-${trouble}`, `status-why-${trouble}`].map(hasText)).toEqual([true, true]),
);
