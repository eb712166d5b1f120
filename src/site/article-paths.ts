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

/** The same for pages that are kept from build to build while all that they show stays the same. */
export const keptPaths = <C extends Exclude<ArticleCollection, 'curricula'>>(
  collection: C,
): (ArticlePath<C> & { cacheKey: string })[] =>
  articlePaths(collection).map((path) => ({ ...path, cacheKey: pageKey(path.props.entry) }));
