import type { Dice } from '../dice.ts';
import { filesOf, rewrite, type Spoiling } from './files.ts';

type Spoil = (spoiling: Spoiling) => void;

const values = [
  '否',
  'no',
  'yes',
  'null',
  '~',
  '[]',
  '{}',
  '1e999',
  '.nan',
  '-.inf',
  '0x10',
  '0o17',
  '-1',
  '0',
  '99999999999999999999',
  '3.7',
  '2026-02-30',
  '2026-11-22',
  '2026-11-22T00:00:00Z',
  '"a: b"',
  '&a x',
  '*a',
  '!!js/function "a"',
  '!!binary aGk=',
  '"\\u0000"',
  '"\\ud800"',
  '"a\\nb"',
  '|',
  '>-',
  '? a',
  '- a',
  '[a, [b, [c]]]',
  '{a: {b: c}}',
  "''",
  '""',
  '"',
  "'",
  '[',
  '{',
  '@a',
  '`a`',
  '%a',
  '#a',
  '<<',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  'https://',
  '//a',
  '../../etc/passwd',
  '/',
  '.',
  '#',
  'true',
  '12:30:45',
  '1_000',
  '甲',
  '👋',
  'a'.repeat(5000),
  '<script>alert(1)</script>',
  '{{a}}',
  '$' + '{a}',
  '{key}',
  '2026-11-22 ',
  '0.1',
  '[1, 甲, null, {}]',
  '\t甲',
  '甲\t#乙',
  '--- a',
  '... a',
];

const keys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '""',
  '"a b"',
  '1',
  'null',
  'true',
  '~',
  '? [a]',
  '"\\u0000"',
  '<<',
  'titel',
  'Title',
  '标题',
  '"title "',
  '[a]',
  '{a: b}',
  '*a',
  '- a',
];

/** Fields that name other things of the folder, and lines that list them. */
const field = /^(\s*(?:- )?)([\w"-]+):(.*)$/;

const onField =
  (change: (parts: { indent: string; name: string; value: string }, dice: Dice, spoiling: Spoiling) => string): Spoil =>
  (spoiling) =>
    rewrite(spoiling, (text, dice) => {
      const all = text.split('\n');
      const places = all.flatMap((line, at) => (field.test(line) ? [at] : []));
      if (places.length === 0) return text;
      const at = dice.pick(places);
      const [, indent = '', name = '', value = ''] = field.exec(all[at] ?? '') ?? [];
      return all.toSpliced(at, 1, change({ indent, name, value }, dice, spoiling)).join('\n');
    });

const keysOf = ({ folder }: Spoiling): string[] => filesOf(folder).map((file) => file.replace(/\.\w+$/, ''));

/** Ways to spoil frontmatter and data files. */
export const spoilYaml: Readonly<Record<string, Spoil>> = {
  'another value': onField(({ indent, name }, dice) => `${indent}${name}: ${dice.pick(values)}`),
  'another name': onField(({ indent, value }, dice) => `${indent}${dice.pick(keys)}:${value}`),
  'a field twice': onField(
    ({ indent, name, value }) => `${indent}${name}:${value}\n${indent.replace('-', ' ')}${name}:${value}`,
  ),
  'a field more': onField(
    ({ indent, name, value }, dice) =>
      `${indent}${name}:${value}\n${indent.replace('-', ' ')}${dice.pick(keys)}: ${dice.pick(values)}`,
  ),
  'no blank behind the colon': onField(({ indent, name, value }) => `${indent}${name}:${value.trim()}`),
  'a wide colon': onField(({ indent, name, value }) => `${indent}${name}：${value}`),
  'a reference': onField(
    ({ indent, name }, dice, spoiling) => `${indent}${name}: ${dice.pick([...keysOf(spoiling), 'a'])}`,
  ),
  'many references': onField(
    ({ indent, name }, dice, spoiling) =>
      `${indent}${name}: [${dice.some(1, 6, () => dice.pick(keysOf(spoiling))).join(', ')}]`,
  ),
  'old keys': onField(
    ({ indent, name, value }, dice, spoiling) =>
      `${indent}${name}:${value}\nformerly: [${dice.some(1, 3, () => dice.pick([...keysOf(spoiling), 'principles/old', '../x', 'a b'])).join(', ')}]`,
  ),
  'what comes before': onField(
    ({ indent, name, value }, dice, spoiling) =>
      `${indent}${name}:${value}\nprerequisites: [${dice.some(1, 3, () => dice.pick(keysOf(spoiling))).join(', ')}]`,
  ),
  'a deep value': onField(({ indent, name }, dice) =>
    `${indent}${name}: ${dice.pick(['[', '{a: ', '- '])}`.repeat(dice.pick([3, 50, 2000])),
  ),
  'a bomb of anchors': onField(
    ({ indent, name }) => `${indent}${name}: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]`,
  ),
  'a draft': onField(({ indent, name, value }) => `${indent}${name}:${value}\ndraft: true`),
  'open to all': onField(({ indent, name, value }) => `${indent}${name}:${value}\naccess: public`),
  'a second document': (spoiling) => rewrite(spoiling, (text) => `${text}\n---\ntitle: 二\n`),
  'tabs for blanks': (spoiling) => rewrite(spoiling, (text) => text.replace(/^ {2}/gm, '\t')),
};
