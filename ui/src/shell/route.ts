// Where the window is, as its address says: `#/schedule?week=2026-W48`.
import type { Params } from '../format';

export interface Route {
  view: string;
  params: Params;
}

/** Reads an address; an empty one is the view named `home`. */
export function parseRoute(hash: string, home: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { view: path || home, params: Object.fromEntries(new URLSearchParams(query)) };
}
