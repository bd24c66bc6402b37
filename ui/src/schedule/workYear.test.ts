// The frame around the tabs of the work year.
import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Tab } from './tabs';
import { FakeBackend } from '../test/fake';
import Nothing from '../test/Nothing.svelte';
import { renderWith } from '../test/render';
import WorkYear from './WorkYear.svelte';

const tabs = vi.hoisted(() => ({ current: [] as Tab[] }));
vi.mock('./tabs', () => ({ tabsFor: () => tabs.current }));

const tab = (id: string, load: Tab['load'] = async () => ({ default: Nothing })): Tab => ({ id, label: `tab-${id}`, roles: 'everyone', load });

function open(given: Tab[], params: Record<string, string>) {
  tabs.current = given;
  return renderWith(new FakeBackend(), WorkYear, { params, onparams: vi.fn() });
}

test('an address without a tab is the first one', async () => {
  open([tab('week'), tab('year')], { week: '2026-W48' });
  expect(await screen.findByRole('heading', { name: 'week' })).toBeTruthy();
  expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
    ['#/schedule', 'page'],
    ['#/schedule?tab=year', null],
  ]);
});

test('a lone tab has no row of tabs', async () => {
  open([tab('week')], { week: '2026-W48' });
  await screen.findByRole('heading', { name: 'week' });
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('a tab whose code cannot be read says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  open([tab('week'), tab('year', () => Promise.reject(new Error('gone')))], { tab: 'year' });
  expect(await screen.findByText('Näkymää ei saatu auki')).toBeTruthy();
});
