// What can be wrong with the sign-in form before it is sent.
import { t } from '../i18n';

export const SHORTEST_PASSWORD = 10;

export interface SignInForm {
  /** With a password of one's own, or with an invitation code at the first time. */
  way: 'password' | 'code';
  server: string;
  name: string;
  password: string;
  code: string;
  repeat: string;
}

/** Returns a sentence for each field that must be mended; none where the form can be sent. */
export function problemsOf(form: SignInForm): Partial<Record<keyof SignInForm, string>> {
  const needed = form.way === 'code' ? (['server', 'name', 'code', 'password'] as const) : (['server', 'name', 'password'] as const);
  const problems: Partial<Record<keyof SignInForm, string>> = {};
  for (const field of needed) if (form[field].trim() === '') problems[field] = t('field-required');
  if (form.way === 'password') return problems;
  if (!problems.password && [...form.password].length < SHORTEST_PASSWORD) problems.password = t('error-weak_password');
  if (!problems.password && form.repeat !== form.password) problems.repeat = t('sign-in-different');
  return problems;
}

/** Tells whether an error is mended at the server's address. */
export function concernsServer(code: string): boolean {
  return ['unreachable', 'not_our_server', 'certificate'].includes(code);
}
