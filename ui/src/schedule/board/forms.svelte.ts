// Which form or menu of the board is open.
import type { NewSlot, SlotCard } from '../../backend';

/** A form above the board. */
export type Form =
  | { kind: 'new'; given: NewSlot }
  | { kind: 'edit' | 'move' | 'assign' | 'series' | 'absence' | 'swap'; slot: SlotCard }
  | { kind: 'moveMany'; slots: readonly SlotCard[] }
  /** Asks before a pinned slot is moved. */
  | { kind: 'pinned'; slot: SlotCard; run: () => void }
  | { kind: 'publish' | 'tell' | 'templates' }
  | { kind: 'print'; of: 'person' | 'unit' };

export class Forms {
  current = $state.raw<Form>();
  /** The menu of a slot, at a point of the window. */
  menu = $state.raw<{ slot: SlotCard; at: { x: number; y: number } }>();

  show(form: Form): void {
    this.current = form;
  }

  close(): void {
    this.current = undefined;
  }
}
