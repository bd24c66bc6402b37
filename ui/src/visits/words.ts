// The closed lists of an entry and of a time entry, with their words.
import type { Asker, EntryResult, LogChoices, TimeCategory } from '../backend';
import { t } from '../i18n';

const ASKERS: readonly Asker[] = ['teacher', 'principal', 'instructor', 'secretary', 'pupil_group', 'daycare', 'other'];
const RESULTS: readonly EntryResult[] = ['solved', 'guided', 'forwarded', 'unfinished'];
const CATEGORIES: readonly TimeCategory[] = ['support', 'guidance', 'learning', 'travel', 'meeting', 'other'];

/** Who can have asked. */
export function askerOptions(): { value: Asker; label: string }[] {
  return ASKERS.map((value) => ({ value, label: t(`asker-${value}`) }));
}

/** How a matter can have ended. */
export function resultOptions(): { value: EntryResult; label: string }[] {
  return RESULTS.map((value) => ({ value, label: t(`result-${value}`) }));
}

/** What kinds of work there are. */
export function categoryOptions(): { value: TimeCategory; label: string }[] {
  return CATEGORIES.map((value) => ({ value, label: t(`time-category-${value}`) }));
}

/** The units to choose from; none before the answer is there. */
export function unitOptions(choices: LogChoices | undefined): { value: string; label: string; detail: string }[] {
  return (choices?.units ?? []).map(({ id, name, short_names }) => ({ value: id, label: name, detail: short_names[0] ?? '' }));
}
