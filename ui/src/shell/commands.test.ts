import { expect, test } from 'vitest';
import type { Hit } from '../backend';
import { commandsOf, detailOf, fittingCommands, readPlaces, remember, urgentFirst, type Place } from './commands';

const run = () => {};
const place = (href: string): Place => ({ kind: 'unit', title: href, detail: '', href });

test('every key that runs something is a command, once, with its first shortcut', () => {
  const groups = [
    { heading: 'g', keys: [{ keys: '? F1', label: 'help', run }, { keys: 'Esc', label: 'only told' }] },
    { heading: 'h', keys: [{ keys: '', label: 'settings', run }, { keys: 'H', label: 'help', run }] },
  ];
  expect(commandsOf(groups, (key) => key).map(({ label, shortcut }) => [label, shortcut])).toEqual([
    ['help', 'H'],
    ['settings', ''],
  ]);
});

test('commands are found by the beginnings of their words', () => {
  const commands = commandsOf([{ heading: 'g', keys: [{ keys: 'A', label: 'Kumoa viimeisin', run }, { keys: 'B', label: 'Asetukset', run }] }], (key) => key);
  expect(fittingCommands(commands, 'viim').map((command) => command.label)).toEqual(['Kumoa viimeisin']);
});

test('the places visited last come first, each once', () => {
  const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b'].reduce<Place[]>((kept, href) => remember(kept, place(href)), []);
  expect(places.map((kept) => kept.href)).toEqual(['b', 'g', 'f', 'e', 'd', 'c']);
});

test.each(['', '{', '{}', '[1]', '[{"href":1}]', 'null'])('%j holds no places', (kept) => {
  expect(readPlaces(kept)).toEqual([]);
});

test('kept places are read back', () => {
  expect(readPlaces(JSON.stringify([place('a')]))).toEqual([place('a')]);
});

test('what is known not to work comes before all else, with what helps', () => {
  const hit = (kind: Hit['kind'], title: string): Hit => ({ kind, id: title, title, detail: 'Kaikkialla', title_hits: [], excerpt: 'Odota.', excerpt_hits: [], mark: null, unit: null });
  const hits = [hit('article', 'a'), hit('known_issue', 'b'), hit('unit', 'c'), hit('known_issue', 'd')];
  expect(urgentFirst(hits).map((found) => found.title)).toEqual(['b', 'd', 'a', 'c']);
  expect(hits.map(detailOf)).toEqual(['Kaikkialla', 'Kaikkialla · Odota.', 'Kaikkialla', 'Kaikkialla · Odota.']);
});
