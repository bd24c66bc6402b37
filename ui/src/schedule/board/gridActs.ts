// What is asked of the board by pointer and by keys.
import type { SlotCard } from '../../backend';
import type { Place } from './places';
import type { Span } from './times';

/** Every wish names its slot or its cell; an act on a chosen slot reaches all that are chosen. */
export interface GridActs {
  /** Enter or a press on a slot. */
  open: (slot: SlotCard) => void;
  menu: (slot: SlotCard, at: { x: number; y: number }) => void;
  /** Asks for a new slot in a cell, at a time where it was drawn. */
  create: (place: Place, span?: Span) => void;
  move: (slot: SlotCard, to: Place) => void;
  /** Asks where to move, by a form. */
  moveBy: (slot: SlotCard) => void;
  retime: (slot: SlotCard, span: Span) => void;
  remove: (slot: SlotCard) => void;
  /** Fixes a slot to its place, or lets it go. */
  pin: (slot: SlotCard) => void;
  /** Chooses a slot or lets it go; `reach`: all from the last one chosen up to it. */
  choose: (slot: SlotCard, reach: boolean) => void;
  chooseAll: (slots: readonly SlotCard[]) => void;
  chooseNone: () => void;
}
