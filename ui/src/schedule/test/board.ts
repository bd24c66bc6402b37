// The board as a planner opens it.
import { screen } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi, type Mock } from 'vitest';
import type { Me } from '../../backend';
import type { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import WeekBoard from '../WeekBoard.svelte';

export const COORDINATOR: Me = { id: 'aino', called_name: 'Aino', last_name: 'Lehto', roles: ['coordinator'] };

/** Opens week 48 as a coordinator and waits for the table. */
export async function openBoard(backend: FakeBackend, params: Record<string, string> = {}): Promise<{ user: UserEvent; onparams: Mock }> {
  const onparams = vi.fn();
  renderWith(backend, WeekBoard, { params: { week: '2026-W48', ...params }, onparams }, COORDINATOR);
  await screen.findByRole('grid');
  return { user: userEvent.setup(), onparams };
}

/** The slot's own button. */
export function slotButton(id: string): HTMLElement {
  const button = document.getElementById(`slot-${id}`);
  if (!button) throw new Error(`no slot ${id}`);
  return button;
}

/** The rows of the board: their names and the slots in them. */
export function rowsShown(): string[][] {
  return screen.getAllByRole('rowheader').map((head) => {
    const slots = [...(head.closest('tr')?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])];
    return [head.querySelector('.name')?.textContent?.trim() ?? '', ...slots.map((slot) => slot.dataset['slot'] ?? '')];
  });
}
