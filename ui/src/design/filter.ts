// Which options fit what was typed, best first.

export interface Option {
  value: string;
  label: string;
  /** A second, quieter line or word; it is searched too. */
  detail?: string;
}

/** Every typed word must begin a word of the option; a label that begins with the whole text comes first. */
export function filterOptions<O extends Option>(options: readonly O[], typed: string): O[] {
  const text = typed.trim().toLocaleLowerCase('fi');
  if (text === '') return [...options];
  const words = text.split(/\s+/);
  const fits = options.filter((option) => {
    const own = wordsOf(`${option.label} ${option.detail ?? ''}`);
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
  const begins = (option: O) => (option.label.toLocaleLowerCase('fi').startsWith(text) ? 0 : 1);
  return fits.sort((a, b) => begins(a) - begins(b));
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('fi').split(/[^\p{L}\p{N}]+/u);
}
