// What planners do on the board, in one place for the pointer, the keys, the menus and the forms.
import type { NewSlot, SlotCard, SlotChange, WeekBoard } from '../../backend';
import { t } from '../../i18n';
import { isTentative, slotWords } from '../words';
import type { Forms } from './forms.svelte';
import type { GridActs } from './gridActs';
import { laneOf, takenIn, type Lane, type Side } from './lanes';
import { laneWords } from './laneWords';
import { different, movable, movedBy, moveTo, type Move } from './moves';
import { slotsOf, type Place } from './places';
import type { Planning } from './planning.svelte';
import type { Selection } from './selection.svelte';
import { freeSpan, type Span } from './times';

/** The board as it is when something is done to it. */
export interface Shown {
  readonly board: WeekBoard;
  readonly side: Side;
  readonly lanes: readonly Lane[];
  readonly planning: Planning;
  readonly selection: Selection;
  readonly forms: Forms;
  /** Takes the keyboard to a place, or back to where it was. */
  focusOn: (place?: Place) => void;
  /** Shows all that is known of a slot. */
  onshow: (slot: SlotCard) => void;
}

export class Acts implements GridActs {
  #on: Shown;

  /** `shown` is read anew at each act. */
  constructor(shown: Shown) {
    this.#on = shown;
  }

  open = (slot: SlotCard): void => {
    if (this.#on.board.may_plan) this.#on.forms.show({ kind: 'edit', slot });
    else this.#on.onshow(slot);
  };

  menu = (slot: SlotCard, at: { x: number; y: number }): void => {
    this.#on.forms.menu = { slot, at };
  };

  create = (place: Place, span?: Span): void => {
    const lane = this.#on.lanes.find((lane) => lane.id === place.lane);
    if (!lane) return;
    const kind = lane.kind === 'placeless' ? 'koulutus' : 'koulu';
    const person = lane.kind === 'person' ? lane.id : null;
    const unit = lane.kind === 'unit' ? lane.id : null;
    this.#on.forms.show({ kind: 'new', given: { person, unit, day: place.day, ...(span ?? freeSpan(slotsOf(lane, place.day))), kind } });
  };

  /** Adds what a form gave. */
  add = async (slot: NewSlot): Promise<void> => {
    const id = await this.#on.planning.add(slot, slotWords({ ...slot, unit_name: this.#unitName(slot.unit) }));
    if (id) this.#on.focusOn({ lane: '', day: slot.day, slot: id });
  };

  /** Makes a slot what a form gave. */
  change = (slot: SlotCard, wanted: Omit<SlotChange, 'id'>): void => {
    const unit_name = wanted.unit === undefined ? slot.unit_name : this.#unitName(wanted.unit);
    const words = slotWords({ ...slot, ...wanted, unit_name });
    void this.#on.planning.change(different(slot, wanted), t('slot-was-changed', { slot: words }));
  };

  move = (slot: SlotCard, to: Place): void => {
    const lane = this.#on.lanes.find((lane) => lane.id === to.lane);
    if (!lane || !takenIn(lane, slot)) return;
    const said = t('slot-was-moved', { person: laneWords(lane), slot: slotWords({ ...slot, day: to.day }) });
    this.moveSlots(this.#on.selection.around(slot), moveTo(this.#on.side, this.#on.lanes, slot, to), said, { ...to, slot: slot.id });
  };

  /** Moves slots together in one step; of several the pinned ones stay, a single one is asked about. */
  moveSlots = (slots: readonly SlotCard[], move: Move, said?: string, focus?: Place): void => {
    const moving = movable(slots);
    const [first] = moving;
    const run = () => {
      const changes = movedBy(moving, move);
      const words = slots.length > 1 || !said ? this.#movedWords(changes.length, slots.length - moving.length) : said;
      void this.#on.planning.change(changes, words);
      this.#on.focusOn(focus);
    };
    if (!first) this.#on.planning.said = t('slots-all-pinned');
    else this.#asking(first, run);
  };

  /** Makes several slots what a form gave, in one step. */
  changeAll = (changes: SlotChange[], pinned: number): void => {
    void this.#on.planning.change(changes, this.#movedWords(changes.length, pinned));
  };

  moveBy = (slot: SlotCard): void => {
    const slots = this.#on.selection.around(slot);
    this.#on.forms.show(slots.length > 1 ? { kind: 'moveMany', slots } : { kind: 'move', slot });
  };

  retime = (slot: SlotCard, span: Span): void => {
    const said = t('slot-was-changed', { slot: slotWords({ ...slot, ...span }) });
    this.#asking(slot, () => void this.#on.planning.change(different(slot, { ...span }), said));
  };

  remove = (slot: SlotCard): void => {
    const slots = this.#on.selection.around(slot);
    const going = movable(slots);
    this.#on.focusOn({ lane: laneOf(this.#on.side, slot), day: slot.day, slot: slot.id });
    if (going.length === 0) this.#on.planning.said = t('slots-all-pinned');
    else void this.#on.planning.remove(going, this.#removedWords(going, slots.length - going.length));
  };

  pin = (slot: SlotCard): void => this.pinAll(this.#on.selection.around(slot), !slot.pinned);

  pinAll = (slots: readonly SlotCard[], pinned: boolean): void => void this.#on.planning.pin(slots.map(({ id }) => id), pinned);

  choose = (slot: SlotCard, reach: boolean): void => {
    const { selection, lanes, board } = this.#on;
    if (reach) selection.reach(slot.id, lanes, board.days.map(({ day }) => day));
    else selection.toggle(slot.id);
    this.#sayChosen();
  };

  chooseAll = (slots: readonly SlotCard[]): void => {
    this.#on.selection.add(slots);
    this.#sayChosen();
  };

  chooseNone = (): void => {
    if (this.#on.selection.slots.length === 0) return;
    this.#on.selection.clear();
    this.#sayChosen();
  };

  /** A pinned slot was put there on purpose. */
  #asking(slot: SlotCard, run: () => void): void {
    if (slot.pinned) this.#on.forms.show({ kind: 'pinned', slot, run });
    else run();
  }

  #sayChosen(): void {
    this.#on.planning.said = t('slots-chosen', { count: this.#on.selection.slots.length });
  }

  #movedWords(count: number, pinned: number): string {
    return [t('slots-were-moved', { count }), pinned > 0 ? t('slots-stayed-pinned', { count: pinned }) : ''].filter(Boolean).join(' ');
  }

  #removedWords(slots: readonly SlotCard[], pinned: number): string {
    const [only, more] = slots;
    if (only && !more) return t(isTentative(only) ? 'slot-was-removed' : 'slot-was-called-off', { slot: slotWords(only) });
    return [t('slots-were-removed', { count: slots.length }), pinned > 0 ? t('slots-stayed-pinned', { count: pinned }) : ''].filter(Boolean).join(' ');
  }

  #unitName(unit: string | null): string {
    return this.#on.board.units.find(({ id }) => id === unit)?.name ?? '';
  }
}
