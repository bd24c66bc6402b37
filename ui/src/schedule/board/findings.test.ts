import { expect, test } from 'vitest';
import { aFinding } from '../test/builders';
import { differences, findingWords, marksOf, toneOf, verdictWords, worstFirst } from './findings';

const hard = aFinding({ day: '2026-11-25', slots: ['a', 'b'] });
const soft = aFinding({ rule: 'travel', severity: 'soft', day: '2026-11-23', slots: ['a'] });
const week = aFinding({ rule: 'unfair_load', severity: 'soft', day: null, slots: [] });

test('what stops publishing comes first, then by day, and what concerns the whole week last', () => {
  expect(worstFirst([week, soft, hard])).toEqual([hard, soft, week]);
});

test('a slot is marked by the worst of its findings', () => {
  expect([...marksOf([soft, hard, week])]).toEqual([
    ['a', { severity: 'hard', rules: ['double_booked', 'travel'] }],
    ['b', { severity: 'hard', rules: ['double_booked'] }],
  ]);
});

test('an open slot is not marked as open', () => {
  expect(marksOf([aFinding({ rule: 'open_slot', severity: 'soft' })]).size).toBe(0);
});

test('a finding whose figures changed is still the same', () => {
  expect(differences([hard, soft], [{ ...hard, slots: ['b', 'a'], args: {} }, week])).toEqual({ gone: [soft], new: [week] });
});

test('a slot that was open and stays open is not news', () => {
  const open = (day: string) => aFinding({ rule: 'open_slot', severity: 'soft', day });
  expect(differences([open('2026-11-23'), hard], [open('2026-11-24')])).toEqual({ gone: [hard], new: [] });
  expect(differences([open('2026-11-23')], [])).toEqual({ gone: [open('2026-11-23')], new: [] });
});

test.each([
  [{ new: [hard, soft], gone: [soft] }, 'hard', '1 este, 1 huomio, 1 korjaantuu'],
  [{ new: [soft], gone: [] }, 'soft', '1 huomio'],
  [{ new: [], gone: [hard, soft] }, 'mends', '2 korjaantuu'],
  [{ new: [], gone: [] }, 'fine', 'Sopii'],
])('a verdict is weighed and said', (verdict, tone, words) => {
  expect([toneOf(verdict), verdictWords(verdict)]).toEqual([tone, words]);
});

test('a finding is a sentence', () => {
  expect(findingWords(hard)).toBe('Veikko Testinen on ma 23.11. kahdessa paikassa yhtä aikaa, 8.00–9.00.');
});
