// Searches that found nothing: each tells those who write what is missing.
import { useBackend } from './backend';

/** The least letters of a search that tells anything. */
const LEAST_LETTERS = 4;

/**
 * Notes what was searched for in vain once the search is left: emptied, or gone from the window. Call it while a component
 * starts. `query()` is what stands in the field, `vain()` whether the newest answer found nothing though it was looked
 * for everywhere; words that go on and then find something were not in vain.
 */
export function noteMisses(query: () => string, vain: () => boolean): void {
  const backend = useBackend();
  let last: string | undefined;

  function leave() {
    if (last !== undefined) void backend.call('knowledge.missed', { query: last });
    last = undefined;
  }

  $effect(() => {
    const words = query().trim();
    if (words === '') leave();
    else last = vain() && words.length >= LEAST_LETTERS ? words : undefined;
  });
  $effect(() => leave);
}
