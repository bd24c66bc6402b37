import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { FakeBackend, later } from '../test/fake';
import { renderWith } from '../test/render';
import LiveProbe from '../test/LiveProbe.svelte';

vi.mock('./bindings', () => ({ READS: { 'search.everything': ['article'] } }));

const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};

function probe(answer: (arg: { query: string }) => unknown) {
  const backend = new FakeBackend({ 'search.everything': answer });
  const shown = renderWith(backend, LiveProbe, { query: 'a' });
  const ask = (query: string | null) => shown.rerender({ given: { query } });
  return { backend, ask, shown, text: () => shown.container.textContent };
}

const found = (title: string) => ({ hits: [{ kind: 'article', id: title, title, detail: '', title_hits: [] }], ready: true });

test('it asks at once and shows the answer', async () => {
  const { backend, text } = probe(({ query }) => found(`answer to ${query}`));
  await settle();
  expect(text()).toBe('answer to a');
  expect(backend.asked('search.everything')).toEqual([{ query: 'a', limit: 5 }]);
});

test('it asks again when the argument changes, and not when an equal one comes', async () => {
  const { backend, ask, text } = probe(({ query }) => found(query));
  await settle();
  await ask('a');
  await ask('b');
  await settle();
  expect(text()).toBe('b');
  expect(backend.asked('search.everything')).toHaveLength(2);
});

test('it asks again when a kind that it reads changes, and only then', async () => {
  let count = 0;
  const { backend, text } = probe(() => found(String(++count)));
  await settle();
  backend.emit('changed', ['unit']);
  await settle();
  expect(text()).toBe('1');
  backend.emit('changed', ['unit', 'article']);
  await settle();
  expect(text()).toBe('2');
});

test('a slow old answer never hides a newer one', async () => {
  const answers: Record<string, ReturnType<typeof later<unknown>>> = { a: later(), b: later() };
  const { ask, text } = probe(({ query }) => answers[query]?.promise);
  await ask('b');
  answers['b']?.resolve(found('new'));
  await settle();
  answers['a']?.resolve(found('old'));
  await settle();
  expect(text()).toBe('new');
});

test('the old answer stays while a newer one is on its way', async () => {
  let next = later<unknown>();
  next.resolve(found('first'));
  const { backend, text } = probe(() => next.promise);
  await settle();
  next = later();
  backend.emit('changed', ['article']);
  await settle();
  expect(text()).toBe('first');
  next.resolve(found('second'));
  await settle();
  expect(text()).toBe('second');
});

test('changes during a question lead to one more question, however many they are', async () => {
  const first = later<unknown>();
  let count = 0;
  const { backend, text } = probe(() => (++count === 1 ? first.promise : found(String(count))));
  await settle();
  for (let i = 0; i < 20; i++) backend.emit('changed', ['article']);
  first.resolve(found('1'));
  await settle();
  expect([text(), count]).toEqual(['2', 2]);
});

test('a failed question keeps the last answer and tells why', async () => {
  const { backend, text } = probe(() => found('good'));
  await settle();
  backend.answers['search.everything'] = () => {
    throw { code: 'locked', message: 'database is locked' };
  };
  backend.emit('changed', ['article']);
  await settle();
  expect(text()).toBe('good locked');
});

test('without an argument nothing is asked and nothing shown', async () => {
  const { backend, ask, text } = probe(({ query }) => found(query));
  await settle();
  await ask(null);
  backend.emit('changed', ['article']);
  await settle();
  expect([text(), backend.calls.length]).toEqual(['', 1]);
});

test('it stops listening when its component goes', async () => {
  const { backend, shown } = probe(({ query }) => found(query));
  await settle();
  shown.unmount();
  backend.emit('changed', ['article']);
  await settle();
  expect(backend.calls).toHaveLength(1);
});
