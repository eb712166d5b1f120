import type { Fault } from '../model/problem.ts';
import { fileBidi } from './file-bidi.ts';
import { fileControl } from './file-control.ts';
import { fileEmpty } from './file-empty.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileInvisible } from './file-invisible.ts';
import { fileLarge } from './file-large.ts';
import { fileReplacement } from './file-replacement.ts';
import { fileTooLarge } from './file-too-large.ts';
import { fault, type Rule } from './rule.ts';

const megabyte = 2 ** 20;
/** Bytes above which an article is worth a warning, and above which it is not read at all. */
export const sizes = { large: megabyte, most: 16 * megabyte } as const;

const inMegabytes = (bytes: number): string => `${(bytes / megabyte).toFixed(1)} MB`;

/** Hidden characters, and the rule that names each. U+2028 and U+2029 are ordinary white space. */
const hidden: [Rule, RegExp][] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
  [fileControl, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u],
  [fileBidi, /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/u],
  [fileInvisible, /[\u200b\u2060\ufeff\u00ad]/u],
  [fileReplacement, /\ufffd/u],
];

export interface SourceText {
  /** The text with LF line ends and no byte order mark; undefined when it cannot be read as text. */
  text?: string;
  faults: Fault[];
}

/** Reads the bytes of a file as UTF-8 text, and judges what no editor shows. */
export function sourceText(file: string, bytes: Uint8Array): SourceText {
  if (bytes.length > sizes.most) {
    return {
      faults: [fault(fileTooLarge, file, null, { size: inMegabytes(bytes.length), limit: inMegabytes(sizes.most) })],
    };
  }
  const encoding = otherEncoding(bytes);
  if (encoding) return { faults: [fault(fileEncoding, file, null, { encoding })] };
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { faults: [fault(fileEmpty, file, null)] };
  const faults = hiddenCharacters(file, text);
  if (bytes.length > sizes.large) faults.push(fault(fileLarge, file, null, { size: inMegabytes(bytes.length) }));
  return { text, faults };
}

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const head = bytes.subarray(0, 400);
  if (head.filter((byte) => byte === 0).length > head.length / 4) return 'UTF-16';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return 'GBK / GB18030';
  }
}

/** What stands hidden in a text that was written with escapes, and so cannot be seen in the source. */
export function hiddenIn(text: string): { rule: Rule; character: string } | undefined {
  for (const [rule, pattern] of hidden.slice(0, 2)) {
    const match = pattern.exec(text);
    if (match) return { rule, character: nameOf(match[0]) };
  }
  return text.isWellFormed() ? undefined : { rule: fileControl, character: 'U+D800' };
}

const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

function hiddenCharacters(file: string, text: string): Fault[] {
  const found = hidden.filter(([, pattern]) => pattern.test(text));
  if (found.length === 0) return [];
  return text.split('\n').flatMap((line, index) =>
    found.flatMap(([rule, pattern]) => {
      const match = pattern.exec(line);
      if (!match) return [];
      return [fault(rule, file, { line: index + 1, column: match.index + 1 }, { character: nameOf(match[0]) })];
    }),
  );
}
