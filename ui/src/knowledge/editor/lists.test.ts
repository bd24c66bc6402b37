import { expect, test } from 'vitest';
import { listed, nested } from './lists';
import { drawn, marked } from '../../test/drawn';

test.each([
  ['yksi\nka|ksi\nkol|me', 'yksi\n- kaksi\n- kolme|'],
  ['- yk|si', 'yksi|'],
  ['|', '- |'],
])('a list makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, listed(text, selection, '- '))).toBe(after);
});

test.each([
  ['|avaa\nsulje|', '1. avaa\n2. sulje|'],
  ['|1. avaa\n12. sulje|', 'avaa\nsulje|'],
])('a numbered list makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, listed(text, selection, '1. '))).toBe(after);
});

test.each([
  ['- a\n- b|', '- a\n  - b|'],
  ['1. a\n2. b|', '1. a\n   2. b|'],
  ['- a\n  - b\n- c|', '- a\n  - b\n  - c|'],
  ['- a\n- |b\n- c|', '- a\n  - |b\n  - c|'],
  ['- a\n  - b|', '- a\n  - b|'],
  ['- ensimmäinen|', '- ensimmäinen|'],
  ['- a\n\n## Otsikko\n- b|', '- a\n\n## Otsikko\n- b|'],
])('deeper makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  const edit = nested(text, selection, 'deeper');
  expect(edit && drawn(text, edit)).toBe(after);
});

test.each([
  ['- a\n  - b|', '- a\n- b|'],
  ['1. a\n   - b\n     - c|', '1. a\n   - b\n   - c|'],
  ['- a|', '- a|'],
])('out makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  const edit = nested(text, selection, 'out');
  expect(edit && drawn(text, edit)).toBe(after);
});

test('outside a list there is nothing to nest', () => {
  expect(nested('vain tekstiä', [3, 3], 'deeper')).toBeUndefined();
});
