// Long boards in two steps: what fills the window at once, and the rest as soon as that is painted.

/** More rows than any window shows. */
const FIRST = 14;

/**
 * Returns the first of the items, and all of them once a frame has been painted; anew whenever `again()` changes.
 * With `whole` all are there from the start. Call it while the component starts.
 */
export function unrolled<Item>(items: () => readonly Item[], again: () => unknown, whole: boolean): { readonly current: readonly Item[] } {
  let unrolledFor = $state.raw<unknown>(whole ? again() : undefined);
  const current = $derived(unrolledFor === again() ? items() : items().slice(0, FIRST));
  $effect(() => {
    const now = again();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => (unrolledFor = now))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return {
    get current() {
      return current;
    },
  };
}
