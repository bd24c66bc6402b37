// The icons of @lucide/svelte, each imported singly.
import type Sun from '@lucide/svelte/icons/sun';

/** An icon component: `import Sun from '@lucide/svelte/icons/sun'`. */
export type Icon = typeof Sun;
