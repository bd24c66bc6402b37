// What a view asks the window to show above it, where another feature draws that.
import { createContext } from 'svelte';
import type { CalendarOwner } from './bindings';

export interface Above {
  /** Shows how a calendar is used in other programs; without an owner one's own, and those who may choose another. */
  calendars: (owner?: CalendarOwner) => void;
}

/** `useAbove()` returns what the window shows above its views, while a component starts. */
export const [useAbove, provideAbove] = createContext<Above>();
