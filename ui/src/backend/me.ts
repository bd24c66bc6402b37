// Who is signed in, for all that is shown.
import { createContext } from 'svelte';
import type { Me } from './bindings';

/** The signed-in person; `current` follows when their record changes. */
export interface WhoAmI {
  readonly current: Me;
}

/** `useMe()` returns who is signed in, while a component starts. */
export const [useMe, provideMe] = createContext<WhoAmI>();

/** Tells whether a person has one of the roles. */
export function actsAs(me: Me, ...roles: Me['roles']): boolean {
  return me.roles.some((role) => roles.includes(role));
}

/** Tells whether a person may write articles of the knowledge base. */
export function writesArticles(me: Me): boolean {
  return actsAs(me, 'digari', 'coordinator', 'digivastaava', 'provider');
}
