// Narrows the list of articles to those that have all the words that are typed.
'use strict';

const filter = document.getElementById('filter');
const input = filter.querySelector('input');
const status = filter.querySelector('[role=status]');
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const lines = [...document.querySelectorAll('li')].map((line) => ({ line, text: plain(`${line.textContent} ${line.dataset.words}`) }));

function narrow() {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { line, text } of lines) {
    line.hidden = !words.every((word) => text.includes(word));
    found += line.hidden ? 0 : 1;
  }
  for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('li:not([hidden])');
  status.textContent = words.length === 0 ? '' : found > 0 ? `${status.dataset.found} ${found}` : status.dataset.none;
}

filter.hidden = false;
input.addEventListener('input', narrow);
// The browser may have kept what was typed before.
narrow();
