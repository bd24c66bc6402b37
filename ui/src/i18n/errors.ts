// Words for what went wrong, chosen by code.
import { hasText, t } from './words.svelte';

/** Returns one sentence for a refused or failed call: what is wrong, and where it can be said, how to mend it. */
export function errorWords(error: { code: string }): string {
  return hasText(`error-${error.code}`) ? t(`error-${error.code}`) : t('error-internal');
}
