// Readings of quick-log lines for tests: everything has a value, and a test says only what matters to it.
import type { Chip, LineReading } from '../backend';

/** Returns a chip that was read from the line. */
export function chip<T>(value: T, label = '', assumed = false): Chip<T> {
  return { value, label, assumed };
}

/** Returns the reading of `samm lk204 projektori ei kuvaa opettaja 15 ok`. */
export function reading(more: Partial<LineReading> = {}): LineReading {
  return {
    kind: 'visit',
    unit: chip('u1', 'Sammonlahden koulu'),
    room: chip('lk204', 'lk204'),
    matter: chip('ESITYS'),
    asker: chip('teacher'),
    minutes: chip(15),
    result: chip('solved'),
    day: chip('2026-11-22', '', true),
    text: 'projektori ei kuvaa',
    unknown: [],
    candidates: [],
    masked: false,
    ready: true,
    ...more,
  };
}
