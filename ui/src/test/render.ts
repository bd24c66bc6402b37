// Renders a component as the window would, with a fake backend behind it.
import { render, type RenderResult } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Above, Backend, Me } from '../backend';
import Within from './Within.svelte';

/**
 * Renders `component` with `props` inside a window whose backend is `backend` and where `me` (by default a digari)
 * is signed in. What the component asks to be shown above it goes to `above`. `rerender({ given })` changes its props.
 */
export function renderWith<Props extends Record<string, unknown>>(
  backend: Backend,
  component: Component<Props>,
  props: Props,
  me?: Me,
  above?: Partial<Above>,
): RenderResult<typeof Within> {
  return render(Within, { backend, of: component as never, given: props, ...(me ? { me } : {}), ...(above ? { above } : {}) });
}
