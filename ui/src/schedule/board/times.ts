// The arithmetic of planning a time by dragging and by keys. All times are minutes since midnight.

/** A time of day with its end. */
export interface Span {
  start: number;
  end: number;
}

/** How far the pointer goes for one step while a new time is drawn. */
const DRAW_PX = 12;
const DRAW_STEP = 30;
/** How far the pointer goes for one step while an end is moved. */
const RESIZE_PX = 6;
/** The step of the keys and of moving an end. */
export const STEP = 15;

const MIDNIGHT = 24 * 60;
const MORNING = 8 * 60;
const EVENING = 17 * 60;
/** How long a new time is where nothing says it. */
const USUAL = 180;

/** Returns the time that a new slot gets without dragging: the first free hours of the day, from 8 on. */
export function freeSpan(taken: readonly Span[]): Span {
  const start = roundedUp(taken.reduce((free, span) => (span.start - free < DRAW_STEP ? Math.max(free, span.end) : free), MORNING));
  const next = taken.find((span) => span.start >= start)?.start ?? Math.max(EVENING, start + USUAL);
  return { start, end: Math.min(start + USUAL, next, MIDNIGHT) };
}

/** Returns where a press on free space begins: after all that ends above it, else at 8 or before what follows. */
export function pressedStart(above: readonly Span[], below: readonly Span[]): number {
  const after = above.length > 0 ? Math.max(...above.map((span) => span.end)) : MORNING;
  const before = Math.min(MIDNIGHT, ...below.map((span) => span.start));
  return Math.max(0, Math.min(roundedUp(after), before - DRAW_STEP));
}

/** Returns the time drawn from `anchor` by moving the pointer down (later) or up (earlier), in half hours. */
export function drawnSpan(anchor: number, movedPx: number): Span {
  const steps = Math.trunc(movedPx / DRAW_PX);
  if (steps < 0) return { start: Math.max(0, anchor + steps * DRAW_STEP), end: anchor };
  return { start: anchor, end: Math.min(MIDNIGHT, anchor + Math.max(1, steps) * DRAW_STEP) };
}

/** Returns the slot's time after its lower edge was moved, in quarters; never shorter than one. */
export function resizedSpan({ start, end }: Span, movedPx: number): Span {
  return withEnd({ start, end }, end + Math.round(movedPx / RESIZE_PX) * STEP);
}

/** Returns the slot's time after Shift and an arrow: up and down move the end, left and right the start. */
export function nudgedSpan(span: Span, key: string): Span | undefined {
  if (key === 'ArrowDown') return withEnd(span, span.end + STEP);
  if (key === 'ArrowUp') return withEnd(span, span.end - STEP);
  if (key === 'ArrowRight') return withStart(span, span.start + STEP);
  if (key === 'ArrowLeft') return withStart(span, span.start - STEP);
  return undefined;
}

/** Returns the time with another end; never shorter than a quarter. */
export function withEnd({ start }: Span, end: number): Span {
  return { start, end: Math.min(MIDNIGHT, Math.max(start + STEP, end)) };
}

/** Returns the time with another start; never shorter than a quarter. */
export function withStart({ end }: Span, start: number): Span {
  return { start: Math.max(0, Math.min(end - STEP, start)), end };
}

function roundedUp(minutes: number): number {
  return Math.ceil(minutes / DRAW_STEP) * DRAW_STEP;
}
