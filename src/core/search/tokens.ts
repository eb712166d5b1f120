import type { Unit } from './units.ts';

// Characters of the private use area, which no text has, keep the kinds of words apart in one index: none of them is the
// beginning of another, because the engine takes a word for all words that begin with it.
const singleMark = '\ue000';
const end = '\ue001';
const soundMark = '\ue002';

/** Two Han characters in a row. */
export const pairToken = (first: string, second: string): string => first + second;
/** Whether a token is two Han characters, and no word that is marked. */
export const isPairToken = (token: string): boolean =>
  !token.startsWith(singleMark) && !token.startsWith(soundMark) && !token.endsWith(end);
/** A Han character alone. */
export const singleToken = (character: string): string => singleMark + character;
/** A word or number of another script, whole. The bare word stands for all words that begin with it. */
export const wordToken = (word: string): string => word + end;
/** How a name sounds: its pinyin, or the initials of it. */
export const soundToken = (letters: string): string => soundMark + letters + end;
/** All names that sound like this at their beginning. */
export const soundBeginningToken = (letters: string): string => soundMark + letters;

/** A token and how many units behind the first unit of a phrase it stands. */
export interface PlacedToken {
  token: string;
  offset: number;
  /** It stands for all words that begin with it. */
  beginning?: true;
}

/** What to look for so that a phrase is found just as it stands: pairs where Han characters meet, other units alone. */
export function phraseTokens(units: readonly Unit[], lastIsWhole: boolean): PlacedToken[] {
  const placed: PlacedToken[] = [];
  for (const [offset, unit] of units.entries()) {
    const next = units[offset + 1];
    const paired = unit.han && offset > 0 && units[offset - 1]?.han;
    if (unit.han && next?.han) placed.push({ token: pairToken(unit.text, next.text), offset });
    else if (unit.han && !paired) placed.push({ token: singleToken(unit.text), offset });
    else if (!unit.han) {
      const whole = lastIsWhole || next !== undefined || unit.text.length < 2;
      placed.push(whole ? { token: wordToken(unit.text), offset } : { token: unit.text, offset, beginning: true });
    }
  }
  return placed;
}
