// Follows the address and changes it.
import { viewHref, type Params } from '../format';
import { parseRoute, type Route } from './route';

export class Router {
  /** Where the window is. */
  current = $state.raw<Route>({ view: '', params: {} });
  #home: string;

  /** `home` is the view of an empty address. */
  constructor(home: string) {
    this.#home = home;
    this.#read();
  }

  /** Follows the address until the returned function is called. */
  follow(): () => void {
    const read = () => this.#read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }

  /** Goes to a view; Back returns. */
  go(view: string, params: Params = {}): void {
    location.hash = viewHref(view, params);
    this.#read();
  }

  /** Changes the parameters of the view that is shown. */
  setParams = (params: Params, how: { replace?: boolean } = {}): void => {
    const { view } = this.current;
    if (!how.replace) return this.go(view, params);
    history.replaceState(null, '', viewHref(view, params));
    this.#read();
  };

  #read(): void {
    this.current = parseRoute(location.hash, this.#home);
  }
}
