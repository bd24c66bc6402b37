// Rows of the board for tests.
import type { Lane } from '../board/lanes';
import { aRow, aUnitRow } from './builders';

/** A person's row. */
export function aLane(id: string, given: Pick<Partial<Lane>, 'name' | 'slots'> = {}): Lane {
  return { kind: 'person', id, name: id, slots: [], row: aRow({ person: id }), ...given };
}

/** A unit's row. */
export function aUnitLane(id: string, given: Pick<Partial<Lane>, 'name' | 'slots'> = {}): Lane {
  return { kind: 'unit', id, name: id, slots: [], row: aUnitRow({ unit: id }), ...given };
}

/** The row of the open slots. */
export function anOpenLane(slots: Lane['slots'] = []): Lane {
  return { kind: 'open', id: 'open', name: '', slots };
}
