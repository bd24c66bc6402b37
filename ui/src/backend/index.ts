// The window's only way out: ask the program, hear its events.
export { provideAbove, useAbove, type Above } from './above';
export type * from './bindings';
export { asCallError, provideBackend, useBackend, type Backend, type CallError, type Events } from './backend';
export { contentShown } from './content';
export { draft, type Draft } from './draft.svelte';
export { live, type Live } from './live.svelte';
export { actsAs, provideMe, useMe, writesArticles, type WhoAmI } from './me';
export { noteMisses } from './misses.svelte';
