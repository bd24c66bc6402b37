import { expect, test } from 'vitest';
import { drawn, marked } from '../../test/drawn';
import { articleLink, bold, heading, link, paragraph } from './markdown';

test.each([
  ['vain |tämä| sana', 'vain **|tämä|** sana'],
  ['vain **|tämä|** sana', 'vain |tämä| sana'],
  ['tyhjä |', 'tyhjä **|tärkeää|**'],
])('bold makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, bold(text, selection, 'tärkeää'))).toBe(after);
});

test.each([
  ['katso |Wilma| ensin', 'katso [Wilma](|https://|) ensin'],
  ['|', '[teksti](|https://|)'],
])('a link makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, link(text, selection, 'teksti'))).toBe(after);
});

test.each([
  ['Vai|heet', '## Vaiheet|'],
  ['## Vai|heet', 'Vaiheet|'],
])('a heading makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, heading(text, selection))).toBe(after);
});

test.each([
  ['katso [[|', 'katso [Wilman \\[uusi\\] koodi](article:a1)|'],
  ['katso |tämä ohje| ensin', 'katso [tämä ohje](article:a1)| ensin'],
])('an article makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, articleLink(text, selection, { id: 'a1', title: 'Wilman [uusi] koodi' }))).toBe(after);
});

test.each([
  ['|', 'K\n\n|'],
  ['alku|', 'alku\n\nK\n\n|'],
  ['alku\n|loppu', 'alku\n\nK\n\n|loppu'],
])('an image at the cursor makes %j into %j', (before, after) => {
  const { text, selection } = marked(before);
  expect(drawn(text, paragraph(text, selection, 'K'))).toBe(after);
});
