// What a planner does to the board: each change shows at once, is said aloud, and can be taken back.
import type { Backend, FindingRow, NewSlot, SlotCard, SlotChange, SlotId, Verdict } from '../../backend';
import type { Messages } from '../../design/messages.svelte';
import { t } from '../../i18n';
import { isTentative } from '../words';
import type { Changes } from './changes';
import { differences, isSomething, verdictWords } from './findings';

export class Planning {
  /** What is under way, until an answer has it. */
  changes = $state.raw<Changes>(new Map());
  /** What was done last, for screen readers. */
  said = $state('');
  /** What the newest change broke and mended, once it is known. */
  outcome = $state.raw<Verdict>();
  #backend: Backend;
  #messages: Messages;
  #refresh: () => void;
  /** Changes go one after the other, so that the last key pressed wins. */
  #queue: Promise<unknown> = Promise.resolve();
  #underWay = 0;
  /** The message about the newest change; the ones before it can no longer be undone from a message. */
  #message: number | undefined;
  /** The findings of the newest answer, and those from before the changes that are under way. */
  #findings: readonly FindingRow[] = [];
  #before: readonly FindingRow[] | undefined;

  /** `refresh` asks for the board again. */
  constructor(backend: Backend, messages: Messages, refresh: () => void) {
    this.#backend = backend;
    this.#messages = messages;
    this.#refresh = refresh;
  }

  /** Adds a draft; returns its id. */
  async add(slot: NewSlot, words: string): Promise<SlotId | undefined> {
    const [id] = await this.#backend.call('schedule.add_slots', { slots: [slot] });
    this.#done(t('slot-was-added', { slot: words }));
    return id;
  }

  /** Changes slots in one step and says so; small changes by key or pointer leave no message, since they are undone the same way. */
  async change(changes: readonly SlotChange[], said: string): Promise<void> {
    if (changes.length === 0) return;
    this.said = said;
    const shown = new Map(this.changes);
    for (const change of changes) shown.set(change.id, { ...shown.get(change.id), ...change });
    await this.#run(shown, () => this.#backend.call('schedule.change_slots', { changes: [...changes] }));
    if (changes.length > 1) this.#done(said);
  }

  /** Removes slots in one step. What has been published stays in sight until people are told. */
  async remove(slots: readonly SlotCard[], words: string): Promise<void> {
    // The message says it.
    this.said = '';
    const shown = new Map(this.changes);
    for (const slot of slots) if (isTentative(slot)) shown.set(slot.id, null);
    await this.#run(shown, () => this.#backend.call('schedule.remove_slots', { ids: slots.map((slot) => slot.id) }));
    this.#done(words);
  }

  /** Fixes slots to their places, or lets them go again. */
  async pin(ids: readonly SlotId[], pinned: boolean): Promise<void> {
    await this.#backend.call('schedule.pin', { ids: [...ids], pinned });
    this.said = t(pinned ? 'slots-were-pinned' : 'slots-were-unpinned', { count: ids.length });
  }

  /** Forgets the changes that nobody has been told of. */
  async takeBack(slots: readonly SlotId[]): Promise<void> {
    await this.#backend.call('schedule.take_back', { slots: [...slots] });
    this.#done(t('changes-were-taken-back', { count: slots.length }));
  }

  /** Says that something was done elsewhere, and offers to undo it. */
  tell(words: string): void {
    this.#done(words);
  }

  /** Tells that a new answer has come: it holds everything that is done. */
  answered(findings: readonly FindingRow[]): void {
    const since = differences(this.#before ?? this.#findings, findings);
    this.#findings = findings;
    if (this.#underWay > 0) return;
    this.changes = new Map();
    if (this.#before) this.#weigh(since);
    // What came from elsewhere, such as an undo, leaves the newest change's outcome behind.
    else if (isSomething(since)) this.outcome = undefined;
    this.#before = undefined;
  }

  async #run(changes: Changes, call: () => Promise<unknown>): Promise<void> {
    this.#underWay++;
    this.#before ??= this.#findings;
    this.outcome = undefined;
    this.changes = changes;
    const done = this.#queue.then(call);
    this.#queue = done.catch(() => {});
    try {
      await done;
    } finally {
      this.#underWay--;
      this.#refresh();
    }
  }

  #weigh(outcome: Verdict): void {
    this.outcome = outcome;
    if (isSomething(outcome)) this.said = [this.said.replace(/\.$/, ''), verdictWords(outcome)].filter(Boolean).join('. ');
  }

  #done(text: string): void {
    if (this.#message !== undefined) this.#messages.close(this.#message);
    this.#messages.undoable(text);
    this.#message = this.#messages.shown.at(-1)?.id;
  }
}
