import { beforeEach, expect, test, vi } from 'vitest';
import { viewHref } from '../format';
import { parseRoute } from './route';
import { Router } from './router.svelte';

beforeEach(() => history.replaceState(null, '', '#'));

test.each([
  ['', 'today', {}],
  ['#/', 'today', {}],
  ['#/schedule', 'schedule', {}],
  ['#/schedule?week=2026-W48&person=a%20b', 'schedule', { week: '2026-W48', person: 'a b' }],
])('the address %j is the view %s', (hash, view, params) => {
  expect(parseRoute(hash, 'today')).toEqual({ view, params });
});

test('an address is read as it was written, without empty parameters', () => {
  const href = viewHref('knowledge', { query: 'älytaulu & ääni', id: '' });
  expect(parseRoute(href, 'today')).toEqual({ view: 'knowledge', params: { query: 'älytaulu & ääni' } });
});

test('it goes to a view, and Back returns', async () => {
  const router = new Router('today');
  const stop = router.follow();
  router.go('schedule', { week: '2026-W48' });
  router.setParams({ week: '2026-W49' });
  expect([location.hash, router.current.params]).toEqual(['#/schedule?week=2026-W49', { week: '2026-W49' }]);
  history.back();
  await vi.waitFor(() => expect(router.current.params).toEqual({ week: '2026-W48' }));
  stop();
});

test('replaced parameters leave no step behind', () => {
  const router = new Router('today');
  router.go('visits');
  const before = history.length;
  router.setParams({ query: 'projektori' }, { replace: true });
  expect([location.hash, router.current.params, history.length]).toEqual(['#/visits?query=projektori', { query: 'projektori' }, before]);
});
