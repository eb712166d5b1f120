import type { ArticleCollection } from '../core/model/key.ts';
import { type Entry, entriesOf } from '../core/model/library.ts';
import { library } from './library.ts';

/** The pages of one collection: the key below its name, and the entry. */
export const articlePaths = <C extends ArticleCollection>(
  collection: C,
): { params: { path: string }; props: { entry: Entry<C> } }[] =>
  entriesOf(library, collection).map((entry) => ({
    params: { path: entry.key.slice(collection.length + 1) },
    props: { entry },
  }));
