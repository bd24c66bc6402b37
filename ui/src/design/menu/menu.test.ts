import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Menu } from '.';

test('a menu is worked by keyboard, and the focus returns to its button', async () => {
  const remove = vi.fn();
  const items = [{ label: 'Muokkaa', run: vi.fn() }, 'line', { label: 'Siirrä', run: vi.fn(), disabled: true }, { label: 'Poista', run: remove }] as const;
  render(Menu, { items, label: 'Toiminnot' });
  const button = screen.getByRole('button', { name: 'Toiminnot' });
  const user = userEvent.setup();
  await user.click(button);
  expect(document.activeElement?.textContent?.trim()).toBe('Muokkaa');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent?.trim()).toBe('Poista');
  await user.keyboard('mp{Enter}');
  expect(remove).toHaveBeenCalledOnce();
  expect([document.activeElement, button.getAttribute('aria-expanded')]).toEqual([button, 'false']);
});
