import { expect, test } from 'vitest';
import { fieldsOf, keepFields, readFields } from './fields';

const saved = fieldsOf(undefined);

test('what is being written is kept as text and read back', () => {
  const fields = { title: 'Tulostus', short: '', matter: 'TULOSTUS', body: '# Rivi\n"lainaus"' } as const;
  expect(readFields(keepFields(fields, saved))).toEqual(fields);
});

test('what does not differ from the saved article is not kept', () => {
  expect(keepFields({ ...saved }, saved)).toBe('');
});

test.each(['', 'null', '{"title"', '"teksti"'])('%j restores nothing', (kept) => {
  expect(readFields(kept)).toBeUndefined();
});

test('a topic that is not known any more is left out', () => {
  expect(readFields('{"title":"A","matter":"VANHA"}')).toEqual({ title: 'A', short: '', matter: '', body: '' });
});
