// A week on paper.
import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { openBoard } from '../../test/board';
import { aRow, aSlot } from '../../test/builders';
import { planned } from '../../test/planned';

const print = vi.fn();
beforeEach(() => {
  print.mockClear();
  window.print = print;
});

const week = () =>
  planned([aRow({ person: 'v', name: 'Veikko Laine', slots: [aSlot({ id: 's', note: 'Ota adapteri' })] }), aRow({ person: 'm', name: 'Maria Salo' })]);
const sheet = () => document.querySelector<HTMLElement>('.sheet');

async function choose(item: string) {
  const { user } = await openBoard(week());
  await user.click(screen.getByRole('button', { name: 'Lisää toimintoja viikolle' }));
  await user.click(screen.getByRole('menuitem', { name: item }));
  return user;
}

test('the wall gets everyone, and the rest of the window stays off the paper', async () => {
  await choose('Tulosta seinälle');
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(sheet()?.querySelectorAll('tbody tr').length).toBe(2);
  expect(document.documentElement.dataset['sheet']).toBe('wall');
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(sheet()).toBeNull());
  expect(document.documentElement.dataset['sheet']).toBeUndefined();
});

test("a person's sheet has their days with what is worth knowing", async () => {
  const user = await choose('Tulosta ihmiselle…');
  await screen.findByRole('dialog', { name: 'Kenen viikko tulostetaan?' });
  await user.keyboard('veik{Enter}{Enter}');
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  const paper = within(sheet()!);
  expect(paper.getByText('Veikko Laine')).toBeTruthy();
  expect(paper.getByText('Ota adapteri')).toBeTruthy();
  expect(paper.getAllByText('ei vuoroja').length).toBe(4);
});

test("a unit's sheet says who comes", async () => {
  const user = await choose('Tulosta kohteelle…');
  await screen.findByRole('dialog', { name: 'Minkä kohteen viikko tulostetaan?' });
  await user.keyboard('samm{Enter}{Enter}');
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(within(sheet()!).getByText('Veikko Laine')).toBeTruthy();
});
