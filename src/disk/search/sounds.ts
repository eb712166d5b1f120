import { pinyin } from 'pinyin-pro';

/** What somebody may type who knows how a name sounds. */
export interface Sound {
  /** Lower-case letters and digits: `fuwulinian`, or the initials `fwln`. */
  letters: string;
  /** It begins where the name begins. */
  fromStart: boolean;
}

interface Syllable {
  letters: string;
  /** A word of another script, not a syllable of Chinese. */
  isWord: boolean;
}

/** Nobody types more than this of a name. */
const mostSyllables = 24;
const letter = /[a-z0-9]/;

/** The first letters of syllables; numbers are whole, and words of another script too where they are asked for. */
const initialsOf = (syllables: readonly Syllable[], wholeWords: boolean): string =>
  syllables
    .map(({ letters, isWord }) => (/^\d/.test(letters) || (isWord && wholeWords) ? letters : letters.charAt(0)))
    .join('');

/** How a name sounds: in full and by initials, from its beginning and from each later character on. A name without Han has none. */
export function soundsOf(name: string): Sound[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'all', nonZh: 'consecutive', v: true })
    .flatMap(({ pinyin: sound, origin, isZh }): Syllable[] =>
      (isZh ? sound : origin)
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .map((letters) => ({ letters, isWord: !isZh })),
    )
    .filter(({ letters }) => letter.test(letters))
    .slice(0, mostSyllables);
  const sounds = new Map<string, boolean>();
  for (const [start] of syllables.entries()) {
    const rest = syllables.slice(start);
    for (const letters of [
      rest.map(({ letters }) => letters).join(''),
      initialsOf(rest, false),
      initialsOf(rest, true),
    ])
      if (!sounds.has(letters)) sounds.set(letters, start === 0);
  }
  return [...sounds].map(([letters, fromStart]) => ({ letters, fromStart }));
}
