// What jsdom lacks of the platform that the window relies on.
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

// A dialog that is read when first asked for comes late on a busy machine.
configure({ asyncUtilTimeout: 5000 });

afterEach(() => cleanup());

window.PointerEvent ??= class extends MouseEvent {} as typeof PointerEvent;
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.setAttribute('data-shown', '');
  this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
};
HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  if (!this.hasAttribute('data-shown')) return;
  this.removeAttribute('data-shown');
  this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
};
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
Element.prototype.scrollIntoView ??= () => {};

// CodeMirror measures its lines, and asks engines like this one for what is marked by a command.
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
document.execCommand ??= () => false;

// A press of a button with `popovertarget` opens and closes its panel.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null;
  const panel = document.getElementById(button?.getAttribute('popovertarget') ?? '');
  if (!panel) return;
  if (panel.hasAttribute('data-shown')) panel.hidePopover();
  else panel.showPopover();
});

window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} });
