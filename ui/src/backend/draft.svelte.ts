// Text that is being typed, kept safe: a crash loses less than a second of it.
import { asCallError, useBackend, type Backend } from './backend';
import { Saver } from './saver';

/** A text field's content that survives a crash. Bind a field to `text`. */
export interface Draft {
  text: string;
  /** Whether the kept text has been read; until then `text` is empty. */
  readonly restored: boolean;
  /** Whether the last save failed; the text is then only in this window. */
  readonly unsaved: boolean;
  /** Empties the field and forgets the kept text. */
  clear(): void;
}

/** Returns the draft kept under `key`. Call it while the component starts; wrap in `{#key}` where the key changes. */
export function draft(key: string): Draft {
  const kept = new KeptText(useBackend(), key);
  $effect(() => kept.follow());
  return kept;
}

class KeptText implements Draft {
  restored = $state(false);
  unsaved = $state(false);
  #text = $state('');
  #touched = false;
  #backend: Backend;
  #key: string;
  #saver = new Saver(() => this.#save());

  constructor(backend: Backend, key: string) {
    this.#backend = backend;
    this.#key = key;
    void this.#restore();
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    this.#touched = true;
    this.#saver.touch();
  }

  clear(): void {
    this.text = '';
    this.#saver.flush();
  }

  /** Saves what is left when the component or the page goes away. */
  follow(): () => void {
    const flush = () => this.#saver.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }

  async #restore(): Promise<void> {
    try {
      const text = await this.#backend.call('draft.get', { key: this.#key });
      // What the person typed meanwhile is newer than what was kept.
      if (!this.#touched) this.#text = text ?? '';
    } catch (thrown) {
      console.error('reading a draft', asCallError(thrown).message);
    }
    this.restored = true;
  }

  async #save(): Promise<void> {
    try {
      await this.#backend.call('draft.put', { key: this.#key, text: this.#text });
      this.unsaved = false;
    } catch (thrown) {
      console.error('keeping a draft', asCallError(thrown).message);
      this.unsaved = true;
    }
  }
}
