// What a key does on the board.
import type { Day, SlotCard } from '../../backend';
import { matches } from '../../design/keys.svelte';
import type { Lane } from './lanes';
import { carried, moved, type Place } from './places';
import { nudgedSpan, type Span } from './times';

/** Where a key was pressed. */
export interface Pressed {
  lanes: readonly Lane[];
  days: readonly Day[];
  here: Place;
  /** The slot that has the focus, if one has. */
  slot: SlotCard | undefined;
  mayPlan: boolean;
}

/** What it does. Opening a slot is left to its button. */
export type BoardAct =
  | { kind: 'go'; place: Place }
  | { kind: 'create' | 'chooseRow' | 'chooseNone' }
  | { kind: 'remove' | 'menu' | 'choose' | 'pin' | 'moveBy'; slot: SlotCard }
  | { kind: 'move'; slot: SlotCard; to: Place }
  | { kind: 'retime'; slot: SlotCard; span: Span };

/** Returns what a `keydown` does, `undefined` where the board has no use for it. */
export function boardKey(event: KeyboardEvent, pressed: Pressed): BoardAct | undefined {
  const { lanes, days, here, slot, mayPlan } = pressed;
  if (!event.altKey && !event.shiftKey) {
    const place = moved(lanes, days, here, event.key, event.ctrlKey || event.metaKey);
    if (place) return { kind: 'go', place };
  }
  return mayPlan ? planningKey(event, pressed, slot) : undefined;
}

function planningKey(event: KeyboardEvent, { lanes, days, here }: Pressed, slot: SlotCard | undefined): BoardAct | undefined {
  if (matches('N', event) || (!slot && matches('Enter', event))) return { kind: 'create' };
  if (matches('Ctrl+A', event)) return { kind: 'chooseRow' };
  if (matches('Escape', event)) return { kind: 'chooseNone' };
  if (!slot) return undefined;
  if (matches('Delete', event) || matches('Backspace', event)) return { kind: 'remove', slot };
  if (matches('ContextMenu', event) || matches('Shift+F10', event)) return { kind: 'menu', slot };
  if (matches('Ctrl+Space', event) || matches('V', event)) return { kind: 'choose', slot };
  if (matches('K', event)) return { kind: 'pin', slot };
  if (matches('S', event)) return { kind: 'moveBy', slot };
  if (event.ctrlKey || event.metaKey || event.altKey === event.shiftKey) return undefined;
  const to = event.altKey ? carried(lanes, days, here, event.key, slot) : undefined;
  if (to) return { kind: 'move', slot, to };
  const span = event.shiftKey ? nudgedSpan(slot, event.key) : undefined;
  return span && { kind: 'retime', slot, span };
}
