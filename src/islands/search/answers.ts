import type { FacetCounts } from '../../core/search/catalogue.ts';
import { narrowedBy, type SearchState } from '../../core/search/search-address.ts';
import type { SearchWords } from '../../core/search/search-words.ts';
import type { SearchAnswer, SearchResult } from '../search-api/answer.ts';
import { hit } from './hit.ts';
import { searchModule } from './search-module.ts';

/** What was asked, what was found, and how the results look. */
export interface Answered {
  state: SearchState;
  answer: SearchAnswer;
  /** How many hits every value has while nothing is chosen. */
  wide: FacetCounts;
  lines: HTMLLIElement[];
}

/** How long results wait for their excerpts. */
const patienceMilliseconds = 400;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Asks the search of this site, and draws its results. */
export class Answers {
  #module: ReturnType<typeof searchModule>;
  #words: SearchWords;

  constructor(api: string, words: SearchWords) {
    this.#module = searchModule(api);
    this.#words = words;
  }

  /** Fetches what the first search needs; a failure shows when somebody searches. */
  async warmUp(): Promise<void> {
    await this.#search({ query: '', chosen: {} }, 0).catch(() => undefined);
  }

  /** Finds everything, and draws as many results as `limit` says. */
  async answer(state: SearchState, limit: number): Promise<Answered> {
    const answer = await this.#search(state);
    const isNarrowed = narrowedBy(state).length > 0;
    const wide = isNarrowed ? (await this.#search({ query: state.query, chosen: {} }, 0)).facets : answer.facets;
    return { state, answer, wide, lines: await this.lines(answer.results.slice(0, limit)) };
  }

  /** How many pages answer a search as it stands. */
  async count(state: SearchState): Promise<number> {
    const { total, results } = await this.#search(state, 1);
    return results[0]?.match === 'loose' ? 0 : total;
  }

  /** Whatever the filters let through. */
  async everything(chosen: SearchState['chosen']): Promise<SearchResult[]> {
    return (await this.#search({ query: '', chosen })).results;
  }

  /** Results as lines; excerpts that take long come later. */
  async lines(results: readonly SearchResult[]): Promise<HTMLLIElement[]> {
    const hits = results.map((result) => hit(result, this.#words));
    await Promise.race([Promise.all(hits.map(({ filled }) => filled)), pause(patienceMilliseconds)]);
    return hits.map(({ line }) => line);
  }

  async #search({ query, chosen }: SearchState, limit = Number.POSITIVE_INFINITY): Promise<SearchAnswer> {
    const { search } = await this.#module();
    return search(query, { filters: chosen, limit });
  }
}
