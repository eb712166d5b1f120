import type { Chosen, FacetCounts } from '../../core/search/catalogue.ts';
import { searchModule } from '../search/search-module.ts';

/** What a search among the articles says: their keys, best first. */
export interface Found {
  keys: string[];
  counts: FacetCounts;
  suggestion: string | undefined;
  isLoose: boolean;
}

/** What can be a step; courses, paths and terms are left to their own pages. */
const volumes = ['principles', 'etiquette', 'cases'];
const filters = ['collection', 'audience', 'competency', 'facet', 'scene', 'industry', 'outcome', 'theme'] as const;

const ofLessons = (counts: FacetCounts): FacetCounts =>
  Object.fromEntries(
    filters.map((name) => [
      name,
      name === 'collection'
        ? Object.fromEntries(volumes.map((volume) => [volume, counts.collection?.[volume] ?? 0]))
        : counts[name],
    ]),
  );

/** Looks among the articles with the search of the site, which is fetched when it is first asked. */
export function lessonSearch(address: string): (query: string, chosen: Chosen) => Promise<Found> {
  const module = searchModule(address);
  return async (query, chosen) => {
    const { search } = await module();
    const within = chosen.collection ? chosen : { ...chosen, collection: volumes };
    const { results, facets, suggestion } = await search(query, { filters: within, limit: 10_000 });
    return {
      keys: results.map(({ key }) => key),
      counts: ofLessons(facets),
      suggestion,
      isLoose: results[0]?.match === 'loose',
    };
  };
}
