// What a test may ask of the page: where something is that a person would find by its role and its words.
const SELECTORS = {
  button: 'button, [role=button], summary',
  field: 'input:not([type=radio], [type=checkbox]), textarea, [role=textbox]',
  choice: 'input[type=radio], input[type=checkbox], [role=option], [role^=menuitem], [role=radio], [role=tab]',
  link: 'a[href]',
  cell: 'td, [role=gridcell]',
  heading: 'h1, h2, h3',
};

const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

function nameOf(element) {
  const others = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  const candidates = [others.join(' '), element.getAttribute('aria-label'), element.labels?.[0]?.textContent, element.textContent, element.title];
  return candidates.map(plain).find((name) => name !== '') ?? '';
}

function isShown(element) {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

// A modal dialog has the page to itself.
function scope() {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
}

// All that fits a selector, also in open shadow roots.
function every(selector, within = scope()) {
  const roots = [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...within.querySelectorAll(selector), ...roots.flatMap((root) => every(selector, root))];
}

// What has the keyboard, also in an open shadow root.
function keyboardAt() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

// What stands in a field: its value, or the lines of one that shows them itself, without what only stands among them.
function held(field) {
  const written = (line) => [...line.childNodes].filter(({ contentEditable }) => contentEditable !== 'false').map((part) => part.textContent);
  return field.value ?? [...field.children].map((line) => written(line).join('')).join('\n');
}

// The exact name wins over one that begins with the words, and that over one that holds them.
function find(role, name) {
  const wanted = plain(name);
  const named = every(SELECTORS[role]).filter(isShown).map((element) => [nameOf(element), element]);
  const fits = [(own) => own === wanted, (own) => own.startsWith(wanted), (own) => own.includes(wanted)];
  for (const fit of fits) {
    const found = named.find(([own]) => fit(own));
    if (found) return found[1];
  }
  return null;
}

// What a pointer presses: a radio button or a box that is hidden behind its label is pressed there, and what stands in a
// shadow root by the element that holds that root. What shows by half only is brought into sight, as a person would do.
function pressed(role, name) {
  const found = find(role, name);
  found?.scrollIntoView({ block: 'nearest' });
  const { host } = found?.getRootNode() ?? {};
  if (host) return host;
  return found?.matches('[type=radio], [type=checkbox]') ? (found.labels?.[0] ?? found) : found;
}

function says(text) {
  return plain(document.body.innerText).toLocaleLowerCase('fi').includes(plain(text).toLocaleLowerCase('fi'));
}

async function stillness() {
  await document.fonts.ready;
  const finite = (animation) => animation.effect?.getComputedTiming().iterations !== Infinity;
  await Promise.allSettled(document.getAnimations().filter(finite).map((animation) => animation.finished));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}
