// Days, times and amounts as people write them. All follow the chosen language, and are reactive to it.
import { locale, t, tag } from '../i18n';
import { dayOf, minutesOf, type Day } from './days';

/** `ma 23.11.` */
export function dayShort(day: Day): string {
  return `${weekdayShort(day)} ${dayMonth(day)}`;
}

/** `23.11.` */
export function dayMonth(day: Day): string {
  return inDottedStyle() ? `${dayNumber(day)}.${monthNumber(day)}.` : intl(day, { day: 'numeric', month: 'short' });
}

/** `23.11.2026` */
export function dayLong(day: Day): string {
  if (inDottedStyle()) return `${dayNumber(day)}.${monthNumber(day)}.${day.slice(0, 4)}`;
  return intl(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `maanantai 23. marraskuuta`; with the year where asked. For headings and screen readers. */
export function dayWords(day: Day, withYear = false): string {
  const weekday = intl(day, { weekday: 'long' });
  const date = intl(day, { day: 'numeric', month: 'long', ...(withYear ? { year: 'numeric' } : {}) });
  return `${weekday} ${date}`;
}

/** `ma` */
export function weekdayShort(day: Day): string {
  return intl(day, { weekday: 'short' });
}

/** `marraskuu 2026` */
export function monthWords(day: Day): string {
  return intl(day, { month: 'long', year: 'numeric' });
}

/** `23.–27.11.`, `30.11.–4.12.`, `28.12.2026–1.1.2027`; one day where both are the same. */
export function dayRange(from: Day, to: Day): string {
  if (from === to) return dayMonth(from);
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dayLong(from)}–${dayLong(to)}`;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayMonth(from)}–${dayMonth(to)}`;
  return `${dayNumber(from)}${inDottedStyle() ? '.' : ''}–${dayMonth(to)}`;
}

/** `vk 48` */
export function weekWords(week: number): string {
  return t('format-week', { week: String(week) });
}

/** `8.30`, from minutes since midnight. */
export function time(minutes: number): string {
  const separator = locale() === 'en' ? ':' : '.';
  return `${Math.floor(minutes / 60)}${separator}${String(minutes % 60).padStart(2, '0')}`;
}

/** `8.30–10.00` */
export function timeRange(from: number, to: number): string {
  return `${time(from)}–${time(to)}`;
}

/** `10.42`, the time of day in Finland at an instant in milliseconds. */
export function clock(instant: number): string {
  return time(minutesOf(instant));
}

/** `ma 23.11. 10.42`, or only the time where the instant is of `today`. */
export function moment(instant: number, today: Day): string {
  const day = dayOf(instant);
  return day === today ? clock(instant) : `${dayShort(day)} ${clock(instant)}`;
}

/** `1 t 15 min`, `45 min`, `2 t`; negative amounts keep their sign. */
export function duration(minutes: number): string {
  const whole = Math.abs(Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    ...(hours > 0 ? [t('format-hours', { hours: String(hours) })] : []),
    ...(rest > 0 || hours === 0 ? [t('format-minutes', { minutes: String(rest) })] : []),
  ];
  return (minutes < 0 ? '−' : '') + parts.join(' ');
}

/** `5 min sitten`, `eilen`; both instants in milliseconds. */
export function ago(instant: number, now: number): string {
  const seconds = Math.round((instant - now) / 1000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS[UNITS.length - 1]!;
  const relative = new Intl.RelativeTimeFormat(tag(), { numeric: 'auto', style: 'short' });
  return relative.format(unit === 'second' ? 0 : Math.round(seconds / size), unit);
}

/** `1 234,5` with at most one decimal. */
export function number(value: number): string {
  return new Intl.NumberFormat(tag(), { maximumFractionDigits: 1 }).format(value);
}

/** `a, b ja c` */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(items);
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Finnish, and Swedish as written in Finland, put dots in dates. */
function inDottedStyle(): boolean {
  return locale() !== 'en';
}

function dayNumber(day: Day): number {
  return Number(day.slice(8, 10));
}

function monthNumber(day: Day): number {
  return Number(day.slice(5, 7));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function intl(day: Day, options: Intl.DateTimeFormatOptions): string {
  const key = tag() + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(tag(), { ...options, timeZone: 'UTC' })));
  return format.format(Date.parse(`${day}T12:00:00Z`));
}
