// What a planner does to the board: each change shows at once, is said aloud, and can be taken back.
import type { Backend, IsoWeek, NewSlot, SlotChange, SlotId } from '../../backend';
import type { Messages } from '../../design/messages.svelte';
import { t } from '../../i18n';
import type { Changes } from './changes';

export class Planning {
  /** What is under way, until an answer has it. */
  changes = $state.raw<Changes>(new Map());
  /** What was done last, for screen readers. */
  said = $state('');
  #backend: Backend;
  #messages: Messages;
  #refresh: () => void;
  /** Changes go one after the other, so that the last key pressed wins. */
  #queue: Promise<unknown> = Promise.resolve();
  #underWay = 0;
  /** The message about the newest change; the ones before it can no longer be undone from a message. */
  #message: number | undefined;

  /** `refresh` asks for the board again. */
  constructor(backend: Backend, messages: Messages, refresh: () => void) {
    this.#backend = backend;
    this.#messages = messages;
    this.#refresh = refresh;
  }

  /** Adds a draft; returns its id. */
  async add(slot: NewSlot, words: string): Promise<SlotId> {
    const id = await this.#backend.call('schedule.add_slot', slot);
    this.#done(t('slot-was-added', { slot: words }));
    return id;
  }

  /** Changes a slot and says so; small changes by key or pointer leave no message, since they are undone the same way. */
  async change(change: SlotChange, said: string): Promise<void> {
    this.said = said;
    const before = this.changes.get(change.id);
    await this.#run(change.id, { ...before, ...change }, () => this.#backend.call('schedule.change_slot', change));
  }

  async remove(id: SlotId, words: string): Promise<void> {
    await this.#run(id, null, () => this.#backend.call('schedule.remove_slot', { id }));
    this.#done(t('slot-was-removed', { slot: words }));
  }

  /** Makes the week's drafts visible to everyone. */
  async publish(week: IsoWeek): Promise<void> {
    const { slots } = await this.#backend.call('schedule.publish', { week });
    this.#done(t('week-was-published', { count: slots }));
  }

  /** Tells that a new answer has come: it holds everything that is done. */
  answered(): void {
    if (this.#underWay === 0) this.changes = new Map();
  }

  async #run(id: SlotId, change: SlotChange | null, call: () => Promise<unknown>): Promise<void> {
    this.#underWay++;
    this.changes = new Map(this.changes).set(id, change);
    const done = this.#queue.then(call);
    this.#queue = done.catch(() => {});
    try {
      await done;
    } finally {
      this.#underWay--;
      this.#refresh();
    }
  }

  #done(text: string): void {
    if (this.#message !== undefined) this.#messages.close(this.#message);
    this.#messages.done(text, () => void this.#backend.call('undo.last', {}));
    this.#message = this.#messages.shown.at(-1)?.id;
  }
}
