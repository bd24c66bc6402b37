import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeBackend } from '../test/fake';
import App from './App.svelte';

vi.mock('../views', async (original) => {
  const views = await original<typeof import('../views')>();
  const load = () => import('../test/Nothing.svelte');
  const doing = () => import('../test/Doing.svelte');
  return { ...views, SLOTS: { quickLog: { roles: [], load }, bell: { load }, noticeSettings: { load } }, viewsFor: () => views.viewsFor(['digari']).map((view) => ({ ...view, load: doing })) };
});

const step = { id: 1, label: 'log', about: 'Projektori ei kuvaa', at: 0, undone: true, partly: false };

beforeEach(() => {
  history.replaceState(null, '', '#');
  window.matchMedia = vi.fn().mockReturnValue({ matches: false, addEventListener() {}, removeEventListener() {} });
  Element.prototype.scrollTo = () => {};
});

async function open(answers: ConstructorParameters<typeof FakeBackend>[0] = {}) {
  const backend = new FakeBackend({
    'session.state': () => ({ signed_in: { id: 'p', called_name: 'Veikko', last_name: 'K', roles: ['digari'] }, server: '', known_names: [], trouble: '' }),
    'session.settings': () => ({ language: 'fi', theme: 'dark' }),
    'sync.status': () => ({ state: 'idle', trouble: null, waiting: 0, refused: 0, conflicts: 0, reoffered: 0, since: null, last_ok: null }),
    'draft.get': () => null,
    'draft.put': () => ({}),
    'search.everything': () => ({ hits: [], ready: true }),
    'undo.last': () => step,
    ...answers,
  });
  render(App, { backend });
  await screen.findByRole('link', { name: 'Tänään' });
  return { backend, user: userEvent.setup() };
}

test('Alt and a number go to a place', async () => {
  const { user } = await open();
  await user.keyboard('{Alt>}[Digit2]{/Alt}');
  expect(location.hash).toBe('#/schedule');
  expect(screen.getByRole('link', { name: 'Työvuosi' }).getAttribute('aria-current')).toBe('page');
});

test('Ctrl+Z undoes and says what, but not while typing', async () => {
  const { backend, user } = await open();
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Kumottu: kirjattiin asia: Projektori ei kuvaa')).toBeTruthy();
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await user.keyboard('{Control>}z{/Control}');
  field.remove();
  expect(backend.asked('undo.last')).toHaveLength(1);
});

test('a message that offers to undo says what was undone', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Tee' }));
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(await screen.findByText('Kumottu: kirjattiin asia: Projektori ei kuvaa')).toBeTruthy();
  expect(screen.queryByText('Tehty')).toBeNull();
});

test('the palette finds a unit and goes to it', async () => {
  const hit = { kind: 'unit', id: 'u1', title: 'Sammonlahden koulu', detail: '', title_hits: [[0, 4]] };
  const { user } = await open({ 'search.everything': () => ({ hits: [hit], ready: true }) });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'samm');
  await screen.findByRole('option', { name: /onlahden koulu/ });
  await user.keyboard('{Enter}');
  expect(location.hash).toBe('#/sites?id=u1');
});

test('a click on a notification opens its record', async () => {
  const { backend } = await open();
  backend.emit('open', { view: 'schedule', params: { id: 's1' } });
  expect(location.hash).toBe('#/schedule?id=s1');
});

test('the theme is the one that was set', async () => {
  await open();
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
});

test('the status line follows the exchange', async () => {
  const { backend } = await open();
  backend.answers['sync.status'] = () => ({ state: 'offline', trouble: 'unreachable', waiting: 2, refused: 0, conflicts: 0, reoffered: 0, since: null, last_ok: null });
  backend.emit('status', null);
  expect(await screen.findByText('2 odottaa')).toBeTruthy();
});

test('after the server was restored it is said once that the work is sent again', async () => {
  const { backend } = await open();
  for (const waiting of [3, 2]) {
    backend.answers['sync.status'] = () => ({ state: 'syncing', trouble: null, waiting, refused: 0, conflicts: 0, reoffered: 3, since: null, last_ok: null });
    backend.emit('status', null);
    await screen.findByText(`lähetetään ${waiting} muutosta`);
  }
  expect(screen.getAllByText(/palautettu varmuuskopiosta. Lähetetään uudelleen 3 muutosta/)).toHaveLength(1);
});
