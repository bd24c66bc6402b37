import { expect, test } from 'vitest';
import { aPersonYear, aPlannerYear, aUnitYear } from './builders';
import { ALL, narrowed } from './narrow';
import { figuresOf, lackOf, levelOf, rowsOf, shareOf } from './rows';
import { belonging } from './choices';

const cell = (planned: number, due: number, closed = false) => ({ planned, due, closed });

test('a week says by level, figures and share how far it is planned', () => {
  const cells = [cell(0, 0, true), cell(0, 0), cell(0, 4), cell(1, 4), cell(3, 4), cell(4, 4), cell(5, 4), cell(2, 0)];
  expect(cells.map(levelOf)).toEqual(['closed', 'free', 'empty', 'low', 'part', 'full', 'over', 'over']);
  expect(cells.map((cell) => figuresOf(cell, 'units'))).toEqual(['–', '·', '0/4', '1/4', '3/4', '4/4', '5/4', '2']);
  expect(figuresOf(cell(750, 2295), 'people')).toBe('13/38');
  expect([shareOf(cell(1, 4)), shareOf(cell(9, 4)), shareOf(cell(0, 0))]).toEqual([0.25, 1, 0]);
});

test('a person shows where an engagement starts and ends', () => {
  const year = aPlannerYear({ people: [aPersonYear({ starts: ['2026-11-24'], ends: ['2026-12-04'] })] });
  const [row] = rowsOf(year);
  expect(row?.cells.map(({ starts, ends }) => [starts, ends])).toEqual([[false, false], [true, false], [false, true]]);
});

test('rows are narrowed by name, place and who goes there, and the furthest below promise comes first', () => {
  const units = [
    aUnitYear({ unit: 'a', name: 'Aaponkoulu', area: 'Etelä', planned: [3, 3, 3], people: ['p'] }),
    aUnitYear({ unit: 'b', name: 'Beeta', area: 'Pohjoinen', form: 'vaka', planned: [0, 1, 0] }),
  ];
  const year = aPlannerYear({ units });
  const rows = rowsOf(year);
  const names = (to: Partial<typeof ALL>) => narrowed(rows, 'units', { ...ALL, ...to }, belonging(year)).map((row) => row.id);
  expect([names({}), names({ order: 'lack' }), names({ text: ' bEE' })]).toEqual([['a', 'b'], ['b', 'a'], ['b']]);
  expect([names({ area: 'Etelä' }), names({ form: 'vaka' }), names({ other: 'p' }), names({ area: 'Etelä', form: 'vaka' })]).toEqual([['a'], ['b'], ['a'], []]);
  expect(rows.map(lackOf)).toEqual([0, 8]);
});

test('people fit an area when they go to a unit of it', () => {
  const places = [{ unit: 'a', name: 'Aaponkoulu', area: 'Etelä', form: 'perus' as const }];
  const year = aPlannerYear({ people: [aPersonYear({ person: 'p', units: ['a'] }), aPersonYear({ person: 'q' })], places });
  const found = narrowed(rowsOf(year), 'people', { ...ALL, area: 'Etelä' }, belonging(year));
  expect(found.map((row) => row.id)).toEqual(['p']);
});
