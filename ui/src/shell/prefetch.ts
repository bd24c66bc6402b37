// Reads the other views' code while nothing else happens, so that a switch is instant.
import type { View } from '../views';

const FIRST_MS = 1500;
const BETWEEN_MS = 150;

/** Reads one view after the other; the returned function stops it. */
export function prefetch(views: readonly View[]): () => void {
  let next = 0;
  const step = () => {
    const view = views[next++];
    if (!view) return;
    void view.load().catch((thrown: unknown) => console.error('reading a view ahead', thrown));
    timer = setTimeout(step, BETWEEN_MS);
  };
  let timer = setTimeout(step, FIRST_MS);
  return () => clearTimeout(timer);
}
