// How someone is reached, with what can be called or written to made a link.

/** A part of a text; with an address where it is a telephone number or an e-mail address. */
export interface ReachPart {
  text: string;
  href?: string;
}

/** An e-mail address, or a number of seven digits or more as people write them. */
const REACH = /[^\s@,;()<>]+@[^\s@,;()<>]+\.[a-zåäö]{2,}|\+?\d(?:[ -]?\d){6,}/giu;

/** Splits a text at the numbers and addresses in it. */
export function reachParts(text: string): ReachPart[] {
  const parts: ReachPart[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(REACH)) {
    if (index > at) parts.push({ text: text.slice(at, index) });
    const href = found.includes('@') ? `mailto:${found}` : `tel:${found.replaceAll(/[ -]/g, '')}`;
    parts.push({ text: found, href });
    at = index + found.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
