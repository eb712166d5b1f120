import type { Folding } from './folding.ts';

/** The smallest thing that can be looked for: a Han character, or a word or number of another script. */
export interface Unit {
  /** Folded: lower case, without accents, Simplified. */
  text: string;
  /** Where it stands in the text, in UTF-16 units; the end is not included. */
  start: number;
  end: number;
  /** Written without spaces between words, as Chinese and Japanese are. */
  han: boolean;
  /** Something stands between it and the unit before: a mark, the end of a line, a space between Han characters. */
  apart: boolean;
}

const hanLike = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc`;
// Whatever is no mark, sign, blank or control character is a letter or a number.
const letter = String.raw`[^\p{M}\p{P}\p{S}\p{Z}\p{C}${hanLike}]`;
const unitHere = new RegExp(String.raw`[${hanLike}]|${letter}(?:${letter}|\p{M}|(?<=\d)[.,](?=\d))*`, 'uy');
const han = new RegExp(`^[${hanLike}]`, 'u');
const joining = /^[\p{Cf}\p{M}]*$/u;
const blank = /^[\p{Cf}\p{M}\p{Zs}\t]*$/u;

/** Where a unit stands, whether it is one of Chinese or Japanese, and whether it stands apart from the one before. */
type Visit = (start: number, end: number, han: boolean, apart: boolean) => void;

/** Visits the units of a text, in order. */
export function visitUnits(original: string, visit: Visit): void {
  let last = -1;
  let wasHan = false;
  for (let at = 0; at < original.length; ) {
    const end = unitEnd(original, at);
    if (end > at) {
      const isHan = isPlainHan(original.charCodeAt(at)) || han.test(original.slice(at, end));
      visit(at, end, isHan, last >= 0 && at > last && isApart(original.slice(last, at), isHan && wasHan));
      last = end;
      wasHan = isHan;
      at = end;
    } else at += (original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
}

/** The units of a text, in order. */
export function unitsIn(original: string, folding: Folding): Unit[] {
  const units: Unit[] = [];
  visitUnits(original, (start, end, isHan, apart) => {
    const written = original.slice(start, end);
    units.push({ text: isHan ? foldedHan(written, folding) : foldedWord(written), start, end, han: isHan, apart });
  });
  return units;
}

/** Most characters of our texts are plain Han ones, and need no pattern. */
export const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Where the unit that begins at this place ends; the same place where none begins. */
function unitEnd(text: string, at: number): number {
  if (isPlainHan(text.charCodeAt(at))) return at + 1;
  unitHere.lastIndex = at;
  return unitHere.test(text) ? unitHere.lastIndex : at;
}

/** A Han character as it is looked for. Compatibility forms such as U+FA1E become the plain character first. */
export function foldedHan(written: string, folding: Folding): string {
  const character = isPlainHan(written.charCodeAt(0)) ? written : written.normalize('NFKC');
  return folding.get(character) ?? character;
}

/** Chinese next to a Latin word may be written with a space or without one. */
const isApart = (between: string, bothHan: boolean): boolean =>
  !(joining.test(between) || (!bothHan && blank.test(between)));

/** A word as it is looked for. */
export const foldedWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M},]/gu, '')
    .toLowerCase();
