// What a person decides about conflicts and refused changes, and how each decision is taken back.
import { asCallError, type Backend, type Conflict, type RefusedChange } from '../../backend';
import { errorWords, t } from '../../i18n';
import { plainText, titleWords } from './values';

/** What was decided last. Only the newest decision can be undone. */
export interface Decided {
  text: string;
  undo?: () => Promise<void>;
}

export class Decisions {
  /** The newest decision; `undefined` before the first. */
  decided = $state.raw<Decided | undefined>();
  /** What became of the newest act that leaves everything in its place; read aloud and shown. */
  said = $state('');
  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  restore(conflict: Conflict): Promise<void> {
    return this.attempt(async () => {
      await this.#backend.call('sync.restore', { id: conflict.id });
      this.#decide('conflict-restored', conflict, () => this.#undoStep());
    });
  }

  keep(conflict: Conflict): Promise<void> {
    return this.attempt(async () => {
      await this.#backend.call('sync.keep_present', { id: conflict.id });
      this.#decide('conflict-kept', conflict, () => this.#undoStep());
    });
  }

  retry(change: RefusedChange): Promise<void> {
    return this.attempt(async () => {
      await this.#backend.call('sync.retry', { op: change.op });
      this.#decide('change-retried', change, async () => {
        await this.#undoStep();
        await this.#backend.call('sync.bring_back', { op: change.op });
      });
    });
  }

  dismiss(change: RefusedChange): Promise<void> {
    return this.attempt(async () => {
      await this.#backend.call('sync.dismiss', { op: change.op });
      this.#decide('change-dismissed', change, async () => {
        await this.#backend.call('sync.bring_back', { op: change.op });
      });
    });
  }

  /** Takes the newest decision back. */
  undo(): Promise<void> {
    return this.attempt(async () => {
      const { text, undo } = this.decided ?? {};
      if (!text || !undo) return;
      await undo();
      this.decided = { text: t('undo-done', { what: text }) };
    });
  }

  copyOwn({ kind, title, at, fields }: Conflict): Promise<void> {
    return this.#copy(plainText({ kind, title, at, fields: fields.map(({ mine }) => mine) }));
  }

  copyChange(change: RefusedChange): Promise<void> {
    return this.#copy(plainText(change));
  }

  /** Does something and says what it answers, or why it failed. The window's own messages lie under the dialog. */
  async attempt(act: () => Promise<string | void>): Promise<void> {
    this.said = '';
    try {
      this.said = (await act()) ?? '';
    } catch (thrown) {
      this.said = errorWords(asCallError(thrown));
    }
  }

  #copy(text: string): Promise<void> {
    return this.attempt(() =>
      navigator.clipboard.writeText(text).then(
        () => t('change-copied'),
        () => t('change-copy-failed'),
      ),
    );
  }

  async #undoStep(): Promise<void> {
    await this.#backend.call('undo.last', {});
  }

  #decide(key: string, about: Conflict | RefusedChange, undo: () => Promise<void>): void {
    this.decided = { text: t(key, { what: titleWords(about) }), undo };
  }
}
