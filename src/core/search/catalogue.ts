import type { Key } from '../model/key.ts';
import { type SearchFilter, searchFilters } from './filters.ts';
import type { SearchRecord } from './record.ts';

/**
 * What a browser knows of everything that can be found, before it asks for any text. It comes with the first query, and is the
 * only file of the search that grows with the number of entries. Entries are numbered in the order of `keys`.
 */
export interface Catalogue {
  keys: Key[];
  titles: string[];
  /** For each filter its values, and for each value the numbers of its entries, each as the distance to the one before. */
  filters: Partial<Record<SearchFilter, Record<string, number[]>>>;
  /** Names of one thing: a glossary term, then its aliases. */
  names: string[][];
}

/** The values that one entry has, filter by filter. */
export type Valued = Partial<Record<SearchFilter, readonly string[]>>;

/** For each filter and value the entries that have it; only filters that have any. */
export type Facets = ReadonlyMap<SearchFilter, ReadonlyMap<string, ReadonlySet<number>>>;

/** The facets of entries that carry their values themselves; they are numbered from 0. */
export function facetsOf(entries: readonly Valued[]): Facets {
  return new Map(
    searchFilters.flatMap((name): [SearchFilter, Map<string, Set<number>>][] => {
      const having = new Map<string, Set<number>>();
      for (const [number, entry] of entries.entries())
        for (const value of entry[name] ?? []) having.set(value, (having.get(value) ?? new Set()).add(number));
      return having.size > 0 ? [[name, having]] : [];
    }),
  );
}

const distancesOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** The catalogue of some records; `names` are the terms of the glossary that have other names too. */
export function catalogueOf(records: readonly SearchRecord[], names: readonly (readonly string[])[]): Catalogue {
  const filters: Catalogue['filters'] = {};
  for (const [name, values] of facetsOf(records.map((record) => record.filters)))
    filters[name] = Object.fromEntries([...values].map(([value, having]) => [value, distancesOf([...having])]));
  return {
    keys: records.map(({ key }) => key),
    titles: records.map(({ title }) => title),
    filters,
    names: names.filter((group) => group.length > 1).map((group) => [...group]),
  };
}

/** What was chosen: some values of some filters. Any value of a filter will do, and every filter must be met. */
export type Chosen = Partial<Record<SearchFilter, readonly string[]>>;
/** How many of the hits each value of each filter would leave. */
export type FacetCounts = Partial<Record<SearchFilter, Record<string, number>>>;

/** How many hits a value would leave. It may come from an address, and be the name of anything. */
export function countOf(counts: FacetCounts, name: SearchFilter, value: string): number {
  const values = counts[name] ?? {};
  return Object.hasOwn(values, value) ? (values[value] ?? 0) : 0;
}

/** The facets of a catalogue, ready to be asked. */
export function facetsIn(catalogue: Catalogue): Facets {
  const numbersIn = (distances: readonly number[]): Set<number> => {
    let number = 0;
    return new Set(distances.map((distance) => (number += distance)));
  };
  return new Map(
    searchFilters.flatMap((name) => {
      const values = Object.entries(catalogue.filters[name] ?? {});
      return values.length > 0 ? [[name, new Map(values.map(([value, all]) => [value, numbersIn(all)]))]] : [];
    }),
  );
}

/** Which entries the chosen filters let through; without `except`, as if nothing were chosen in that one. */
export function passes(number: number, chosen: Chosen, facets: Facets, except?: SearchFilter): boolean {
  return searchFilters.every((name) => {
    const values = chosen[name] ?? [];
    return name === except || values.length === 0 || values.some((value) => facets.get(name)?.get(value)?.has(number));
  });
}

/** Counts that stay true while narrowing: what each value would show beside what the other filters ask for. */
export function facetCounts(hits: readonly number[], chosen: Chosen, facets: Facets): FacetCounts {
  const counts: FacetCounts = {};
  for (const [name, values] of facets) {
    const left = hits.filter((number) => passes(number, chosen, facets, name));
    counts[name] = Object.fromEntries(
      [...values].map(([value, having]) => [value, left.filter((number) => having.has(number)).length]),
    );
  }
  return counts;
}
