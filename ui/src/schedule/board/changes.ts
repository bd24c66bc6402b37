// A board as it will be once the changes under way are done.
import type { BoardRow, PersonId, SlotChange, SlotId } from '../../backend';

/** The changes under way by slot; `null` takes the slot away. */
export type Changes = ReadonlyMap<SlotId, SlotChange | null>;

/** Returns the rows with the changes made. Hours and overlaps follow with the next answer. */
export function withChanges(rows: readonly BoardRow[], changes: Changes): readonly BoardRow[] {
  if (changes.size === 0) return rows;
  const slots = rows.flatMap((row) => row.slots.map((slot) => ({ person: row.person, slot })));
  const changed = slots.flatMap(({ person, slot }) => {
    const change = changes.get(slot.id);
    if (change === null) return [];
    return [{ person: change?.person ?? person, slot: { ...slot, ...given(change) } }];
  });
  return rows.map((row) => ({ ...row, slots: changed.filter(({ person }) => person === row.person).map(({ slot }) => slot) }));
}

/** Returns the rows with one person's own first. */
export function ownFirst(rows: readonly BoardRow[], me: PersonId): readonly BoardRow[] {
  return [...rows.filter((row) => row.person === me), ...rows.filter((row) => row.person !== me)];
}

/** Returns what of a change shows at once. The unit's name is known only to the next answer. */
function given(change: SlotChange | undefined): Pick<SlotChange, 'day' | 'start' | 'end' | 'kind' | 'note'> {
  if (!change) return {};
  const { id: _, person: __, unit: ___, ...shown } = change;
  return shown;
}
