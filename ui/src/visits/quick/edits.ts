// What a person set on the chips, kept as text beside the line so that a crash loses neither.
import type { ChipEdits, LineReading } from '../../backend';

/** Reads what `keepEdits` wrote; anything else sets nothing. */
export function readEdits(kept: string): ChipEdits {
  try {
    const edits: unknown = JSON.parse(kept || '{}');
    return typeof edits === 'object' && edits !== null ? edits : {};
  } catch {
    return {};
  }
}

/** Returns the text to keep; empty where nothing is set. */
export function keepEdits(edits: ChipEdits): string {
  return Object.keys(edits).length > 0 ? JSON.stringify(edits) : '';
}

/** What keeps a line from being logged: no unit, or nothing said; `undefined` where nothing does. */
export function missing(reading: LineReading): 'unit' | 'text' | undefined {
  if (reading.ready) return undefined;
  return reading.kind === 'visit' && !reading.unit ? 'unit' : 'text';
}

/** The words of a line that were not understood, each once. */
export function unknownWords(line: string, unknown: LineReading['unknown']): string[] {
  const words = unknown.map(([start, end]) => line.slice(start, end).trim());
  return [...new Set(words)].filter((word) => word !== '');
}
