// The keys that work everywhere. Each is also a button, a menu item or a row of the palette.
import type { KeyGroup } from '../design/keys.svelte';
import type { View } from '../views';

/** What the window can be told to do. */
export interface Acts {
  palette: () => void;
  quickLog: () => void;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  help: () => void;
  settings: () => void;
  syncNow: () => void;
  changes: () => void;
  calendars: () => void;
  signOut: () => void;
  go: (view: string) => void;
}

/** Returns the table of keys; the help dialog renders the same rows. */
export function shellKeys(acts: Acts, views: readonly View[]): KeyGroup[] {
  return [
    {
      heading: 'keys-everywhere',
      keys: [
        { keys: 'Ctrl+K', label: 'keys-palette', run: acts.palette },
        { keys: 'Ctrl+Shift+Space', label: 'keys-quick-log', run: acts.quickLog },
        { keys: 'Ctrl+Z', label: 'keys-undo', run: () => void acts.undo(), whileTyping: false },
        { keys: 'Ctrl+Shift+Z Ctrl+Y', label: 'keys-redo', run: () => void acts.redo(), whileTyping: false },
        { keys: '? F1', label: 'keys-help', run: acts.help },
        { keys: '', label: 'settings-title', run: acts.settings },
        { keys: '', label: 'status-sync-now', run: acts.syncNow },
        { keys: '', label: 'changes-title', run: acts.changes },
        { keys: '', label: 'feeds-title-plain', run: acts.calendars },
        { keys: '', label: 'person-sign-out', run: acts.signOut },
      ],
    },
    {
      heading: 'keys-views',
      keys: views.map((view, index) => ({ keys: `Alt+${index + 1}`, label: view.label, run: () => acts.go(view.id) })),
    },
  ];
}
