// Generated from the program's table of commands. Do not edit by hand.

export type Kind = 'person' | 'unit' | 'slot' | 'visit' | 'visit_entry' | 'time_entry' | 'article';
export type Role = 'digari' | 'coordinator' | 'digivastaava' | 'provider' | 'staff' | 'admin';
export type Me = { id: string; called_name: string; last_name: string; roles: Role[] };
export type SessionState = { signed_in: Me | null; server: string; known_names: string[]; trouble: string };
export type ScreenLanguage = 'fi' | 'sv' | 'en';
export type Theme = 'auto' | 'light' | 'dark';
export type Settings = { language: ScreenLanguage; theme: Theme };
export type SyncState = 'idle' | 'syncing' | 'offline';
export type SyncTrouble = 'unreachable' | 'not_our_server' | 'server_error' | 'certificate' | 'signed_out' | 'too_old' | 'busy';
export type SyncStatus = { state: SyncState; trouble: SyncTrouble | null; waiting: number; refused: number; since: number | null; last_ok: number | null };
export type WaitingChange = { op: string; kind: Kind; title: string; at: number; refused: string | null };
export type StepLabel = 'add_slot' | 'change_slot' | 'remove_slot' | 'publish_week' | 'confirm_slots' | 'log' | 'change_entry' | 'remove_entry' | 'add_time' | 'change_time' | 'remove_time' | 'write_article' | 'article_state' | 'remove_article' | 'change_site';
export type Step = { id: number; label: StepLabel; about: string; at: number; undone: boolean; partly: boolean };
export type HitKind = 'article' | 'unit' | 'person' | 'visit_entry';
export type Hit = { kind: HitKind; id: string; title: string; detail: string; title_hits: [number, number][] };

/** Every command the window may call: its argument and its result. */
export interface Calls {
  'session.state': { arg: Record<string, never>; ret: SessionState };
  'session.sign_in': { arg: { server: string; name: string; password: string }; ret: SessionState };
  'session.enrol': { arg: { server: string; name: string; code: string; password: string }; ret: SessionState };
  'session.sign_out': { arg: Record<string, never>; ret: null };
  'session.settings': { arg: Record<string, never>; ret: Settings };
  'session.set_settings': { arg: { language?: ScreenLanguage; theme?: Theme }; ret: null };
  'sync.status': { arg: Record<string, never>; ret: SyncStatus };
  'sync.waiting': { arg: Record<string, never>; ret: WaitingChange[] };
  'sync.now': { arg: Record<string, never>; ret: null };
  'undo.list': { arg: Record<string, never>; ret: Step[] };
  'undo.last': { arg: Record<string, never>; ret: Step | null };
  'undo.again': { arg: Record<string, never>; ret: Step | null };
  'search.everything': { arg: { query: string; limit: number }; ret: Hit[] };
  'draft.get': { arg: { key: string }; ret: string | null };
  'draft.put': { arg: { key: string; text: string }; ret: null };
}

/** The kinds whose change makes a query's answer old. */
export const READS: { [query: string]: Kind[] } = {
  'undo.list': ['person', 'unit', 'slot', 'visit', 'visit_entry', 'time_entry', 'article'],
  'search.everything': ['person', 'unit', 'visit_entry', 'article'],
};
