import { type Facets, passes } from './catalogue.ts';
import type { SearchFilter } from './filters.ts';
import { type SearchState, withChoice } from './search-address.ts';

/** The values that one entry of a list has. */
export type Valued = Partial<Record<SearchFilter, readonly string[]>>;

/** The facets of a list whose entries carry their values themselves; entries are numbered from 0. */
export function facetsOf(entries: readonly Valued[]): Facets {
  const facets = new Map<SearchFilter, Map<string, Set<number>>>();
  for (const [number, entry] of entries.entries()) {
    for (const [filter, values] of Object.entries(entry) as [SearchFilter, readonly string[]][]) {
      const having = facets.get(filter) ?? new Map<string, Set<number>>();
      facets.set(filter, having);
      for (const value of values) having.set(value, (having.get(value) ?? new Set()).add(number));
    }
  }
  return facets;
}

/** What of a question a page can answer that offers these filters. */
export const offered = ({ query, chosen }: SearchState, filters: readonly SearchFilter[]): SearchState => ({
  query,
  chosen: Object.fromEntries(filters.flatMap((filter) => (chosen[filter] ? [[filter, chosen[filter]]] : []))),
});

/** A part of a question: a value, or its words. And the question without it. */
export interface AskedPart {
  /** None for the words. */
  filter?: SearchFilter;
  value: string;
  left: SearchState;
}

/** The words and every value of a question, filter by filter. */
export function partsOf(state: SearchState, filters: readonly SearchFilter[]): AskedPart[] {
  const { query, chosen } = state;
  const values = filters.flatMap((filter) =>
    (chosen[filter] ?? []).map((value) => ({ filter, value, left: withChoice(state, filter, value, false) })),
  );
  return query === '' ? values : [{ value: query, left: { query: '', chosen } }, ...values];
}

/**
 * When nothing was found: the parts of the question whose dropping would show something, and how much. `hits` are the entries
 * that the words found, `all` is how many entries there are.
 */
export function waysOut(
  state: SearchState,
  filters: readonly SearchFilter[],
  { hits, all, facets }: { hits: readonly number[]; all: number; facets: Facets },
): (AskedPart & { count: number })[] {
  const everything = Array.from({ length: all }, (_, number) => number);
  return partsOf(state, filters)
    .map((part) => {
      const left = part.left.query === '' ? everything : hits;
      return { ...part, count: left.filter((number) => passes(number, part.left.chosen, facets)).length };
    })
    .filter(({ count }) => count > 0);
}
