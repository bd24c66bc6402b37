// Generated from the program's table of commands. Do not edit by hand.

export type Kind = 'person' | 'unit' | 'slot' | 'visit' | 'visit_entry' | 'time_entry' | 'article';
export type Person = { id: string; called_name: string; last_name: string; roles: string[] };
export type Session = { signed_in: Person | null; server: string; known_names: string[]; locked: boolean };
export type Settings = { language: string; theme: string };
export type SyncStatus = { state: string; code: string | null; waiting: number; since: number | null; last_ok: number | null };
export type WaitingChange = { op_id: string; kind: string; title: string; at: number; problem: string | null };
export type Action = { id: string; label_key: string; label_args: Record<string, string>; at: number; undone: boolean };
export type Found = { kind: string; id: string; title: string; detail: string; highlights: [number, number][] };

/** Every command the window may call: its argument and its result. */
export interface Calls {
  'session.state': { arg: Record<string, never>; ret: Session };
  'session.sign_in': { arg: { server: string; name: string; password: string }; ret: Session };
  'session.enrol': { arg: { server: string; name: string; code: string; password: string }; ret: Session };
  'session.sign_out': { arg: Record<string, never>; ret: null };
  'session.settings': { arg: Record<string, never>; ret: Settings };
  'session.set_settings': { arg: { language?: string; theme?: string }; ret: null };
  'sync.status': { arg: Record<string, never>; ret: SyncStatus };
  'sync.waiting': { arg: Record<string, never>; ret: WaitingChange[] };
  'sync.now': { arg: Record<string, never>; ret: null };
  'undo.list': { arg: Record<string, never>; ret: Action[] };
  'undo.last': { arg: Record<string, never>; ret: Action | null };
  'undo.again': { arg: Record<string, never>; ret: Action | null };
  'search.everything': { arg: { query: string; limit: number }; ret: Found[] };
  'draft.get': { arg: { key: string }; ret: string | null };
  'draft.put': { arg: { key: string; text: string }; ret: null };
}

/** The kinds whose change makes a query's answer old. */
export const READS: { [query: string]: Kind[] } = {
  'undo.list': ['person', 'unit', 'slot', 'visit', 'visit_entry', 'time_entry', 'article'],
  'search.everything': ['person', 'unit', 'visit_entry', 'article'],
};
