// Whose calendar it is, as text and as words.
import type { CalendarOwner } from '../../backend';

/** The part of a text's key that tells a person's calendar from a unit's. */
export function ownerKind(owner: CalendarOwner): 'person' | 'unit' {
  return 'person' in owner ? 'person' : 'unit';
}

/** An owner as one text, by which a list of choices knows it. */
export function ownerKey(owner: CalendarOwner): string {
  return 'person' in owner ? `person:${owner.person}` : `unit:${owner.unit}`;
}

/** The owner of a text that `ownerKey` made. */
export function ownerOf(key: string): CalendarOwner {
  const [kind, id = ''] = key.split(':');
  return kind === 'unit' ? { unit: id } : { person: id };
}
