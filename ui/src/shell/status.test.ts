import { expect, test } from 'vitest';
import type { SyncStatus } from '../backend';
import { moodOf, statusParts } from './status';

const at1042 = Date.parse('2026-11-22T08:42:00Z');
const calm: SyncStatus = { state: 'idle', trouble: null, waiting: 0, refused: 0, since: null, last_ok: at1042 };

test.each<[Partial<SyncStatus>, string, string]>([
  [{}, 'calm', 'Kaikki tallennettu'],
  [{ waiting: 1, state: 'syncing' }, 'waiting', 'Tallennettu tälle koneelle · 1 odottaa'],
  [{ waiting: 3, state: 'offline', trouble: 'unreachable', since: at1042 }, 'offline', 'Tallennettu tälle koneelle · 3 odottaa · yhteys poikki 10.42'],
  [{ state: 'offline' }, 'offline', 'Tallennettu tälle koneelle · yhteys poikki'],
  [{ state: 'offline', trouble: 'server_error', since: at1042 }, 'trouble', 'Tallennettu tälle koneelle · palvelimessa on vika, yritetään uudestaan'],
  [{ refused: 2 }, 'trouble', 'Tallennettu tälle koneelle · 2 hylättiin'],
])('%j is %s: %s', (change, mood, words) => {
  const status = { ...calm, ...change };
  expect([moodOf(status), statusParts(status, '2026-11-22').join(' · ')]).toEqual([mood, words]);
});
