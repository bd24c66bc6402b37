// Undo and redo, told in a short message.
import type { Backend, Step } from '../backend';
import type { Messages } from '../design/messages.svelte';
import { t } from '../i18n';

/** Returns a step in words: *lisättiin vuoro: Sammonlahden koulu*. */
export function stepWords(step: Step): string {
  const what = t(`undo-${step.label}`);
  return step.about ? t('undo-what', { what, about: step.about }) : what;
}

/** Returns the acts of undoing the newest step and of doing the newest undone one again. */
export function undoActs(backend: Backend, messages: Messages): { undo: () => Promise<void>; redo: () => Promise<void> } {
  return {
    async undo() {
      const step = await backend.call('undo.last', {});
      messages.done(step ? t('undo-done', { what: withRest(step) }) : t('undo-nothing'));
    },
    async redo() {
      const step = await backend.call('undo.again', {});
      messages.done(step ? t('undo-again', { what: withRest(step) }) : t('undo-nothing-again'));
    },
  };
}

function withRest(step: Step): string {
  return step.partly ? `${stepWords(step)} (${t('actions-partly')})` : stepWords(step);
}
