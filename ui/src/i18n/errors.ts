// Words for what went wrong, chosen by code.
import { hasText, t } from './words.svelte';

/**
 * Returns one sentence for what a refused or failed call threw: what is wrong, and where it can be said, how to mend it. What
 * has no code is our own fault.
 */
export function errorWords(thrown: unknown): string {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : 'internal';
  return hasText(`error-${code}`) ? t(`error-${code}`) : t('error-internal');
}
