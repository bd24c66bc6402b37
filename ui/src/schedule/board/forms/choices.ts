// Whom and where the forms of the board offer.
import type { PersonId, UnitChoice, UnitId } from '../../../backend';
import { t } from '../../../i18n';

/** What a field of people holds for a slot that nobody has. */
export const NOBODY = '';

/** The people and units to choose from. */
export interface Choices {
  people: readonly { value: PersonId; label: string }[];
  units: readonly UnitChoice[];
}

/** Returns the people to choose from, after the choice of nobody. */
export function whoOptions(people: Choices['people']): { value: string; label: string }[] {
  return [{ value: NOBODY, label: t('slot-nobody') }, ...people];
}

/** Returns the units to choose from, found by their short names too. */
export function unitOptions(units: Choices['units']): { value: UnitId; label: string; detail: string }[] {
  return units.map(({ id, name, short_names }) => ({ value: id, label: name, detail: short_names.join(', ') }));
}
