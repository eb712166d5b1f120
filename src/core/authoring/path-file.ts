import { reservedNames } from '../model/key.ts';
import type { SharedPath } from '../model/learning-record.ts';

/** The texts of a path file that a link does not hold. */
export interface PathFileTexts {
  summary: string;
  pace: string;
  today: string;
}

const longestTitle = 60;
const longestSummary = 200;

/** Signs that nobody sees, and the one that stands for a lost sign: the check warns of them. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff\u00ad\ufffd]/gu;

/** One line, without what no line can hold. */
const line = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff\s]+/gu, ' ')
    .trim();

const shortened = (text: string, longest: number): string => {
  const whole = line(text);
  if (whole.length <= longest) return whole;
  // No character beyond the basic plane is cut in two.
  return `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};

/** A text that YAML reads as itself without quotes: it begins with a Han character, and nothing in it is a sign of YAML. */
const plain = /^\p{Script=Han}[\p{Script=Han}\p{L}\p{N}，。、；？！“”（）《》—…·]*$/u;
const written = (text: string): string => (plain.test(text) ? text : JSON.stringify(text));

const field = (name: string, text: string): string[] => (text === '' ? [] : [`${name}: ${written(text)}`]);

function step({ key, required, note = '' }: SharedPath['steps'][number]): string[] {
  const said = line(note);
  if (required && said === '') return [`  - ${written(key)}`];
  return [`  - key: ${written(key)}`, ...(required ? [] : ['    required: false']), ...field('    note', said)];
}

/** A file for `content/paths/`, which `check` accepts as it is; days that are set are left to the pace. */
export function pathFile(path: SharedPath, { summary, pace, today }: PathFileTexts): string {
  const title = shortened(path.title, longestTitle);
  const lines = [
    `title: ${written(title || '-')}`,
    `summary: ${written(shortened(path.note ?? '', longestSummary) || shortened(summary, longestSummary))}`,
    ...field('reader', line(path.reader ?? '')),
    ...field('pace', line(pace)),
    'steps:',
    ...path.steps.flatMap(step),
    ...field('owner', line(path.from ?? '')),
    `added: '${today}'`,
    `updated: '${today}'`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The name of that file: the title as far as an address can hold it. */
export function pathFileName(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...name].slice(0, 30).join('').replace(/-+$/, '');
  const isTaken =
    short === '' || reservedNames.paths.includes(short) || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(short);
  return `${isTaken ? `path-${short}`.replace(/-$/, '') : short}.yaml`;
}
