// What a menu offers.
import type { Icon } from '../icon';

/** One act in a menu. */
export interface MenuItem {
  label: string;
  icon?: Icon;
  /** The key that does the same, shown at the right. */
  shortcut?: string;
  /** Marks the chosen one of several; gives the item a tick. */
  checked?: boolean;
  disabled?: boolean;
  danger?: boolean;
  run: () => void;
}

/** Items, and `'line'` between groups. */
export type MenuItems = readonly (MenuItem | 'line')[];
