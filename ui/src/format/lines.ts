// What two texts have in common, line by line and word by word.

/** A stretch of lines: in both texts, only in the first (`away`), or only in the second (`back`). */
export interface Stretch {
  is: 'same' | 'away' | 'back';
  lines: string[];
}

/** A part of a line; marked where it is not in the line of the other text. */
export interface Part {
  text: string;
  marked: boolean;
}

/** A line to be shown, or how many equal lines are left out. */
export type Row = { is: Stretch['is']; parts: Part[] } | { is: 'hidden'; count: number };

/** Beyond this many pairs of lines the differing middle is shown as a whole. */
const MOST_PAIRS = 4_000_000;

/** Equal lines that are worth showing beside a change. */
const BESIDE = 1;

/** The share of the shorter line that must be equal for the other words to be marked. */
const ALIKE = 0.4;

/** Returns how `before` becomes `after`: the fewest lines that go away and come back. */
export function difference(before: string, after: string): Stretch[] {
  return compared(before.split('\n'), after.split('\n'));
}

/** Returns the lines of a difference to be shown: words marked within changed lines, equal lines far from any left out. */
export function rows(before: string, after: string): Row[] {
  const stretches = difference(before, after);
  return stretches.flatMap((stretch, at) => {
    if (stretch.is === 'same') return folded(stretch.lines, at > 0, at < stretches.length - 1);
    // Lines that go away stand before those that come in their place.
    const other = stretches[stretch.is === 'away' ? at + 1 : at - 1];
    const pairs = other && other.is !== 'same' && other.is !== stretch.is ? other.lines : [];
    return stretch.lines.map((line, n) => ({ is: stretch.is, parts: marked(line, pairs[n]) }));
  });
}

/** The equal lines that stand beside a change, and how many are left out between them. */
function folded(lines: string[], isAfter: boolean, isBefore: boolean): Row[] {
  const same = (line: string): Row => ({ is: 'same', parts: [{ text: line, marked: false }] });
  const first = isAfter ? lines.slice(0, BESIDE) : [];
  const last = isBefore ? lines.slice(first.length).slice(-BESIDE) : [];
  const count = lines.length - first.length - last.length;
  return count > 1 ? [...first.map(same), { is: 'hidden', count }, ...last.map(same)] : lines.map(same);
}

/** Returns a line with the words marked that the other line does not have; unmarked where the two have little in common. */
function marked(line: string, other: string | undefined): Part[] {
  const stretches = other === undefined ? [] : compared(words(line), words(other));
  const parts = stretches.filter(({ is }) => is !== 'back').map(({ is, lines }) => ({ text: lines.join(''), marked: is === 'away' }));
  const equal = parts.reduce((sum, part) => sum + (part.marked ? 0 : letters(part.text)), 0);
  const isAlike = equal > ALIKE * Math.min(letters(line), letters(other ?? ''));
  return isAlike ? parts : [{ text: line, marked: false }];
}

const words = (line: string) => line.match(/\s+|\S+/g) ?? [];
const letters = (text: string) => text.replace(/\s/g, '').length;

/** Returns what two lists have in common. */
function compared(from: string[], to: string[]): Stretch[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const middle = between(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return joined([stretch('same', from.slice(0, start)), ...middle, stretch('same', from.slice(from.length - end))]);
}

/** Returns the difference of lists that begin and end differently, from the lengths of what their ends share. */
function between(from: string[], to: string[]): Stretch[] {
  if (from.length * to.length > MOST_PAIRS) return [stretch('away', from), stretch('back', to)];
  const width = to.length + 1;
  const shared = new Uint32Array((from.length + 1) * width);
  const at = (row: number, column: number) => shared[row * width + column] ?? 0;
  for (let row = from.length - 1; row >= 0; row -= 1)
    for (let column = to.length - 1; column >= 0; column -= 1)
      shared[row * width + column] =
        from[row] === to[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const found: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const [old, fresh] = [from[row], to[column]];
    if (old !== undefined && old === fresh) {
      found.push(stretch('same', [old]));
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      found.push(stretch('away', [old]));
      row += 1;
    } else {
      found.push(stretch('back', [fresh ?? '']));
      column += 1;
    }
  }
  return found;
}

function stretch(is: Stretch['is'], lines: string[]): Stretch {
  return { is, lines };
}

/** Returns the stretches with equal neighbours as one and without empty ones. */
function joined(stretches: Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { is, lines } of stretches) {
    const last = whole.at(-1);
    if (last?.is === is) last.lines.push(...lines);
    else if (lines.length > 0) whole.push({ is, lines: [...lines] });
  }
  return whole;
}
