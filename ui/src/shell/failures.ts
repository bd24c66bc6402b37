// Words for a failure that nobody caught.
import { asCallError } from '../backend';
import { errorWords } from '../i18n';

/** Returns the sentence for whatever was thrown, and leaves its details in the log. */
export function errorWordsOf(thrown: unknown): string {
  const error = asCallError(thrown);
  console.error(error.code, error.message);
  return errorWords(error);
}
