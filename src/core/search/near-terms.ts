import { initialOf } from '../model/initial.ts';
import { distance } from '../model/nearest.ts';

/** A name of something, as results have it. */
interface Titled {
  title: string;
}

const mostTerms = 6;
/** So much of what either says must be common. */
const leastShare = 0.3;

/** The terms that are most like what was typed: by their characters, or by the initials of their pinyin. */
export function nearTerms<T extends Titled>(query: string, terms: readonly T[]): T[] {
  const letters = query.toLowerCase().replace(/[^a-z]/g, '');
  const likeness = letters.length > 1 ? (title: string) => soundShare(letters, title) : shareWith(query);
  return terms
    .map((term, order) => ({ term, order, share: likeness(term.title) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || a.order - b.order)
    .slice(0, mostTerms)
    .map(({ term }) => term);
}

const charactersOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]/gu));

/** Of the characters of both, the share that both have. */
function shareWith(query: string): (title: string) => number {
  const asked = charactersOf(query);
  return (title) => {
    const there = charactersOf(title);
    const common = [...asked].filter((character) => there.has(character)).length;
    return (2 * common) / Math.max(1, asked.size + there.size);
  };
}

function soundShare(letters: string, title: string): number {
  const initials = [...title].map(initialOf).join('').toLowerCase();
  const far = distance(letters, initials);
  return far <= Math.max(1, letters.length / 3) ? 1 - far / Math.max(letters.length, initials.length) : 0;
}
