import { expect, test } from 'vitest';
import { filterOptions } from './filter';

const options = ['Kesämäen koulu', 'Sammonlahden koulu', 'Sammontalon päiväkoti', 'Ylämaan koulu', 'Uus-Lavolan koulu'].map((label) => ({
  value: label,
  label,
  ...(label === 'Ylämaan koulu' ? { detail: 'yläaste' } : {}),
}));

test.each([
  ['', ['Kesämäen koulu', 'Sammonlahden koulu', 'Sammontalon päiväkoti', 'Ylämaan koulu', 'Uus-Lavolan koulu']],
  ['samm', ['Sammonlahden koulu', 'Sammontalon päiväkoti']],
  ['kou samm', ['Sammonlahden koulu']],
  ['lavola', ['Uus-Lavolan koulu']],
  ['YLÄ', ['Ylämaan koulu']],
  ['yläas', ['Ylämaan koulu']],
  ['a', []],
])('typing %j leaves %j', (typed, labels) => {
  expect(filterOptions(options, typed).map((option) => option.label)).toEqual(labels);
});

test('a label that begins with the text comes before one that has it further on', () => {
  const rows = ['Uusi koulu', 'Koulun piha'].map((label) => ({ value: label, label }));
  expect(filterOptions(rows, 'koulu').map((row) => row.label)).toEqual(['Koulun piha', 'Uusi koulu']);
});
