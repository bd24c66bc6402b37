import { expect, test } from 'vitest';
import { blankDraft, problemsOf, spanOfWeek, type CalendarDraft } from './draft';
import { scopeAsked, scopeId, schoolYearOf, yearAsked } from './years';

const fine: CalendarDraft = { ...blankDraft(2026, { form: 'perus' }), saturdays: ['2026-12-19', '2027-06-05'] };

test('a new calendar begins with terms that make sense', () => {
  expect(problemsOf(fine)).toEqual([]);
  expect(fine.terms[1]?.until).toBe('2027-06-05');
});

test.each([
  ['43', { from: '2026-10-19', until: '2026-10-25' }],
  ['9', { from: '2027-03-01', until: '2027-03-07' }],
  ['53', { from: '2026-12-28', until: '2027-01-03' }],
  ['54', undefined],
  ['0', undefined],
  ['syysloma', undefined],
])('week %j of 2026–2027 is %j', (text, span) => {
  expect(spanOfWeek(2026, text)).toEqual(span);
});

test('a year without a week 53 has none', () => {
  expect(spanOfWeek(2027, '53')).toBeUndefined();
});

test.each<[Partial<CalendarDraft>, string[]]>([
  [{ terms: [{ from: '2026-12-19', until: '2026-08-12' }] }, ['terms 0 early']],
  [{ terms: [{ from: '2026-07-31', until: '2026-12-19' }] }, ['terms 0 other-year']],
  [{ breaks: [{ from: '2026-10-19', until: '2026-10-25', name: 'Syysloma' }, { from: '2026-10-25', until: '2026-10-26', name: '' }] }, ['breaks 1 overlap', 'breaks 1 nameless']],
  [{ saturdays: ['2026-12-18'] }, ['saturdays 0 not-saturday']],
  [{ days_off: ['2027-08-01'] }, ['days_off 0 other-year']],
])('of %j %j is wrong', (part, wrong) => {
  const found = problemsOf({ ...fine, ...part });
  expect(found.map(({ part, at, text }) => `${part} ${at} ${text}`)).toEqual(wrong);
});

test('school years and scopes stand in addresses', () => {
  expect([schoolYearOf('2026-07-31'), schoolYearOf('2026-08-01')]).toEqual([2025, 2026]);
  expect([yearAsked('2027', '2026-11-22'), yearAsked('x', '2026-11-22')]).toEqual([2027, 2026]);
  expect([scopeAsked('lukio'), scopeAsked('u1'), scopeAsked(undefined)]).toEqual([{ form: 'lukio' }, { unit: 'u1' }, { form: 'perus' }]);
  expect(scopeId({ unit: 'u1' })).toBe('u1');
});
