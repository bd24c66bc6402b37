// While something is carried near the edge of a box that scrolls, the box scrolls on by itself.

/** How near the pointer has to be. */
const NEAR_PX = 40;
/** How far one frame goes at the very edge. */
const STEP_PX = 16;

/** Returns how far to scroll along one axis for a pointer at `at` in a box from `from` to `to`. */
export function edgeStep(at: number, from: number, to: number): number {
  if (at < from + NEAR_PX) return -stepAt(from + NEAR_PX - at);
  if (at > to - NEAR_PX) return stepAt(at - (to - NEAR_PX));
  return 0;
}

/** Scrolls `box` frame by frame while `pointer()` is near its edge, and calls `onscroll` after each step; the returned function stops it. */
export function scrollAtEdges(box: HTMLElement, pointer: () => { x: number; y: number } | undefined, onscroll: () => void): () => void {
  const step = () => {
    const at = pointer();
    if (at && scrolled(box, at)) onscroll();
    frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

function scrolled(box: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const [wasLeft, wasTop] = [box.scrollLeft, box.scrollTop];
  box.scrollLeft += edgeStep(x, left, right);
  box.scrollTop += edgeStep(y, top, bottom);
  return box.scrollLeft !== wasLeft || box.scrollTop !== wasTop;
}

function stepAt(depth: number): number {
  return Math.ceil((Math.min(depth, NEAR_PX) / NEAR_PX) * STEP_PX);
}
