// Which backend this window has.
import type { Backend } from './backend';
import * as http from './http';
import * as tauri from './tauri';

/** Returns the desktop shell's backend inside the desktop window, and the development bridge's in a browser. */
export function connect(): Backend {
  return '__TAURI_INTERNALS__' in window ? tauri.connect() : http.connect();
}
