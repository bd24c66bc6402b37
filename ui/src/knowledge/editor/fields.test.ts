import { expect, test } from 'vitest';
import { changedParts, fieldsOf, keepFields, readFields, wordCount } from './fields';

const saved = { ...fieldsOf(undefined), title: 'Tulostus' };

test('only what differs from the saved article is kept and read back', () => {
  const fields = { ...saved, matter: 'TULOSTUS', body: '# Rivi\n"lainaus"' } as const;
  expect(readFields(keepFields(fields, saved))).toEqual({ matter: 'TULOSTUS', body: '# Rivi\n"lainaus"' });
  expect(changedParts(fields, saved)).toEqual({ matter: 'TULOSTUS', body: '# Rivi\n"lainaus"' });
});

test('an emptied field is a change too', () => {
  expect(readFields(keepFields({ ...saved, title: '' }, saved))).toEqual({ title: '' });
});

test('what does not differ is not kept', () => {
  expect(keepFields({ ...saved }, saved)).toBe('');
});

test.each(['', 'null', '{"title"', '"teksti"', '{"title":7}'])('%j restores nothing', (kept) => {
  expect(readFields(kept)).toEqual({});
});

test('a topic that is not known any more is left out', () => {
  expect(readFields('{"title":"A","matter":"VANHA"}')).toEqual({ title: 'A' });
});

test.each([
  ['', 0],
  ['  ', 0],
  ['Tarkista virta, sitten\nkaapeli. ', 4],
])('%j has %d words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
