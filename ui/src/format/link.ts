// Addresses inside the window: `#/schedule?week=2026-W48`.

/** What follows the `?` of an address. */
export type Params = Record<string, string>;

/** What every view gets from the window. */
export interface ViewProps {
  /** The address's parameters. */
  params: Params;
  /** Changes the address's parameters; the Back button returns to the old ones unless `replace`. */
  onparams: (params: Params, how?: { replace?: boolean }) => void;
}

/** Returns the address of a view, for `<a href>`; empty parameters are left out. */
export function viewHref(view: string, params: Params = {}): string {
  const given = Object.entries(params).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  return `#/${view}${query ? `?${query}` : ''}`;
}
