import { pinyin } from 'pinyin-pro';

/** What somebody may type who knows how a name sounds. */
export interface Sound {
  /** Lower-case letters and digits: `fuwulinian`, or the initials `fwln`. */
  letters: string;
  /** It begins where the name begins. */
  fromStart: boolean;
}

/** Nobody types more than this of a name. */
const mostSyllables = 24;
const letter = /[a-z0-9]/;

/** How a name sounds: in full and by initials, from its beginning and from each later character on. A name without Han has none. */
export function soundsOf(name: string): Sound[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter((part) => letter.test(part))
    .slice(0, mostSyllables);
  const sounds = new Map<string, boolean>();
  for (const [start] of syllables.entries()) {
    const rest = syllables.slice(start);
    for (const letters of [rest.join(''), rest.map((part) => (/^\d/.test(part) ? part : part.charAt(0))).join('')])
      if (!sounds.has(letters)) sounds.set(letters, start === 0);
  }
  return [...sounds].map(([letters, fromStart]) => ({ letters, fromStart }));
}
