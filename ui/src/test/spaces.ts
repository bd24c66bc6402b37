// Spaces of the knowledge base for tests: everything has a value, and a test says only what matters to it.
import type { SpaceList, SpaceRow } from '../backend';

/** Returns a space that everyone reads, in which Meita's people write and Aino publishes. */
export function spaceRow(more: Partial<SpaceRow> = {}): SpaceRow {
  return {
    id: 's1',
    name: 'Meita',
    about: 'Verkko ja tulostus',
    readers: [],
    editors: [{ role: 'provider', provider: 'meita', person: null }],
    approvers: [{ role: null, provider: null, person: 'p1' }],
    closed: false,
    duty: 'approve',
    reach: { read: 37, edit: 4, approve: 1 },
    articles: 17,
    may_change: true,
    may_name_editors: true,
    ...more,
  };
}

/** Returns the list of spaces. */
export function spaceList(more: Partial<SpaceList> = {}): SpaceList {
  return {
    spaces: [spaceRow()],
    people: [
      { id: 'p1', name: 'Aino Saimaranta', title: 'Koordinaattori' },
      { id: 'p2', name: 'Veikko Testinen', title: 'Digari' },
    ],
    providers: ['meita'],
    may_add: true,
    ...more,
  };
}
