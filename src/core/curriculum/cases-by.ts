import { outcomes } from '../model/case.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';

/** What cases are listed by; also the names below `/cases/`. */
export const caseFacets = ['industry', 'outcome', 'theme', 'year'] as const;
export type CaseFacet = (typeof caseFacets)[number];

export interface CaseGroup {
  /** The value: an id of the vocabulary, an outcome, or a year. */
  id: string;
  cases: Entry<'cases'>[];
}

const valuesOf: Record<CaseFacet, (entry: Entry<'cases'>) => readonly string[]> = {
  industry: ({ data }) => [data.industry],
  outcome: ({ data }) => [data.outcome],
  theme: ({ data }) => data.themes,
  year: ({ data }) => (data.year === undefined ? [] : [String(data.year)]),
};

/** What one case is listed by. */
export const caseValues = (entry: Entry<'cases'>): Record<CaseFacet, readonly string[]> => ({
  industry: valuesOf.industry(entry),
  outcome: valuesOf.outcome(entry),
  theme: valuesOf.theme(entry),
  year: valuesOf.year(entry),
});

const newestFirst = (a: Entry<'cases'>, b: Entry<'cases'>): number =>
  (b.data.year ?? 0) - (a.data.year ?? 0) || (a.key < b.key ? -1 : 1);

/** All cases, the newest first; those without a year come last. */
export const casesInOrder = (library: Library): Entry<'cases'>[] => entriesOf(library, 'cases').sort(newestFirst);

/**
 * The cases under every value of every facet. Vocabularies keep their order and their empty values; of years there are only
 * those in which something happened, the newest first.
 */
export function casesBy(library: Library): Record<CaseFacet, CaseGroup[]> {
  const all = casesInOrder(library);
  const groups = (facet: CaseFacet, ids: readonly string[]): CaseGroup[] =>
    ids.map((id) => ({ id, cases: all.filter((entry) => valuesOf[facet](entry).includes(id)) }));
  return {
    industry: groups(
      'industry',
      library.site.industries.map((value) => value.id),
    ),
    outcome: groups('outcome', outcomes),
    theme: groups(
      'theme',
      library.site.themes.map((value) => value.id),
    ),
    year: groups('year', [...new Set(all.flatMap(valuesOf.year))]),
  };
}
