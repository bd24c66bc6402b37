export { default as ContextMenu } from './ContextMenu.svelte';
export type { MenuItem, MenuItems } from './items';
export { default as Menu } from './Menu.svelte';
