import { boundary, normalForm } from './normal-form.ts';

/** A piece of a text by which what is hidden can be told. */
export interface Trace {
  /** In normal form. */
  form: string;
  /** What it belongs to, such as the key of an entry, and which part of it. */
  of: string;
  field: string;
  /** Not within a longer word: a key or a name. */
  isWord: boolean;
  /** Han characters count twice: how much a trace tells. */
  weight: number;
}

/** What a trace must weigh: two Han characters or four letters. */
const least = 4;
/** What a part of a longer text must weigh, six Han characters or twelve letters: shorter ones come together by chance. */
const leastPart = 12;
/** A longer text is cut into pieces of this weight: eight Han characters or sixteen letters. */
const piece = 16;

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const weightOf = (text: string): number => [...text].reduce((sum, each) => sum + (han.test(each) ? 2 : 1), 0);

/**
 * The pieces of a text in normal form. None goes across a boundary where it need not: on a page, what stands on both sides of one may
 * come from two texts, and be together by chance.
 */
function piecesOf(form: string, field: string): string[] {
  const parts = form.split(String.fromCharCode(boundary));
  const long = parts.filter((part) => weightOf(part) >= leastPart);
  if (long.length > 0) return long.flatMap(cut);
  // Two or three short words in a row, such as names of posts, are in many lists.
  return parts.length === 1 || field === 'title' || weightOf(form) > piece ? [form] : [];
}

/** A long part in pieces; what is left at its end is made whole with what stands before it. */
function cut(part: string): string[] {
  if (weightOf(part) <= piece) return [part];
  const characters = [...part];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; ) {
    const end = endOfPiece(characters, from, 1);
    if (end === undefined) pieces.push(characters.slice(endOfPiece(characters, characters.length - 1, -1)).join(''));
    else pieces.push(characters.slice(from, end).join(''));
    from = end ?? characters.length;
  }
  return pieces;
}

/** Where a piece ends that begins here and goes this way; nowhere, when too little is left. */
function endOfPiece(characters: readonly string[], from: number, way: 1 | -1): number | undefined {
  let weight = 0;
  for (let at = from; at >= 0 && at < characters.length; at += way) {
    weight += weightOf(characters[at] ?? '');
    if (weight >= piece) return way === 1 ? at + 1 : at;
  }
  return undefined;
}

/** The traces of one text. A word has none that tell it from its parts. */
export function tracesOf(text: string, of: string, field: string, isWord = false): Trace[] {
  const form = normalForm(text);
  return (isWord ? [form] : piecesOf(form, field)).flatMap((part) => {
    const weight = weightOf(part);
    // Numbers alone tell nothing: every page has some.
    if (weight < least || !/\p{L}/u.test(part)) return [];
    return [{ form: part, of, field, isWord: isWord || weight < piece, weight }];
  });
}
