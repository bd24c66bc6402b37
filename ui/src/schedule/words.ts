// Slots in words.
import type { Holiday, SlotCard, SlotKind, SlotState } from '../backend';
import { dayShort, timeRange, type Day } from '../format';
import { t } from '../i18n';

/** The kinds of slots, in the order in which they are offered. */
export const SLOT_KINDS = ['koulu', 'paivystys', 'koulutus', 'valmennus', 'siirtyma', 'toimisto'] as const satisfies readonly SlotKind[];

/** A kind's name: *Koulutus*. */
export function kindWords(kind: SlotKind): string {
  return t(`category-${kind}`);
}

/** A state's name in lower case: *luonnos*. */
export function stateWords(state: SlotState): string {
  return t(`slot-state-${state}`);
}

/** A holiday's name: *Itsenäisyyspäivä*. */
export function holidayWords(holiday: Holiday): string {
  return t(`holiday-${holiday}`);
}

/** Where the time is spent: the unit's name, or without one what the time is for. */
export function placeWords(kind: SlotKind, unitName: string): string {
  return unitName || kindWords(kind);
}

/** `ma 23.11. 8.00–11.00` */
export function whenWords({ day, start, end }: { day: Day; start: number; end: number }): string {
  return `${dayShort(day)} ${timeRange(start, end)}`;
}

/** `ma 23.11. 8.00–11.00 Sammonlahden koulu` */
export function slotWords(slot: Pick<SlotCard, 'day' | 'start' | 'end' | 'kind' | 'unit_name'>): string {
  return `${whenWords(slot)} ${placeWords(slot.kind, slot.unit_name)}`;
}

/** Tells whether a slot does not take place for its person. */
export function isOff({ state }: { state: SlotState }): boolean {
  return state === 'cancelled' || state === 'absent';
}

/** Tells whether its person may ask someone else to take a slot: it is to come, and nobody has been asked yet. */
export function isSwappable({ state, day }: { state: SlotState; day: Day }, today: Day): boolean {
  return day >= today && (state === 'published' || state === 'acknowledged');
}

/** Tells whether only planners see a slot so far. */
export function isTentative({ state }: { state: SlotState }): boolean {
  return state === 'draft' || state === 'proposed';
}
