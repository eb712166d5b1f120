import type { Chosen, FacetCounts } from '../../core/search/catalogue.ts';
import type { Excerpt } from '../../core/search/excerpt.ts';
import type { Match } from '../../core/search/finding.ts';

/** What a search may be narrowed to, and how many results to give. */
export interface SearchOptions {
  /** For each filter the values of which one must be met: `{ industry: ['telecom', 'power'] }`. */
  filters?: Chosen;
  /** At most so many results; ten when not said. */
  limit?: number;
}

/** One section of a result, with its own address. */
export interface SectionDetail extends Excerpt {
  url: string;
  title: string;
}

/**
 * What a result shows, fetched when it is shown. `marks` are [start, end) in UTF-16 units of the excerpt; `cut` says whether it
 * begins or ends in the middle of a sentence.
 */
export interface SearchDetail extends Excerpt {
  /** The day of the last revision, `2026-11-22`, where the entry names it. */
  updated?: string;
  sections: SectionDetail[];
}

/** An entry that was found. */
export interface SearchResult {
  /** Its address, base included. */
  url: string;
  key: string;
  title: string;
  /** `principles`, `etiquette`, `cases`, `curricula`, `paths`, `assessments`, `routines` or `glossary`. */
  collection: string;
  /** As typed, by another name (`via` says which), by pinyin, or by pieces of the query. */
  match: Match;
  via?: string;
  detail: () => Promise<SearchDetail>;
}

/** The answer to a query. */
export interface SearchAnswer {
  /** All hits within the filters, however many results were asked for. */
  total: number;
  results: SearchResult[];
  /** For each filter and value, how many hits it would leave beside the other filters. */
  facets: FacetCounts;
  /** What was perhaps meant, when nothing stands as typed. */
  suggestion?: string;
}
