// The skeletons that a text can begin from.
import { t } from '../../i18n';

/** A skeleton. */
export interface Template {
  name: string;
  /** The Markdown. */
  body: string;
}

const TEMPLATES = ['problem', 'guide', 'fact'] as const;

/** Returns the skeletons in the language of the window. Reactive. */
export function templates(): Template[] {
  return TEMPLATES.map((key) => ({ name: t(`editor-template-${key}`), body: t(`editor-template-${key}-body`) }));
}
