import type { ArticleCollection } from '../core/model/key.ts';
import { type Entry, entriesOf } from '../core/model/library.ts';
import { library } from './library.ts';
import { pageKey } from './page-keys.ts';

interface ArticlePath<C extends ArticleCollection> {
  params: { path: string };
  props: { entry: Entry<C> };
}

/** The pages of one collection: the key below its name, and the entry. */
export const articlePaths = <C extends ArticleCollection>(collection: C): ArticlePath<C>[] =>
  entriesOf(library, collection).map((entry) => ({
    params: { path: entry.key.slice(collection.length + 1) },
    props: { entry },
  }));

/** Those of articles, with a key by which each is kept from build to build while all that it shows stays the same. */
export const keptPaths = <C extends 'principles' | 'etiquette' | 'cases'>(
  collection: C,
): (ArticlePath<C> & { cacheKey: string })[] =>
  articlePaths(collection).map((path) => ({ ...path, cacheKey: pageKey(path.props.entry.key) }));
