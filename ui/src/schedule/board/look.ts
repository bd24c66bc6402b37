// What every cell of the board needs to know besides its own slots.
import type { PersonId, SlotCard, SlotId } from '../../backend';
import { t } from '../../i18n';
import { placeWords } from '../words';
import type { Mark } from './findings';
import type { Side } from './lanes';
import type { Selection } from './selection.svelte';

/** How the board looks at its slots. */
export interface Look {
  side: Side;
  mayPlan: boolean;
  /** What the rules say of each slot. */
  marks: ReadonlyMap<SlotId, Mark>;
  names: ReadonlyMap<PersonId, string>;
  selection: Selection;
}

/** Returns what a slot says below its time: the person in a unit's row, else the unit. */
export function titleOf({ side, names }: Pick<Look, 'side' | 'names'>, { person, kind, unit_name }: SlotCard): string {
  if (side === 'people' || person === null) return placeWords(kind, unit_name);
  return names.get(person) ?? t('slot-someone');
}
