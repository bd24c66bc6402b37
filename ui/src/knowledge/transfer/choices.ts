// What a person chooses for the articles of spaces that are not here.
import type { FolderPreview, SpaceChoice } from '../../backend';

/** The common space, which everyone reads. */
export const COMMON = 'common';
/** The articles stay where they are. */
export const STAY = 'stay';

/** Returns whether something was chosen for every space that is not here. */
export function isAnswered({ missing_spaces }: FolderPreview, choices: Record<string, string>): boolean {
  return missing_spaces.every(({ folder }) => choices[folder]);
}

/** Returns where the articles of each space go; those of a space that is left out stay. */
export function chosenSpaces(choices: Record<string, string>): SpaceChoice[] {
  const taken = Object.entries(choices).filter(([, space]) => space !== STAY);
  return taken.map(([folder, space]) => ({ folder, space: space === COMMON ? null : space }));
}

/** Returns how many articles come along. */
export function articlesToCome({ articles, missing_spaces }: FolderPreview, choices: Record<string, string>): number {
  const taken = new Set(chosenSpaces(choices).map(({ folder }) => folder));
  const known = articles.filter(({ becomes }) => becomes === 'new').length;
  return missing_spaces.reduce((sum, { folder, articles }) => sum + (taken.has(folder) ? articles : 0), known);
}
