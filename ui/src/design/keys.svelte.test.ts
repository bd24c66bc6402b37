import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { KeyMap, matches } from './keys.svelte';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...init });

test.each<[string, KeyboardEventInit, boolean]>([
  ['Ctrl+K', { key: 'k', ctrlKey: true }, true],
  ['Ctrl+K', { key: 'k', metaKey: true }, true],
  ['Ctrl+K', { key: 'k' }, false],
  ['Ctrl+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, false],
  ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, true],
  ['Ctrl+Shift+Space', { key: ' ', code: 'Space', ctrlKey: true, shiftKey: true }, true],
  ['Alt+1', { key: '¡', code: 'Digit1', altKey: true }, true],
  ['Alt+1', { key: '1', code: 'Digit1' }, false],
  ['T', { key: 't' }, true],
  ['T', { key: 't', altKey: true }, false],
  ['?', { key: '?', shiftKey: true }, true],
  ['?', { key: '+' }, false],
  ['Ä', { key: 'ä' }, true],
])('%s is pressed by %j: %s', (keys, init, pressed) => {
  expect(matches(keys, press(init))).toBe(pressed);
});

/** Presses a key while the focus is in an element of the given HTML. */
function pressIn(html: string, init: KeyboardEventInit, keys: string): boolean {
  document.body.innerHTML = html;
  const run = vi.fn();
  const map = new KeyMap();
  map.add({ heading: 'h', keys: [{ keys, label: 'l', run }] });
  let handled = false;
  window.addEventListener('keydown', (event) => (handled = map.handle(event)), { once: true });
  document.body.querySelector('.focus')?.dispatchEvent(press(init));
  expect(run).toHaveBeenCalledTimes(handled ? 1 : 0);
  document.body.innerHTML = '';
  return handled;
}

test('single letters are off in text fields, combinations are not', () => {
  const field = '<input class="focus">';
  expect(pressIn(field, { key: 't' }, 'T')).toBe(false);
  expect(pressIn('<div class="focus" contenteditable="true"></div>', { key: 't' }, 'T')).toBe(false);
  expect(pressIn(field, { key: 'k', ctrlKey: true }, 'Ctrl+K')).toBe(true);
  expect(pressIn('<input type="checkbox" class="focus">', { key: 't' }, 'T')).toBe(true);
});

test('a text field in a shadow root is a text field too', () => {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
  root?.append(document.createElement('textarea'));
  const map = new KeyMap();
  map.add({ heading: 'h', keys: [{ keys: 'T', label: 'l', run: vi.fn() }] });
  let handled = true;
  window.addEventListener('keydown', (event) => (handled = map.handle(event)), { once: true });
  root?.querySelector('textarea')?.dispatchEvent(press({ key: 't', composed: true }));
  expect(handled).toBe(false);
});

test('an open dialog has the keyboard to itself', () => {
  expect(pressIn('<dialog open><button class="focus"></button></dialog>', { key: 't' }, 'T')).toBe(false);
});

test('the newest of two equal shortcuts wins, and the older returns when it goes', () => {
  const [older, newer] = [vi.fn(), vi.fn()];
  const map = new KeyMap();
  map.add({ heading: 'h', keys: [{ keys: 'T', label: 'l', run: older }] });
  const remove = map.add({ heading: 'h', keys: [{ keys: 'T', label: 'l', run: newer }] });
  map.handle(press({ key: 't' }));
  remove();
  map.handle(press({ key: 't' }));
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([1, 1]);
});

test('adding keys does not depend on the keys of others', () => {
  const map = new KeyMap();
  let runs = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      runs++;
      return map.add({ heading: 'h', keys: [] });
    });
  });
  flushSync();
  map.add({ heading: 'other', keys: [] });
  flushSync();
  expect([runs, map.groups.length]).toEqual([1, 2]);
  stop();
  expect(map.groups.length).toBe(1);
});
