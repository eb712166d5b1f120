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

/** The units of a text, in order. */
export function unitsIn(original: string, folding: Folding): Unit[] {
  const units: Unit[] = [];
  let before: Unit | undefined;
  for (let at = 0; at < original.length; ) {
    const end = unitEnd(original, at);
    if (end > at) {
      const unit = unitOf(original, at, end, folding);
      if (before && at > before.end) unit.apart = isApart(original.slice(before.end, at), unit.han && before.han);
      units.push(unit);
      before = unit;
      at = end;
    } else at += (original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

/** Most characters of our texts are plain Han ones, and need no pattern. */
const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Where the unit that begins at this place ends; the same place where none begins. */
function unitEnd(text: string, at: number): number {
  if (isPlainHan(text.charCodeAt(at))) return at + 1;
  unitHere.lastIndex = at;
  return unitHere.test(text) ? unitHere.lastIndex : at;
}

function unitOf(original: string, start: number, end: number, folding: Folding): Unit {
  const written = original.slice(start, end);
  const plain = isPlainHan(written.charCodeAt(0));
  const isHan = plain || han.test(written);
  // Compatibility forms such as U+FA1E become the plain character first.
  const character = plain ? written : written.normalize('NFKC');
  return {
    text: isHan ? (folding.get(character) ?? character) : foldedWord(written),
    start,
    end,
    han: isHan,
    apart: false,
  };
}

/** Chinese next to a Latin word may be written with a space or without one. */
const isApart = (between: string, bothHan: boolean): boolean =>
  !(joining.test(between) || (!bothHan && blank.test(between)));

const foldedWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M},]/gu, '')
    .toLowerCase();
