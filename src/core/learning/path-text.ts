import { daysBetween, daysLater } from '../curriculum/days.ts';
import type { SharedPath } from './path-link.ts';

type Step = SharedPath['steps'][number];

/** The letters of the volumes; a capital for a step that may be left out. Any other key stands whole behind an x. */
const letters = { p: 'principles/', e: 'etiquette/', c: 'cases/', u: 'curricula/', x: '' } as const;

/** The day from which due days count where a path has no first day. */
const epoch = '2020-01-01';

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t' };
const escaped = (text = ''): string => text.replace(/[\\\n\t]/g, (sign) => escapes[sign] ?? sign);
const plain = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign));

const line = (fields: readonly string[]): string => fields.join('\t').replace(/\t+$/, '');

/** Whole days in base 36: short, and much the same from step to step, which compresses well. */
const offset = (from: string, to: string): string => daysBetween(from, to).toString(36);

export const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const dayAt = (from: string, written: string): string => {
  const day = /^-?[0-9a-z]{1,6}$/.test(written) ? daysLater(from, Number.parseInt(written, 36)) : '';
  if (!isDay(day)) throw new RangeError('No such day.');
  return day;
};

function stepLine({ key, required, note, due }: Step, before: string): string {
  const [letter, start] = Object.entries(letters).find(([, start]) => key.startsWith(start)) ?? ['x', ''];
  const sign = required ? letter : letter.toUpperCase();
  return line([sign + escaped(key.slice(start.length)), due ? offset(before, due) : '', escaped(note)]);
}

/**
 * A path as a text that compresses well: a line with title, reader, note, name and first day, then a line for each step.
 * A due day counts from the one before it.
 */
export function pathText({ title, reader, note, from, start, steps }: SharedPath): string {
  let before = start ?? epoch;
  const head = line([title, reader, note, from].map(escaped).concat(start ? offset(epoch, start) : ''));
  const lines = steps.map((step) => {
    const written = stepLine(step, before);
    before = step.due ?? before;
    return written;
  });
  return [head, ...lines].join('\n');
}

const isKey = (key: string): boolean => /^[^\s#?%\\/]+(?:\/[^\s#?%\\/]+)+$/u.test(key) && key === key.normalize('NFC');

function stepIn(written: string, before: string): Step {
  const [named = '', days = '', note = '', ...more] = written.split('\t');
  const sign = named.slice(0, 1);
  const letter = sign.toLowerCase();
  const start = Object.hasOwn(letters, letter) ? letters[letter as keyof typeof letters] : undefined;
  const key = `${start}${plain(named.slice(1))}`;
  if (start === undefined || more.length > 0 || !isKey(key)) throw new RangeError('Not a step.');
  return {
    key,
    required: sign === letter,
    ...(note === '' ? {} : { note: plain(note) }),
    ...(days === '' ? {} : { due: dayAt(before, days) }),
  };
}

/** The path that a text holds. Throws a RangeError where it holds none. */
export function pathInText(text: string): SharedPath {
  const [head = '', ...lines] = text.split('\n');
  const [title = '', reader = '', note = '', from = '', first = '', ...more] = head.split('\t');
  if (title === '' || more.length > 0) throw new RangeError('Not a path.');
  const start = first === '' ? undefined : dayAt(epoch, first);
  let before = start ?? epoch;
  const steps = lines.map((written) => {
    const step = stepIn(written, before);
    before = step.due ?? before;
    return step;
  });
  const texts = Object.entries({ reader, note, from }).flatMap(([name, text]) => (text ? [[name, plain(text)]] : []));
  return { title: plain(title), ...Object.fromEntries(texts), ...(start ? { start } : {}), steps };
}
