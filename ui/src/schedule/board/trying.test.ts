import { expect, test, vi } from 'vitest';
import type { TryArg, Verdict } from '../../backend';
import { FakeBackend, later } from '../../test/fake';
import { aFinding, aSlot } from '../test/builders';
import { triedWith, Trying } from './trying.svelte';

const onDay = (day: string) => triedWith([aSlot()], [{ id: 'slot', day }]);

test('the newest placement is asked of, and never more than one question is under way', async () => {
  const first = later<Verdict>();
  const verdict = { gone: [], new: [aFinding()] };
  const asked: (string | undefined)[] = [];
  const answers = [first.promise, verdict];
  const trying = new Trying(
    new FakeBackend({
      'schedule.try': ({ slots }: TryArg) => {
        asked.push(slots[0]?.day);
        return answers.shift();
      },
    }),
  );
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) trying.ask(onDay(day));
  expect(asked).toEqual(['2026-11-24']);
  first.resolve({ gone: [], new: [] });
  await vi.waitFor(() => expect(trying.verdict).toEqual(verdict));
  expect(asked).toEqual(['2026-11-24', '2026-11-26']);
});

test('an answer to a placement that was left never shows', async () => {
  const answer = later<Verdict>();
  const trying = new Trying(new FakeBackend({ 'schedule.try': () => answer.promise }));
  trying.ask(onDay('2026-11-24'));
  trying.stop();
  answer.resolve({ gone: [], new: [aFinding()] });
  await answer.promise;
  await Promise.resolve();
  expect(trying.verdict).toBeUndefined();
});

test('the same placement is asked of once', () => {
  const backend = new FakeBackend({ 'schedule.try': () => new Promise(() => {}) });
  const trying = new Trying(backend);
  trying.ask(onDay('2026-11-24'));
  trying.ask(onDay('2026-11-24'));
  expect(backend.calls.length).toBe(1);
});

test('without an answer there is no verdict', async () => {
  const backend = new FakeBackend({ 'schedule.try': () => Promise.reject(new Error('no')) });
  const trying = new Trying(backend);
  trying.ask(onDay('2026-11-24'));
  await vi.waitFor(() => expect(backend.calls.length).toBe(1));
  expect(trying.verdict).toBeUndefined();
});
