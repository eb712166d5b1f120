import { searchModule } from '../search/search-module.ts';
import type { SearchResult } from '../search-api/answer.ts';

/** Cases that some words found: their numbers, best first. */
export interface Found {
  query: string;
  numbers: number[];
  results: ReadonlyMap<number, SearchResult>;
  /** What was perhaps meant. */
  suggestion: string | undefined;
  /** No case has the words as they were typed. */
  isLoose: boolean;
}

/** Looks for words in cases with the search of the site, which is fetched when it is first asked. */
export function caseSearch(address: string): (query: string, keys: readonly string[]) => Promise<Found> {
  const module = searchModule(address);
  let last: Found | undefined;
  return async (query, keys) => {
    if (last?.query === query) return last;
    const { search } = await module();
    const answer = await search(query, { filters: { collection: ['cases'] }, limit: keys.length });
    const numbers = new Map(keys.map((key, number) => [key, number]));
    const results = new Map(
      answer.results.flatMap((result): [number, SearchResult][] => {
        const number = numbers.get(result.key);
        return number === undefined ? [] : [[number, result]];
      }),
    );
    const isLoose = answer.results[0]?.match === 'loose';
    last = { query, numbers: [...results.keys()], results, suggestion: answer.suggestion, isLoose };
    return last;
  };
}
