// What two texts have in common, line by line.

/** A stretch of lines: in both texts, only in the first (`away`), or only in the second (`back`). */
export interface Stretch {
  is: 'same' | 'away' | 'back';
  lines: string[];
}

/** Beyond this many pairs of lines the differing middle is shown as a whole. */
const MOST_PAIRS = 4_000_000;

/** Returns how `present` becomes `mine`: the fewest lines that go away and come back. */
export function difference(present: string, mine: string): Stretch[] {
  const [from, to] = [present.split('\n'), mine.split('\n')];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const middle = between(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return joined([stretch('same', from.slice(0, start)), ...middle, stretch('same', from.slice(from.length - end))]);
}

/** Returns the difference of lines that begin and end differently, from the lengths of what their ends share. */
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
