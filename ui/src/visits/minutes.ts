// What people type as an amount of time.

/** The longest that one entry can be: a whole day. */
const LONGEST = 24 * 60;

/** Reads `15`, `15 min`, `1.30`, `1:30`, `1 t 30 min` or `1,5 t` as minutes; `undefined` for anything else. */
export function parseMinutes(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase();
  const minutes = bare(trimmed) ?? clock(trimmed) ?? worded(trimmed);
  return minutes !== undefined && minutes >= 1 && minutes <= LONGEST ? minutes : undefined;
}

function bare(text: string): number | undefined {
  const [, minutes] = /^(\d{1,4})\s*(?:min|m)?$/.exec(text) ?? [];
  return minutes === undefined ? undefined : Number(minutes);
}

function clock(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2})[.:]([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function worded(text: string): number | undefined {
  const [, hours, minutes = '0'] = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:t|h|tim)\s*(?:(\d{1,2})\s*(?:min|m)?)?$/.exec(text) ?? [];
  return hours === undefined ? undefined : Math.round(Number(hours.replace(',', '.')) * 60) + Number(minutes);
}
