import type { Dice } from '../dice.ts';
import { nastyBody } from '../nasty-bodies.ts';
import { rewrite, rewriteBytes, type Spoiling } from './files.ts';

type Spoil = (spoiling: Spoiling) => void;

const lines =
  (change: (lines: string[], at: number, dice: Dice) => string[]): Spoil =>
  (spoiling) =>
    rewrite(spoiling, (text, dice) => {
      const all = text.split('\n');
      return change(all, dice.below(all.length), dice).join('\n');
    });

/** Ways to spoil the text of one file. */
export const spoilText: Readonly<Record<string, Spoil>> = {
  'a line less': lines((all, at) => all.toSpliced(at, 1)),
  'a line twice': lines((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  'a line elsewhere': lines((all, at, dice) => {
    const [line = ''] = all.splice(at, 1);
    return all.toSpliced(dice.below(all.length + 1), 0, line);
  }),
  'two lines as one': lines((all, at) => all.toSpliced(at, 2, `${all[at] ?? ''}${all[at + 1] ?? ''}`)),
  'a line further in': lines((all, at, dice) =>
    all.toSpliced(at, 1, dice.pick(['  ', '\t', '      ', '　']) + (all[at] ?? '')),
  ),
  'a line of a hundred thousand characters': lines((all, at, dice) =>
    all.toSpliced(at, 0, dice.pick(['长', 'a ', '[', '| ', '> ', '{', '*']).repeat(100_000)),
  ),
  'many short lines': lines((all, at, dice) =>
    all.toSpliced(at, 0, ...Array.from({ length: 20_000 }, () => dice.pick(['', '- 一', '甲']))),
  ),
  'a nasty body': (spoiling) => rewrite(spoiling, (text, dice) => `${text}\n${nastyBody(dice)}`, /\.mdx?$/),
  'a nasty line': lines((all, at, dice) => all.toSpliced(at, 0, nastyBody(dice))),
  'the end cut off': (spoiling) => rewrite(spoiling, (text, dice) => text.slice(0, dice.below(text.length + 1))),
  'the beginning cut off': (spoiling) => rewrite(spoiling, (text, dice) => text.slice(dice.below(text.length + 1))),
  'Windows line ends': (spoiling) => rewrite(spoiling, (text) => text.replaceAll('\n', '\r\n')),
  'line ends of old Macs': (spoiling) => rewrite(spoiling, (text) => text.replaceAll('\n', '\r')),
  'a byte order mark': (spoiling) => rewrite(spoiling, (text) => `\ufeff${text}`),
  'no text at all': (spoiling) =>
    rewrite(spoiling, (_, dice) => dice.pick(['', '\n', ' ', '---', '---\n---\n', '\ufeff', '---\n', '﻿---\n---'])),
  'deep brackets': (spoiling) =>
    rewrite(
      spoiling,
      (text, dice) => text + dice.pick(['{', '[', '(', '> ', '- ', '*']).repeat(dice.pick([30, 70, 3000, 20_000])),
    ),
  'UTF-16': (spoiling) => rewriteBytes(spoiling, (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le')),
  'another encoding': (spoiling) =>
    rewriteBytes(spoiling, (bytes) => Buffer.from(bytes.toString().replace(/[^ -~\n]/g, '\u00c4\u00fa'), 'latin1')),
  'odd bytes': (spoiling) =>
    rewriteBytes(spoiling, (bytes, dice) => {
      for (let times = 1 + dice.below(5); times > 0 && bytes.length > 0; times--)
        bytes[dice.below(bytes.length)] = dice.below(256);
      return bytes;
    }),
  'nothing but zeros': (spoiling) => rewriteBytes(spoiling, (bytes) => Buffer.alloc(bytes.length)),
  'half of a character': (spoiling) =>
    rewriteBytes(spoiling, (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1))),
  'hidden characters': (spoiling) =>
    rewrite(spoiling, (text, dice) => {
      const at = dice.below(text.length + 1);
      return (
        text.slice(0, at) +
        dice.pick([
          '\u0000',
          '\u0008',
          '\u202e',
          '\u200b',
          '\ufeff',
          '\u2028',
          '\ufffd',
          '\u00ad',
          '\u001b[31m',
          '\u0085',
        ]) +
        text.slice(at)
      );
    }),
  'a spoilt picture': (spoiling) =>
    rewriteBytes(spoiling, (bytes, dice) => spoiltPicture(bytes, dice), /\.(?:png|jpe?g|webp|gif|avif)$/),
};

function spoiltPicture(bytes: Buffer, dice: Dice): Buffer {
  const huge = Buffer.from(bytes);
  // Where a PNG says how wide and how high it is.
  if (huge.length > 24) huge.writeUInt32BE(0x7fffffff, dice.pick([16, 20]));
  return dice.pick([
    bytes.subarray(0, dice.below(bytes.length)),
    Buffer.from('<svg onload="alert(1)"/>'),
    Buffer.alloc(0),
    huge,
    Buffer.concat([bytes, bytes]),
  ]);
}
