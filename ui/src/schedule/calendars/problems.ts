// What is wrong with a file of calendars, in words.
import type { FileProblem, RowProblem } from '../../backend';
import { t } from '../../i18n';

/** Why none of a file can be read. */
export function fileProblemWords(problem: FileProblem): string {
  return t(`import-${problem.is}`, 'name' in problem ? { name: problem.name } : {});
}

/** Why a row cannot be imported. */
export function rowProblemWords(problem: RowProblem): string {
  switch (problem.is) {
    case 'cells':
      return t('import-row-cells', { found: String(problem.found), expected: String(problem.expected) });
    case 'date':
      return t('import-row-date', { text: problem.text });
    case 'overlaps':
      return t('import-row-overlaps', { line: String(problem.line) });
    case 'wrong_length':
      return t('import-row-wrong_length', { found: problem.found, required: problem.required });
    default:
      return t(`import-row-${problem.is}`);
  }
}
