import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { EntryRow, Me } from '../backend';
import type { Params } from '../format';
import { entry } from '../test/entries';
import { FakeBackend } from '../test/fake';
import { renderWith } from '../test/render';
import Visits from './Visits.svelte';

function visits(params: Params = {}, rows: EntryRow[] = [entry()], me?: Me) {
  const backend = new FakeBackend({
    'draft.get': () => null,
    'draft.put': () => ({}),
    'visits.choices': () => ({ units: [{ id: 'u1', name: 'Sammonlahden koulu', short_names: [] }], people: [] }),
    'visits.entries': () => ({ rows, total: rows.length, minutes: 75 }),
    'visits.entry': ({ id }: { id: string }) => rows.find((row) => row.id === id),
    'visits.change_entry': () => ({}),
    'visits.remove_entry': () => ({}),
  });
  const onparams = vi.fn();
  renderWith(backend, Visits, { params, onparams }, me);
  return { backend, onparams, user: userEvent.setup() };
}

test('the sums of what the filters leave stand beside the heading', async () => {
  visits();
  expect((await screen.findByText('1 kirjaus · 1 t 15 min', { selector: 'h1 span' })).parentElement?.textContent).toContain('Käynnit');
});

test('a filter goes into the address', async () => {
  const { onparams, user } = visits({ who: 'all' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Aihe' }), 'WILMA');
  expect(onparams.mock.lastCall).toEqual([{ who: 'all', matter: 'WILMA' }, { replace: true }]);
  await user.click(screen.getByRole('radio', { name: 'Omat' }));
  expect(onparams.mock.lastCall).toEqual([{ who: 'mine' }, { replace: true }]);
});

test('nothing logged yet teaches how to log, nothing found how to find', async () => {
  visits({}, []);
  await screen.findByText('Ei vielä kirjauksia');
  visits({ matter: 'WILMA' }, []);
  await screen.findByText('Rajauksella ei löytynyt kirjauksia');
});

test('a change of the open entry is saved at once', async () => {
  const { backend, user } = visits({ id: 'e1' });
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Mitä tapahtui' });
  await user.type(text, ', lamppu vaihdettu');
  await user.tab();
  await waitFor(() =>
    expect(backend.asked('visits.change_entry')).toContainEqual({ id: 'e1', text: 'projektori ei kuvaa, lamppu vaihdettu' }),
  );
});

test("someone else's entry is shown but not changed", async () => {
  visits({ id: 'e1', who: 'all' }, [entry({ mine: false, person_name: 'Sanni' })]);
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Mitä tapahtui' });
  expect(text.disabled).toBe(true);
  expect(screen.queryByRole('button', { name: 'Poista kirjaus' })).toBeNull();
});

test('removing the open entry closes it', async () => {
  const { backend, onparams, user } = visits({ id: 'e1', who: 'all' });
  await user.click(await screen.findByRole('button', { name: 'Poista kirjaus' }));
  expect(backend.asked('visits.remove_entry')).toEqual([{ id: 'e1' }]);
  await waitFor(() => expect(onparams.mock.lastCall).toEqual([{ who: 'all' }]));
});

test('a solved entry can become an article, where the person may write one', async () => {
  visits({ id: 'e1' }, [entry({ result: 'solved' })]);
  const link = await screen.findByRole('link', { name: 'Tee ohje' });
  expect(link.getAttribute('href')).toBe('#/knowledge?id=new&entry=e1');
});

test('an entry that is not solved, or says nothing, becomes none', async () => {
  for (const parts of [{ result: 'unfinished' as const }, { result: null }, { result: 'solved' as const, text: '' }]) {
    visits({ id: 'e1' }, [entry(parts)]);
    await screen.findByRole('textbox', { name: 'Mitä tapahtui' });
    expect(screen.queryByRole('link', { name: 'Tee ohje' })).toBeNull();
    cleanup();
  }
});

test('whoever may not write articles is offered none', async () => {
  const staff: Me = { id: 'me', called_name: 'Opettaja', last_name: 'Testinen', roles: ['staff'] };
  visits({ id: 'e1' }, [entry({ result: 'solved' })], staff);
  await screen.findByRole('textbox', { name: 'Mitä tapahtui' });
  expect(screen.queryByRole('link', { name: 'Tee ohje' })).toBeNull();
});
