// The board's arithmetic: times, weeks, and where the focus goes.
import { describe, expect, test } from 'vitest';
import { aRow, aSlot, WEEK_DAYS } from '../test/builders';
import { ownFirst, withChanges } from './changes';
import { carried, moved, placeId, settled, slotsOf, type Place } from './places';
import { drawnSpan, freeSpan, nudgedSpan, pressedStart, resizedSpan } from './times';
import { readWeek, weekAfter, weekAsked, weekDates } from './weeks';

const span = (start: number, end: number) => ({ start: start * 60, end: end * 60 });

describe('times', () => {
  test.each([
    ['an empty day begins at eight', [], span(8, 11)],
    ['after a morning at work', [span(8, 11)], span(11, 14)],
    ['before an afternoon at work', [span(10, 12)], span(8, 10)],
    ['a gap too short is passed over', [span(8, 10), span(10.25, 12)], span(12, 15)],
  ])('a new slot finds free hours: %s', (_, taken, expected) => {
    expect(freeSpan(taken)).toEqual(expected);
  });

  test.each([
    ['on an empty day', [], [], 8 * 60],
    ['under a slot', [span(8, 10.25)], [], 10.5 * 60],
    ['above a slot', [], [span(8, 10)], 7.5 * 60],
    ['between two', [span(8, 9)], [span(12, 14)], 9 * 60],
  ])('a press %s begins where time is free', (_, above, below, expected) => {
    expect(pressedStart(above, below)).toBe(expected);
  });

  test.each([
    [0, span(8, 8.5)],
    [11, span(8, 8.5)],
    [72, span(8, 11)],
    [-24, span(7, 8)],
    [9999, span(8, 24)],
    [-9999, span(0, 8)],
  ])('drawing %i pixels gives half hours', (px, expected) => {
    expect(drawnSpan(480, px)).toEqual(expected);
  });

  test.each([
    [6, span(8, 9.25)],
    [-12, span(8, 8.5)],
    [-500, span(8, 8.25)],
    [9999, span(8, 24)],
  ])('moving the edge by %i pixels gives quarters', (px, expected) => {
    expect(resizedSpan(span(8, 9), px)).toEqual(expected);
  });

  test.each([
    ['ArrowDown', span(8, 9.25)],
    ['ArrowUp', span(8, 8.75)],
    ['ArrowRight', span(8.25, 9)],
    ['ArrowLeft', span(7.75, 9)],
    ['Enter', undefined],
  ])('Shift+%s moves an end by a quarter', (key, expected) => {
    expect(nudgedSpan(span(8, 9), key)).toEqual(expected);
  });

  test('a slot never gets shorter than a quarter', () => {
    const shortest = { start: 480, end: 495 };
    expect([nudgedSpan(shortest, 'ArrowUp'), nudgedSpan(shortest, 'ArrowRight')]).toEqual([shortest, shortest]);
  });
});

describe('weeks', () => {
  test('an address without a week means this one, or the next for those who plan', () => {
    const today = '2026-11-22';
    expect([weekAsked(undefined, today, false).week, weekAsked('nonsense', today, true).week, weekAsked('2026-W03', today, true).week]).toEqual([47, 48, 3]);
  });

  test('the week after the last is the first of the next year', () => {
    expect([weekAfter({ year: 2026, week: 53 }, 1), weekAfter({ year: 2027, week: 1 }, -1)]).toEqual(['2027-W01', '2026-W53']);
  });

  test.each([
    [{ year: 2026, week: 48 }, '23.–29.11.2026'],
    [{ year: 2026, week: 49 }, '30.11.–6.12.2026'],
    [{ year: 2026, week: 53 }, '28.12.2026–3.1.2027'],
  ])('%o is headed by its dates', (week, expected) => {
    expect(weekDates(week)).toBe(expected);
  });

  test.each([
    ['48', '2026-W48'],
    ['vk 2', '2027-W02'],
    ['53', '2026-W53'],
    ['3/2026', '2026-W03'],
    ['2026-W07', '2026-W07'],
    ['54', undefined],
    ['0', undefined],
    ['ensi', undefined],
  ])('"%s" is read as a week near the shown one', (text, expected) => {
    expect(readWeek(text, { year: 2026, week: 47 })).toBe(expected);
  });
});

describe('places', () => {
  const [mon, tue] = ['2026-11-23', '2026-11-24'];
  const rows = [
    aRow({ person: 'aino', slots: [aSlot({ id: 'noon', day: mon, start: 720, end: 780 }), aSlot({ id: 'morning', day: mon })] }),
    aRow({ person: 'veikko', slots: [aSlot({ id: 'other', day: tue })] }),
  ];
  const go = (at: Place, key: string, far = false) => {
    const to = moved(rows, WEEK_DAYS, at, key, far);
    return to && placeId(to);
  };

  test("a day's slots stand in the order of their start", () => {
    expect(slotsOf(rows[0]!, mon).map((slot) => slot.id)).toEqual(['morning', 'noon']);
  });

  test('down passes each slot of a cell before the next row', () => {
    expect(go({ person: 'aino', day: mon, slot: 'morning' }, 'ArrowDown')).toBe('slot-noon');
    expect(go({ person: 'aino', day: mon, slot: 'noon' }, 'ArrowDown')).toBe(`cell-veikko-${mon}`);
    expect(go({ person: 'veikko', day: mon }, 'ArrowUp')).toBe('slot-noon');
  });

  test('at the edge the focus stays', () => {
    expect(go({ person: 'veikko', day: tue, slot: 'other' }, 'ArrowDown')).toBe('slot-other');
    expect(go({ person: 'veikko', day: mon }, 'ArrowLeft')).toBe(`cell-veikko-${mon}`);
  });

  test('Home and End go to the ends of the row, with Ctrl of the board', () => {
    const at = { person: 'veikko', day: tue, slot: 'other' };
    expect([go(at, 'Home'), go(at, 'End'), go(at, 'Home', true)]).toEqual([`cell-veikko-${mon}`, 'cell-veikko-2026-11-29', 'slot-morning']);
  });

  test('the focus follows its slot to another person', () => {
    expect(settled(rows, WEEK_DAYS, { person: 'aino', day: mon, slot: 'other' })).toEqual({ person: 'veikko', day: tue, slot: 'other' });
  });

  test('where a slot is gone the focus stays in its cell', () => {
    expect(settled(rows, WEEK_DAYS, { person: 'veikko', day: mon, slot: 'gone' })).toEqual({ person: 'veikko', day: mon });
  });

  test('an empty board has no place', () => {
    expect(settled([], WEEK_DAYS, undefined)).toBeUndefined();
  });

  test('Alt and an arrow carry a slot to the next day or person, not over the edge', () => {
    const at = { person: 'aino', day: mon, slot: 'noon' };
    expect([carried(rows, WEEK_DAYS, at, 'ArrowRight'), carried(rows, WEEK_DAYS, at, 'ArrowDown'), carried(rows, WEEK_DAYS, at, 'ArrowUp')]).toEqual([
      { person: 'aino', day: tue },
      { person: 'veikko', day: mon },
      undefined,
    ]);
  });

  test('a change under way shows at once', () => {
    const shown = withChanges(rows, new Map([['noon', { id: 'noon', person: 'veikko', start: 780 }], ['morning', null]]));
    expect(shown.map((row) => row.slots.map(({ id, start }) => [id, start]))).toEqual([[], [['noon', 780], ['other', 480]]]);
  });

  test('my own row stands first', () => {
    expect(ownFirst(rows, 'veikko').map((row) => row.person)).toEqual(['veikko', 'aino']);
  });
});
