import type { Day } from '../model/fields.ts';
import { articleCollections } from '../model/key.ts';
import { type Article, entriesOf, type Library } from '../model/library.ts';

const day = (entry: Article): string => entry.data.updated ?? '';

const later = (a: Article, b: Article): number => {
  if (day(a) !== day(b)) return day(a) < day(b) ? 1 : -1;
  return a.key < b.key ? -1 : 1;
};

/** The articles that were revised last, the newest first; those without a date are not among them. */
export const newest = (library: Library, count: number): Article[] =>
  entriesOf(library, ...articleCollections)
    .filter((entry) => day(entry) !== '')
    .sort(later)
    .slice(0, count);

/** The latest day on which anything was revised. */
export const lastRevision = (library: Library): Day | undefined =>
  [...library.entries.values()].reduce<Day | undefined>(
    (latest, { data }) => (data.updated && data.updated > (latest ?? '') ? data.updated : latest),
    undefined,
  );
