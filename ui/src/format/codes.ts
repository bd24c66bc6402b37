// The closed lists of codes that several views offer or name. Their words are in the texts, one for each code.
import { t } from '../i18n';

/** What an entry can be about, in the order in which it is offered. */
export const MATTERS = [
  'KIRJ',
  'ESITYS',
  'VERKKO',
  'TULOSTUS',
  'CHROME',
  'TABLETTI',
  'HENKLAITE',
  'WILMA',
  'TEAMS',
  'OFFICE',
  'VAKA',
  'TIETOTURVA',
  'MUU',
] as const;
/** The code of a matter. */
export type MatterCode = (typeof MATTERS)[number];

/** A matter's name: *Kirjautuminen ja salasanat*. */
export function matterWords(matter: MatterCode): string {
  return t(`matter-${matter}`);
}

/** The matters with their names, for lists to choose from. */
export function matterOptions(): { value: MatterCode; label: string; detail: string }[] {
  return MATTERS.map((value) => ({ value, label: matterWords(value), detail: value }));
}
