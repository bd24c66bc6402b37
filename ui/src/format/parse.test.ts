import { expect, test } from 'vitest';
import { parseDay, parseTime } from '.';

test.each([
  ['17.11.2026', '2026-11-17'],
  ['17.11.26', '2026-11-17'],
  ['17.11.', '2026-11-17'],
  [' 7.1 ', '2027-01-07'],
  ['1/12', '2026-12-01'],
  ['2026-11-17', '2026-11-17'],
  ['31.11.', undefined],
  ['29.2.2026', undefined],
  ['29.2.', undefined],
  ['17', undefined],
  ['huomenna', undefined],
  ['', undefined],
])('the day %j is %s when today is 22.11.2026', (text, day) => {
  expect(parseDay(text, '2026-11-22')).toBe(day);
});

test.each([
  ['8.30', 510],
  ['8:30', 510],
  ['830', 510],
  ['0830', 510],
  ['8', 480],
  ['16', 960],
  ['0', 0],
  ['23.59', 1439],
  ['24', undefined],
  ['8.75', undefined],
  ['8.3', undefined],
  ['12345', undefined],
  ['kello 8', undefined],
  ['', undefined],
])('the time %j is %s minutes', (text, minutes) => {
  expect(parseTime(text)).toBe(minutes);
});
