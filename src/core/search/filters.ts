/** By what a search can be narrowed. */
export const searchFilters = [
  'collection',
  'audience',
  'competency',
  'facet',
  'scene',
  'industry',
  'outcome',
  'theme',
  'year',
  'objective',
  'level',
] as const;
export type SearchFilter = (typeof searchFilters)[number];
