import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Combobox from './Combobox.svelte';
import DateField from './DateField.svelte';
import TimeField from './TimeField.svelte';

const schools = ['Kesämäen koulu', 'Lauritsalan koulu', 'Sammonlahden koulu'].map((label, index) => ({ value: String(index), label }));

function combobox(more: { value?: string; optional?: boolean } = {}) {
  const onchoose = vi.fn();
  render(Combobox, { label: 'Koulu', options: schools, value: null, onchoose, ...more });
  return { onchoose, field: screen.getByRole<HTMLInputElement>('combobox', { name: /Koulu/ }), user: userEvent.setup() };
}

test('a combobox narrows while typing, and Enter chooses', async () => {
  const { onchoose, field, user } = combobox();
  await user.type(field, 'samm');
  expect(screen.getAllByRole('option').map((option) => option.textContent?.trim())).toEqual(['Sammonlahden koulu']);
  await user.keyboard('{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('2');
  expect([field.value, field.getAttribute('aria-expanded')]).toEqual(['Sammonlahden koulu', 'false']);
});

test('arrows move through the options and around the ends', async () => {
  const { onchoose, field, user } = combobox();
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();
  field.focus();
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Kesämäen koulu');
  await user.keyboard('{ArrowUp}');
  expect(active()).toBe('Sammonlahden koulu');
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('1');
});

test('Esc and leaving keep the earlier choice', async () => {
  const { onchoose, field, user } = combobox({ value: '0' });
  await user.type(field, 'samm');
  await user.keyboard('{Escape}');
  expect(field.value).toBe('Kesämäen koulu');
  await user.clear(field);
  await user.type(field, 'xyz');
  expect(screen.getByText('Ei osumia haulla ”xyz”')).toBeTruthy();
  await user.tab();
  expect([field.value, onchoose.mock.calls.length]).toEqual(['Kesämäen koulu', 0]);
});

test('an optional combobox can be emptied', async () => {
  const { onchoose, field, user } = combobox({ value: '0', optional: true });
  await user.clear(field);
  await user.tab();
  expect(onchoose).toHaveBeenCalledExactlyOnceWith(null);
});

test('a day is understood when its field is left', async () => {
  const onchoose = vi.fn();
  render(DateField, { label: 'Päivä', value: '2026-11-23', today: '2026-11-22', onchoose });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Päivä' });
  const user = userEvent.setup();
  expect(field.value).toBe('23.11.2026');
  await user.clear(field);
  await user.type(field, '17.11.');
  await user.tab();
  expect([field.value, onchoose.mock.lastCall]).toEqual(['17.11.2026', ['2026-11-17']]);
});

test('what is not a day stays in the field with words on how to mend it', async () => {
  const onchoose = vi.fn();
  render(DateField, { label: 'Päivä', value: null, today: '2026-11-22', onchoose });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Päivä' });
  await userEvent.type(field, '31.11.{Enter}');
  expect([field.value, field.getAttribute('aria-invalid'), onchoose.mock.calls.length]).toEqual(['31.11.', 'true', 0]);
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('17.11.2026');
});

test('a day is chosen from the calendar by keyboard', async () => {
  const onchoose = vi.fn();
  render(DateField, { label: 'Päivä', value: '2026-11-23', today: '2026-11-22', onchoose });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Avaa kalenteri' }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('maanantai 23. marraskuuta 2026');
  await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('2026-12-01');
});

test('a time is understood when its field is left, and moved by arrows', async () => {
  const onchoose = vi.fn();
  render(TimeField, { label: 'Alkaa', value: null, onchoose });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Alkaa' });
  const user = userEvent.setup();
  await user.type(field, '830');
  await user.tab();
  expect([field.value, onchoose.mock.lastCall]).toEqual(['8.30', [510]]);
  await user.type(field, '{ArrowUp}{ArrowUp}{ArrowDown}');
  expect([field.value, onchoose.mock.lastCall]).toEqual(['8.45', [525]]);
});
