// The rows of the board in words.
import { t } from '../../i18n';
import type { Lane } from './lanes';

/** Returns a row's name: a person, a unit, or what the row is for. */
export function laneWords(lane: Lane): string {
  if (lane.kind === 'open') return t('week-open');
  if (lane.kind === 'placeless') return t('week-placeless');
  return lane.name;
}
