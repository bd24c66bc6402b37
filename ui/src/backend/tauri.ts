// The backend inside the desktop window: one `call` command and the shell's events.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { asCallError, type Backend } from './backend';

/** Returns the desktop shell's backend. */
export function connect(): Backend {
  return {
    async call(name, arg) {
      try {
        return await invoke('call', { name, arg });
      } catch (thrown) {
        throw asCallError(thrown);
      }
    },
    listen(event, handler) {
      const registered = listen(event, (heard) => handler(heard.payload as never));
      return () => void registered.then((unlisten) => unlisten());
    },
  };
}
