import { expect, test } from 'vitest';
import { commandsOf, fittingCommands, readPlaces, remember, type Place } from './commands';

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
