// The bell and the settings of notifications.
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NoticeRow, NoticeSettings as Settings } from '../../backend';
import { FakeBackend } from '../../test/fake';
import { renderWith } from '../../test/render';
import Bell from './Bell.svelte';
import NoticeSettings from './NoticeSettings.svelte';

const NOTICE: NoticeRow = {
  id: 7,
  at: Date.UTC(2026, 10, 23, 7, 12),
  is_read: false,
  title: 'Uusi vuoro: Sammonlahden koulu',
  text: 'ti 24.11. 8.00–11.00',
  view: 'schedule',
  params: { id: 'slot' },
};

async function bell(rows: NoticeRow[]) {
  const backend = new FakeBackend({
    'notices.list': () => ({ rows, unread: rows.filter((row) => !row.is_read).length }),
    'notices.mark_read': () => ({}),
  });
  const onopen = vi.fn();
  renderWith(backend, Bell, { onopen });
  const button = await screen.findByRole('button', { name: /^Ilmoitukset/ });
  return { backend, onopen, button };
}

test('a press on a notice shows what it is about and reads it', async () => {
  const { backend, onopen } = await bell([NOTICE]);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Ilmoitukset, 1 uusi' }));
  await user.click(screen.getByText('Uusi vuoro: Sammonlahden koulu'));
  expect(onopen).toHaveBeenCalledWith('#/schedule?id=slot');
  expect(backend.asked('notices.mark_read')).toEqual([{ ids: [7] }]);
});

test('all are read at once', async () => {
  const { backend, button } = await bell([NOTICE, { ...NOTICE, id: 8 }]);
  const user = userEvent.setup();
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Merkitse kaikki luetuiksi' }));
  expect(backend.asked('notices.mark_read')).toEqual([{ ids: null }]);
});

test('a bell without notices says so', async () => {
  const { button } = await bell([]);
  await userEvent.setup().click(button);
  expect(screen.getByText('Ei ilmoituksia')).toBeTruthy();
});

test('each choice of the settings takes effect at once and leaves the others', async () => {
  const settings: Settings = {
    minutes_before: 60,
    evening_at: 1080,
    quiet_from: 1200,
    quiet_until: 420,
    quiet_weekends: true,
    minutes_between: 60,
    daily_cap: 10,
  };
  const backend = new FakeBackend({ 'notices.settings': () => settings, 'notices.set_settings': () => ({}) });
  renderWith(backend, NoticeSettings, {});
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: '30 min' }));
  await user.click(screen.getByRole('checkbox', { name: 'Hiljaista yöllä' }));
  expect(backend.asked('notices.set_settings')).toEqual([
    { ...settings, minutes_before: 30 },
    { ...settings, quiet_from: 0, quiet_until: 0 },
  ]);
});
