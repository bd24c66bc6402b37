import { beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_MS, PAUSE_MS, Saver } from './saver';

const save = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  save.mockClear();
  return () => vi.useRealTimers();
});

test('it saves after a pause', () => {
  const saver = new Saver(save);
  saver.touch();
  vi.advanceTimersByTime(PAUSE_MS - 1);
  expect(save).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(save).toHaveBeenCalledOnce();
});

test('typing without a pause is saved before it is 700 milliseconds old', () => {
  const saver = new Saver(save);
  let unsavedSince: number | undefined;
  save.mockImplementation(() => (unsavedSince = undefined));
  for (let at = 0; at < 5000; at += 70) {
    saver.touch();
    unsavedSince ??= at;
    vi.advanceTimersByTime(70);
    if (unsavedSince !== undefined) expect(at + 70 - unsavedSince).toBeLessThan(700);
  }
  expect(save.mock.calls.length).toBeLessThan(5000 / LONGEST_MS + 1);
});

test('flush saves at once what is unsaved, and nothing otherwise', () => {
  const saver = new Saver(save);
  saver.flush();
  expect(save).not.toHaveBeenCalled();
  saver.touch();
  saver.flush();
  vi.runAllTimers();
  expect(save).toHaveBeenCalledOnce();
});
