// What a person decides about conflicts and refused changes, and how each decision is taken back.
import type { Backend, Conflict, RefusedChange } from '../../backend';
import { t } from '../../i18n';
import { plainText, titleWords } from './values';

/** What was decided last. Only the newest decision can be undone. */
export interface Decided {
  text: string;
  undo?: () => Promise<void>;
}

export class Decisions {
  /** The newest decision; `undefined` before the first. */
  decided = $state.raw<Decided | undefined>();
  /** What became of the newest copying; read aloud and shown. */
  copied = $state('');
  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async restore(conflict: Conflict): Promise<void> {
    await this.#backend.call('sync.restore', { id: conflict.id });
    this.#say('conflict-restored', conflict, () => this.#undoStep());
  }

  async keep(conflict: Conflict): Promise<void> {
    await this.#backend.call('sync.keep_present', { id: conflict.id });
    this.#say('conflict-kept', conflict, () => this.#undoStep());
  }

  async retry(change: RefusedChange): Promise<void> {
    await this.#backend.call('sync.retry', { op: change.op });
    this.#say('change-retried', change, async () => {
      await this.#undoStep();
      await this.#backend.call('sync.bring_back', { op: change.op });
    });
  }

  async dismiss(change: RefusedChange): Promise<void> {
    await this.#backend.call('sync.dismiss', { op: change.op });
    this.#say('change-dismissed', change, async () => {
      await this.#backend.call('sync.bring_back', { op: change.op });
    });
  }

  /** Takes the newest decision back. */
  async undo(): Promise<void> {
    const { text, undo } = this.decided ?? {};
    if (!text || !undo) return;
    await undo();
    this.decided = { text: t('undo-done', { what: text }) };
  }

  copyOwn({ kind, title, at, fields }: Conflict): Promise<void> {
    return this.#copy(plainText({ kind, title, at, fields: fields.map(({ mine }) => mine) }));
  }

  copyChange(change: RefusedChange): Promise<void> {
    return this.#copy(plainText(change));
  }

  async #copy(text: string): Promise<void> {
    this.copied = '';
    this.copied = await navigator.clipboard.writeText(text).then(
      () => t('change-copied'),
      () => t('change-copy-failed'),
    );
  }

  async #undoStep(): Promise<void> {
    await this.#backend.call('undo.last', {});
  }

  #say(key: string, about: Conflict | RefusedChange, undo: () => Promise<void>): void {
    this.decided = { text: t(key, { what: titleWords(about) }), undo };
  }
}
