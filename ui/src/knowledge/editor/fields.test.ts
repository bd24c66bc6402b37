import { expect, test } from 'vitest';
import { changedParts, fieldsOf, keepFields, readFields, readWas, wordCount, type Fields } from './fields';

const saved: Fields = { ...fieldsOf(undefined), title: 'Tulostus', keywords: ['printteri'] };

test('only what differs from the saved article is kept and read back', () => {
  const parts = { matter: 'TULOSTUS', body: '# Rivi\n"lainaus"', for_roles: ['staff'], critical: true } as const;
  const fields: Fields = { ...saved, ...parts, for_roles: [...parts.for_roles] };
  expect(readFields(keepFields(fields, saved))).toEqual(parts);
  expect(changedParts(fields, saved)).toEqual(parts);
});

test('an emptied field is a change too', () => {
  const fields: Fields = { ...saved, title: '', keywords: [] };
  expect(readFields(keepFields(fields, saved))).toEqual({ title: '', keywords: [] });
});

test('what does not differ is not kept', () => {
  expect(keepFields({ ...saved }, saved)).toBe('');
});

test('the words that the writer began with stay as they were when the article changes', () => {
  const kept = keepFields({ ...saved, body: 'Uusi.' }, saved);
  const later = { ...saved, body: 'Toisen.' };
  const again = keepFields({ ...later, ...readFields(kept), title: 'Tulostin' }, later, readWas(kept));
  expect([readWas(kept), readWas(again)]).toEqual(Array(2).fill({ title: 'Tulostus', short: '', body: '' }));
});

test.each(['', 'null', '{"title"', '"teksti"', '{"title":7,"for_roles":["kuningas"],"review_months":7,"was":{}}'])('%j restores nothing', (kept) => {
  expect([readFields(kept), readWas(kept)]).toEqual([{}, undefined]);
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
