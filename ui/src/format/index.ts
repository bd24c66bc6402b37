export * from './codes';
export * from './days';
export * from './lines';
export * from './link';
export * from './marked';
export * from './now.svelte';
export * from './parse';
export * from './words';
