/**
 * The one name of a thing: `etiquette/bow` is `content/etiquette/bow.mdx`, the page `/etiquette/bow/`,
 * and the name in every curriculum, path, link and saved progress. NFC-normalised.
 */
export type Key = string;

export const articleCollections = ['principles', 'etiquette', 'cases', 'curricula'] as const;
export const dataCollections = ['paths', 'assessments', 'routines'] as const;
export const collections = [...articleCollections, ...dataCollections] as const;

export type ArticleCollection = (typeof articleCollections)[number];
export type Collection = (typeof collections)[number];

/** The single files beside the collections. */
export const singles = ['glossary.yaml', 'sources.yaml', 'site.yaml'] as const;
export type Single = (typeof singles)[number];

export const isCollection = (name: string): name is Collection => (collections as readonly string[]).includes(name);
export const isArticleCollection = (name: string): name is ArticleCollection =>
  (articleCollections as readonly string[]).includes(name);

/** The collection that a key belongs to. */
export const collectionOf = (key: Key): Collection | undefined => {
  const first = key.slice(0, key.indexOf('/'));
  return isCollection(first) ? first : undefined;
};

/** The key of a content file, from its path relative to the content folder: `etiquette/a/index.mdx` has the key `etiquette/a`. */
export const keyOf = (file: string): Key =>
  file
    .normalize('NFC')
    .replace(/\.[^./]+$/, '')
    .replace(/\/index$/, '');

/** The address of an entry below the base: `/etiquette/bow/`. Not percent-encoded. */
export const addressOf = (key: Key): string => `/${key}/`;

/**
 * The names below a collection that the site needs itself, and what stands there.
 * An entry with such a key, or below it, is refused.
 */
export const reservedNames: Record<Collection, readonly string[]> = {
  principles: ['index', 'facet', 'sheet'],
  etiquette: ['index', 'scene', 'role', 'process'],
  cases: ['index', 'industry', 'outcome', 'theme', 'year', 'compare'],
  curricula: ['index', 'audience', 'objective', 'level', 'method', 'competency', 'coverage', 'graph'],
  paths: ['index', 'new', 'board', 'open', 'workshop'],
  assessments: ['index', 'combine'],
  routines: ['index'],
};
