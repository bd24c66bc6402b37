// The moment when the window has something to show.

/** Tells the desktop shell, and whoever measures the start, that real content is on the screen. */
export function contentShown(): void {
  performance.mark('content');
  window.dispatchEvent(new Event('lahituki:content'));
}
