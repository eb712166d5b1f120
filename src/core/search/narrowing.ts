import { type Facets, passes } from './catalogue.ts';
import type { SearchFilter } from './filters.ts';
import { type SearchState, withChoice } from './search-address.ts';

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
