import { articleUses } from '../core/curriculum/article-uses.ts';
import { booksOf } from '../core/curriculum/book.ts';
import { casesBy, casesInOrder } from '../core/curriculum/cases-by.ts';
import { coverage } from '../core/curriculum/coverage.ts';
import { curriculaBy } from '../core/curriculum/curricula-by.ts';
import { lastRevision } from '../core/curriculum/last-revision.ts';
import { neighbours } from '../core/curriculum/neighbours.ts';
import { outlines } from '../core/curriculum/outline.ts';
import { prerequisiteGraph } from '../core/curriculum/prerequisite-graph.ts';
import { prerequisiteOrder } from '../core/curriculum/prerequisite-order.ts';
import { processesIn, standardsByRole } from '../core/curriculum/standards-by-role.ts';
import { suggestionsByArticle } from '../core/curriculum/suggestions.ts';
import { leaves, type Shelf, volume } from '../core/curriculum/volume.ts';
import { type ArticleCollection, articleCollections, type Collection } from '../core/model/key.ts';
import type { Library } from '../core/model/library.ts';
import { library } from './library.ts';

/**
 * A fact of the whole library: computed when a page first asks for it, then kept, because all pages ask. A new library, as
 * `dev` makes one at each change, has facts of its own.
 */
function once<T>(fact: (library: Library) => T): () => T {
  const known = new WeakMap<Library, { fact: T }>();
  return () => {
    const found = known.get(library) ?? { fact: fact(library) };
    known.set(library, found);
    return found.fact;
  };
}

const shelves = (whole: Library) =>
  Object.fromEntries(articleCollections.map((name) => [name, volume(whole, name)])) as Record<
    ArticleCollection,
    Shelf[]
  >;

const lists = ['glossary', 'sources', 'suggestions'] as const;
/** What may have something in it: collections, and the lists at the end of the handbook. */
export type Holder = Collection | (typeof lists)[number];

const filled = (whole: Library): ReadonlySet<Holder> =>
  new Set([
    ...[...whole.entries.values()].map((entry) => entry.collection),
    ...lists.filter((name) => Object.keys(whole[name]).length > 0),
  ]);

/** What pages ask about the library as a whole. Whatever grows with the library and is wanted on many pages belongs here. */
export const handbook = {
  shelves: once(shelves),
  leaves: once(leaves),
  filled: once(filled),
  revised: once(lastRevision),
  uses: once(articleUses),
  curricula: once((whole) => prerequisiteOrder(whole).curricula),
  outlines: once(outlines),
  neighbours: once(neighbours),
  curriculaBy: once(curriculaBy),
  coverage: once(coverage),
  graph: once(prerequisiteGraph),
  cases: once(casesInOrder),
  casesBy: once(casesBy),
  roles: once(standardsByRole),
  processes: once(processesIn),
  suggestions: once(suggestionsByArticle),
  books: once((whole) => new Map(booksOf(whole).map((book) => [book.of, book]))),
};
