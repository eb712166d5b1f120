import { type Uses, usesOf } from '../core/curriculum/uses-of.ts';
import { type Shelf, volume } from '../core/curriculum/volume.ts';
import { type ArticleCollection, articleCollections, type Collection, type Key } from '../core/model/key.ts';
import type { Article, Entry, Library } from '../core/model/library.ts';
import { library } from './library.ts';

interface Leaf {
  /** Counted from 1 within the volume. */
  number: number;
  previous: Article | undefined;
  next: Article | undefined;
}

interface Handbook {
  shelves: Record<ArticleCollection, Shelf[]>;
  leaves: Map<Key, Leaf>;
  /** Curricula and paths alone: where an article is used is asked on every page, and they are few. */
  courses: Library;
  /** Collections that hold something. */
  filled: ReadonlySet<Collection>;
  /** The latest day on which anything was revised. */
  revised: string | undefined;
}

// Every page asks where it stands; the volumes are sorted once for each library.
const handbooks = new WeakMap<Library, Handbook>();

function handbookOf(whole: Library): Handbook {
  const shelves = Object.fromEntries(
    articleCollections.map((name) => [name, volume(whole, name)]),
  ) as Handbook['shelves'];
  const leaves = new Map<Key, Leaf>();
  for (const name of articleCollections) {
    const entries = shelves[name].flatMap((shelf) => shelf.entries);
    entries.forEach((entry, index) => {
      leaves.set(entry.key, { number: index + 1, previous: entries[index - 1], next: entries[index + 1] });
    });
  }
  const revised = [...whole.entries.values()].reduce<string | undefined>(
    (latest, { data }) => (data.updated && data.updated > (latest ?? '') ? data.updated : latest),
    undefined,
  );
  const filled = new Set([...whole.entries.values()].map((entry) => entry.collection));
  const entries = new Map(
    [...whole.entries].filter(([, { collection }]) => collection === 'curricula' || collection === 'paths'),
  );
  return { shelves, leaves, courses: { ...whole, entries }, filled, revised };
}

const handbook = (): Handbook => {
  const known = handbooks.get(library) ?? handbookOf(library);
  handbooks.set(library, known);
  return known;
};

/** The shelves of a volume that hold something, in the order of the handbook. */
export const shelvesOf = (collection: ArticleCollection): Shelf[] => handbook().shelves[collection];

export const countIn = (collection: ArticleCollection): number =>
  shelvesOf(collection).reduce((count, shelf) => count + shelf.entries.length, 0);

/** Where an article stands in its volume. */
export const leafOf = (entry: Entry): Leaf =>
  handbook().leaves.get(entry.key) ?? { number: 0, previous: undefined, next: undefined };

/** The day on which the handbook was last revised. */
export const lastRevision = (): string | undefined => handbook().revised;

export const holds = (collection: Collection): boolean => handbook().filled.has(collection);

/** The curricula and the listed paths that use an article. */
export const usesIn = (key: Key): Uses => usesOf(key, handbook().courses);
