import { afterEach, expect, test } from 'vitest';
import { setLocale } from '../i18n';
import { ago, clock, dayLong, dayMonth, dayRange, dayShort, dayWords, duration, list, moment, monthWords, number, time, timeRange, weekWords } from '.';

afterEach(() => setLocale('fi'));

const now = Date.parse('2026-11-23T08:42:00Z');

/** Everything, as one list to read. Spaces of all kinds are shown as plain ones. */
function all(): string[] {
  return [
    dayShort('2026-11-23'),
    dayMonth('2026-01-05'),
    dayLong('2026-11-23'),
    dayWords('2026-11-23'),
    dayWords('2026-11-23', true),
    monthWords('2026-11-23'),
    dayRange('2026-11-23', '2026-11-27'),
    dayRange('2026-11-30', '2026-12-04'),
    dayRange('2026-12-28', '2027-01-01'),
    weekWords(48),
    time(510),
    timeRange(480, 720),
    clock(now),
    moment(now - 86_400_000, '2026-11-23'),
    [75, 45, 120, 0, -90].map(duration).join(', '),
    [0, 5 * 60, 3 * 3600, 26 * 3600].map((seconds) => ago(now - seconds * 1000, now)).join(', '),
    number(1234.56),
    list(['a', 'b', 'c']),
  ].map((text) => text.replace(/\s/g, ' '));
}

test('Finnish', () => {
  expect(all()).toMatchInlineSnapshot(`
    [
      "ma 23.11.",
      "5.1.",
      "23.11.2026",
      "maanantai 23. marraskuuta",
      "maanantai 23. marraskuuta 2026",
      "marraskuu 2026",
      "23.–27.11.",
      "30.11.–4.12.",
      "28.12.2026–1.1.2027",
      "vk 48",
      "8.30",
      "8.00–12.00",
      "10.42",
      "su 22.11. 10.42",
      "1 t 15 min, 45 min, 2 t, 0 min, −1 t 30 min",
      "nyt, 5 min sitten, 3 t sitten, eilen",
      "1 234,6",
      "a, b ja c",
    ]
  `);
});

test('Swedish', async () => {
  await setLocale('sv');
  expect(all()).toMatchInlineSnapshot(`
    [
      "mån 23.11.",
      "5.1.",
      "23.11.2026",
      "måndag 23 november",
      "måndag 23 november 2026",
      "november 2026",
      "23.–27.11.",
      "30.11.–4.12.",
      "28.12.2026–1.1.2027",
      "v. 48",
      "8.30",
      "8.00–12.00",
      "10.42",
      "sön 22.11. 10.42",
      "1 h 15 min, 45 min, 2 h, 0 min, −1 h 30 min",
      "nu, för 5 min sen, för 3 tim sedan, i går",
      "1 234,6",
      "a, b och c",
    ]
  `);
});

test('English', async () => {
  await setLocale('en');
  expect(all()).toMatchInlineSnapshot(`
    [
      "Mon 23 Nov",
      "5 Jan",
      "23 Nov 2026",
      "Monday 23 November",
      "Monday 23 November 2026",
      "November 2026",
      "23–27 Nov",
      "30 Nov–4 Dec",
      "28 Dec 2026–1 Jan 2027",
      "wk 48",
      "8:30",
      "8:00–12:00",
      "10:42",
      "Sun 22 Nov 10:42",
      "1 h 15 min, 45 min, 2 h, 0 min, −1 h 30 min",
      "now, 5 min ago, 3 hr ago, yesterday",
      "1,234.6",
      "a, b and c",
    ]
  `);
});
