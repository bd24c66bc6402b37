// One tooltip for the whole window: shown after a moment of hovering, or when the keyboard arrives.
// It only repeats what the element's own label says, so screen readers skip it.
import type { Attachment } from 'svelte/attachments';

const WAIT_MS = 450;
const GAP_PX = 6;

let bubble: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Attaches a tooltip: `{@attach tooltip('Sulje', 'Esc')}`. An empty text shows nothing. */
export function tooltip(text: string, shortcut?: string): Attachment<HTMLElement> {
  return (element) => {
    const show = () => open(element, text, shortcut);
    const soon = () => (timer = setTimeout(show, WAIT_MS));
    // Not at once: the focus may have come back from a panel that is just being closed.
    const byKeyboard = () => element.matches(':focus-visible') && (timer = setTimeout(show));
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && close();
    const listeners: [string, EventListener][] = [
      ['pointerenter', soon],
      ['pointerleave', close],
      ['pointerdown', close],
      ['focus', byKeyboard],
      ['blur', close],
      ['keydown', escape as EventListener],
    ];
    for (const [event, listener] of listeners) element.addEventListener(event, listener);
    return () => {
      close();
      for (const [event, listener] of listeners) element.removeEventListener(event, listener);
    };
  };
}

function open(element: HTMLElement, text: string, shortcut: string | undefined): void {
  if (text === '' || !element.isConnected) return;
  bubble ??= create();
  bubble.textContent = shortcut ? `${text}  ${shortcut}` : text;
  bubble.showPopover();
  place(bubble, element.getBoundingClientRect());
}

function close(): void {
  clearTimeout(timer);
  if (bubble?.isConnected) bubble.hidePopover();
}

function create(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'tooltip';
  made.popover = 'manual';
  made.setAttribute('aria-hidden', 'true');
  return document.body.appendChild(made);
}

/** Below the element, or above where there is no room, and always inside the window. */
function place(made: HTMLElement, around: DOMRect): void {
  const { width, height } = made.getBoundingClientRect();
  const below = around.bottom + GAP_PX;
  const top = below + height > window.innerHeight ? around.top - GAP_PX - height : below;
  const left = around.left + around.width / 2 - width / 2;
  made.style.top = `${top}px`;
  made.style.left = `${Math.max(GAP_PX, Math.min(left, window.innerWidth - width - GAP_PX))}px`;
}
