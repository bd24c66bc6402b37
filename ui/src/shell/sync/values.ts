// Changes, their fields and values in words.
import type { ChangeAct, FieldChange, FieldValue, Kind } from '../../backend';
import { dayLong, dayOf, dayShort, duration, list, moment, time, today, type Day } from '../../format';
import { hasText, t } from '../../i18n';

/** From this many letters on, and with any line break, a text is compared line by line. */
const LONG_LETTERS = 120;

/** A value as a person would say it: *8.30*, *ma 23.11.*, *kuitattu*, *tyhjä*. */
export function valueWords(value: FieldValue): string {
  switch (value.is) {
    case 'nothing':
      return t('value-nothing');
    case 'unknown':
      return t('value-unknown');
    case 'text':
      return value.value;
    case 'code':
      return codeWords(value.value);
    case 'day':
      return dayWords(value.value);
    case 'moment':
      return moment(value.value, today());
    case 'clock':
      return time(value.value);
    case 'minutes':
      return duration(value.value);
    case 'texts':
      return list(value.value);
    case 'codes':
      return list(value.value.map(codeWords));
    case 'list':
      return list(value.value.map(valueWords));
  }
}

/** A day with its weekday; of another year with that year. */
function dayWords(day: Day): string {
  return day.slice(0, 4) === today().slice(0, 4) ? dayShort(day) : dayLong(day);
}

function codeWords(key: string): string {
  return hasText(key) ? t(key) : t('value-unknown');
}

/** A field's name: *Alkaa*. */
export function fieldWords(kind: Kind, field: string): string {
  return t(`field-${kind}-${field}`);
}

/** What a change is about: *Vuoro, muutos*. */
export function actWords(kind: Kind, act: ChangeAct): string {
  return `${t(`kind-${kind}`)}, ${t(`act-${act}`)}`;
}

/** A record's name. */
export function titleWords({ title }: { title: string }): string {
  return title || t('change-untitled');
}

/** Why a change was refused. */
export function reasonWords(reason: string): string {
  return hasText(`refused-${reason}`) ? t(`refused-${reason}`) : t('refused-other');
}

/** Tells whether a value is a text that is better read line by line. */
export function isLong(value: FieldValue): boolean {
  return value.is === 'text' && (value.value.length > LONG_LETTERS || value.value.includes('\n'));
}

/** A change as plain text, to copy or to keep in a file. */
export function plainText(change: { kind: Kind; title: string; at: number; fields: readonly FieldChange[] }): string {
  const head = `${t(`kind-${change.kind}`)}: ${titleWords(change)} (${dayShort(dayOf(change.at))})`;
  const said = change.fields.filter(({ value }) => value.is !== 'nothing');
  const lines = said.map(({ field, value }) => {
    const words = valueWords(value);
    return `${fieldWords(change.kind, field)}:${words.includes('\n') ? '\n' : ' '}${words}`;
  });
  return [head, ...lines].join('\n');
}
