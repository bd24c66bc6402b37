import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, minutesOf, mondayOf, parseWeekId, weekday, weekId, weekOf, weeksIn } from '.';
import golden from './iso_weeks.json';

test.each(golden)('$date is in week $isoWeek of $isoYear', ({ date, isoYear, isoWeek, weekday: day }) => {
  expect([weekOf(date), weekday(date)]).toEqual([{ year: isoYear, week: isoWeek }, day]);
  expect(addDays(mondayOf(isoYear, isoWeek), day - 1)).toBe(date);
});

test('2026 has a week 53', () => {
  expect([weeksIn(2025), weeksIn(2026), weeksIn(2027)]).toEqual([52, 53, 52]);
});

test('weeks in addresses', () => {
  expect(weekId('2026-11-23')).toBe('2026-W48');
  expect(parseWeekId('2026-W53')).toEqual({ year: 2026, week: 53 });
  expect(['2025-W53', '2026-W00', 'W48', ''].map(parseWeekId)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a day that does not exist is not a day', () => {
  expect(['2026-02-28', '2026-02-29', '2026-13-01', '28.2.2026'].map(isDay)).toEqual([true, false, false, false]);
});

test('daylight saving does not shift days', () => {
  expect([addDays('2026-03-28', 2), daysBetween('2026-10-24', '2026-10-26')]).toEqual(['2026-03-30', 2]);
});

test('instants are shown in Finnish time', () => {
  const lateEvening = Date.parse('2026-11-22T22:30:00Z');
  expect([dayOf(lateEvening), minutesOf(lateEvening)]).toEqual(['2026-11-23', 30]);
});
