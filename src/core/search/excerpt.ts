import type { Folding } from './folding.ts';
import type { Fragment } from './fragment.ts';
import { type Unit, unitsIn } from './units.ts';
import type { Wanted } from './wanted.ts';

/** From where to where something stands in a text, in UTF-16 units; the end is not included. */
export type Mark = [start: number, end: number];

/** A piece of the text as it was written, and what was found in it. */
export interface Excerpt {
  excerpt: string;
  marks: Mark[];
  /** It begins, or ends, in the middle of a sentence. */
  cut: { before: boolean; after: boolean };
}

/** A section of a page in which something was found. */
export interface SectionExcerpt extends Excerpt {
  id: string;
  title: string;
}

/** What a page shows as a result. */
export interface PageExcerpt extends Excerpt {
  /** The sections with hits that have an address of their own, best first. */
  sections: SectionExcerpt[];
}

/** Of an excerpt, and of what stands before its first mark where no sentence begins nearer. */
const mostCharacters = 96;
const mostBefore = 24;
const sentenceEnd = /[。！？!?；;\n]/;

/** Where the wanted pieces stand in a text, in order, neighbours joined. */
export function marksIn(text: string, wanted: readonly Wanted[], folding: Folding): Mark[] {
  const units = unitsIn(text, folding);
  const found = wanted.flatMap((one) => places(units, one));
  return joined(found.sort((a, b) => a[0] - b[0]));
}

function places(units: readonly Unit[], { units: wanted, beginning }: Wanted): Mark[] {
  const last = wanted.length - 1;
  const fits = (unit: Unit | undefined, at: number): boolean =>
    unit !== undefined &&
    (at === 0 || !unit.apart) &&
    (unit.text === wanted[at] || (beginning && at === last && unit.text.startsWith(wanted[at] ?? '')));
  return units.flatMap((unit, start): Mark[] => {
    const end = units[start + last];
    return end && wanted.every((_, at) => fits(units[start + at], at)) ? [[unit.start, end.end]] : [];
  });
}

function joined(marks: readonly Mark[]): Mark[] {
  const whole: Mark[] = [];
  for (const [start, end] of marks) {
    const before = whole.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

/** The part of a text that holds most marks, from the beginning of a sentence where one is near. */
export function excerptAround(text: string, marks: readonly Mark[]): Excerpt {
  const inside = (from: number): number =>
    marks.reduce(
      (sum, [start, end]) => (start >= from && end <= from + mostCharacters - mostBefore ? sum + end - start : sum),
      0,
    );
  let best: number | undefined;
  for (const [start] of marks) if (best === undefined || inside(start) > inside(best)) best = start;
  const from = best === undefined ? 0 : beginning(text, best);
  let to = Math.min(text.length, from + mostCharacters);
  // Never half a character.
  if (/[\ud800-\udbff]/.test(text.charAt(to - 1))) to--;
  return {
    excerpt: text.slice(from, to).replace(/\n/g, ' '),
    cut: { before: !isEdge(text.charAt(from - 1)), after: !isEdge(text.charAt(to - 1)) && to < text.length },
    // What is longer than the excerpt that it was chosen for is marked as far as it is seen.
    marks: marks
      .filter(([start, end]) => start >= from && (end <= to || start === best))
      .map(([start, end]) => [start - from, Math.min(end, to) - from]),
  };
}

/** The end of a sentence, or of the text. */
const isEdge = (character: string): boolean => character === '' || sentenceEnd.test(character);

function beginning(text: string, hit: number): number {
  let from = Math.max(0, hit - mostBefore);
  for (let at = hit - 1; at >= from; at--) {
    if (sentenceEnd.test(text.charAt(at))) return at + 1;
  }
  if (/[\udc00-\udfff]/.test(text.charAt(from))) from++;
  return from;
}

/** What a page shows as a result of a search: the best piece of its text, and its sections with hits. */
export function pageExcerpt(fragment: Fragment, wanted: readonly Wanted[], folding: Folding): PageExcerpt {
  const marked = fragment.sections.map(([id, title, text], order) => {
    const marks = marksIn(text, wanted, folding);
    const inTitle = marksIn(title, wanted, folding);
    return { id, title, text, order, marks, worth: worth(text, marks, wanted) + 2 * worth(title, inTitle, wanted) };
  });
  const hit = marked.filter((section) => section.worth > 0).sort((a, b) => b.worth - a.worth || a.order - b.order);
  const best = hit.find(({ marks }) => marks.length > 0);
  const short = fragment.summary || (fragment.sections[0]?.[2] ?? '');
  const whole = best ? excerptAround(best.text, best.marks) : excerptAround(short, marksIn(short, wanted, folding));
  return {
    ...whole,
    sections: hit
      .filter(({ id }) => id !== '')
      .map(({ id, title, text, marks }) => ({ id, title, ...excerptAround(text, marks) })),
  };
}

/** How many different pieces were found weighs more than how often. */
const worth = (text: string, marks: readonly Mark[], wanted: readonly Wanted[]): number => {
  if (marks.length === 0) return 0;
  const different = new Set(marks.map(([start, end]) => text.slice(start, end)));
  return Math.min(different.size, wanted.length) + Math.min(marks.length, 10) / 20;
};
