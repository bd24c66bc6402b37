// The keyboard map: who listens to which keys now. The help dialog renders the same rows.
import { createContext, untrack } from 'svelte';

/** One shortcut. */
export interface Key {
  /** `Ctrl+Shift+Space`, `Alt+1`, `T`, `?`; alternatives by a space. Empty for a command of the palette only. */
  keys: string;
  /** The key of the text that says what it does. */
  label: string;
  /** Also while the focus is in a text field; by default where Ctrl or Alt is held, and for F1…F12. */
  whileTyping?: boolean;
  /** Leave out for a row that only informs: something else listens. */
  run?: () => void;
}

/** Shortcuts under one heading. */
export interface KeyGroup {
  /** The key of the heading's text. */
  heading: string;
  keys: readonly Key[];
}

/** `useKeyMap()` returns the window's keyboard map while a component starts. */
export const [useKeyMap, provideKeyMap] = createContext<KeyMap>();

/** Registers a component's shortcuts while it lives; the newest wins. */
export function useKeys(heading: string, keys: () => readonly Key[]): void {
  const map = useKeyMap();
  $effect(() => map.add({ heading, keys: keys() }));
}

export class KeyMap {
  /** All that can be pressed now, oldest first. */
  groups = $state.raw<KeyGroup[]>([]);

  /** Adds a group; the returned function takes it away. */
  add(group: KeyGroup): () => void {
    // Whoever adds keys does not depend on the keys of others.
    untrack(() => (this.groups = [...this.groups, group]));
    return () => void (this.groups = this.groups.filter((other) => other !== group));
  }

  /** Runs the shortcut of a `keydown`, if there is one, and tells whether it did. */
  handle(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing) return false;
    const key = this.#find(event);
    if (!key?.run) return false;
    event.preventDefault();
    key.run();
    return true;
  }

  #find(event: KeyboardEvent): Key | undefined {
    const all = this.groups.flatMap((group) => group.keys).reverse();
    return all.find((key) => {
      const pressed = key.run && key.keys.split(' ').find((keys) => matches(keys, event));
      return pressed && allowed(key.whileTyping ?? /Ctrl|Alt|^F\d/.test(pressed), event);
    });
  }
}

/** Tells whether a `keydown` is the combination `keys`. Command counts as Ctrl. */
export function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split(/(?<=.)\+/);
  const main = parts.pop() ?? '';
  const held = (name: string) => parts.includes(name);
  if ((event.ctrlKey || event.metaKey) !== held('Ctrl') || event.altKey !== held('Alt')) return false;
  if (/^[0-9]$/.test(main)) return event.code === `Digit${main}` && event.shiftKey === held('Shift');
  if (main === 'Space') return event.code === 'Space' && event.shiftKey === held('Shift');
  // Signs such as ? need Shift on some keyboards and not on others.
  if (!/^[a-zåäö]$/i.test(main) && main.length === 1) return event.key === main;
  return event.key.toLowerCase() === main.toLowerCase() && event.shiftKey === held('Shift');
}

function allowed(whileTyping: boolean, event: KeyboardEvent): boolean {
  // The innermost one: a text field may stand in a shadow root.
  const [target] = event.composedPath();
  if (!whileTyping && target instanceof Element && isTextField(target)) return false;
  // A dialog has the keyboard to itself.
  return document.querySelector('dialog[open]') === null;
}

/** Tells whether typing goes into this element. */
export function isTextField(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(element.type);
  return element.matches('textarea, select, [contenteditable=""], [contenteditable="true"]');
}
