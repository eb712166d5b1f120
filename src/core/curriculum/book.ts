import { type ArticleCollection, addressOf, articleCollections, type Key } from '../model/key.ts';
import { type Article, type Entry, entriesOf, type Library } from '../model/library.ts';
import { isArticle } from '../model/references.ts';
import { lessonsOf } from './lessons.ts';
import { volume } from './volume.ts';

/** Chapters that stand together. */
export interface BookPart {
  /** A shelf of a volume or the title of a unit; none where a book has no such division. */
  name: string | undefined;
  chapters: Article[];
}

/** What stands in a book that is ready to be printed: a volume, or what a path or a curriculum leads through. */
export interface Book {
  /** A collection, or the key of a path or of a curriculum; also the end of its address. */
  of: Key;
  parts: BookPart[];
}

/** A volume with more articles than this is no book that anybody prints whole; a selection of it is made in the browser. */
export const mostChapters = 120;

/** The address of a ready-made book: `/handbook/paths/first-week/`. */
export const bookAddress = (of: Key): string => `/handbook${addressOf(of)}`;

export const chaptersOf = ({ parts }: Book): Article[] => parts.flatMap(({ chapters }) => chapters);

/** No article stands twice in a book: the first place is its own. Parts that hold nothing are left out. */
function bound(of: Key, parts: readonly { name: string | undefined; entries: readonly (Entry | undefined)[] }[]): Book {
  const seen = new Set<Key>();
  const filled = parts.map(({ name, entries }) => {
    const chapters = entries.flatMap((entry) => {
      if (!entry || !isArticle(entry) || seen.has(entry.key)) return [];
      seen.add(entry.key);
      return [entry];
    });
    return { name, chapters };
  });
  return { of, parts: filled.filter(({ chapters }) => chapters.length > 0) };
}

/** All articles of a collection, shelf by shelf. */
export const volumeBook = (library: Library, collection: ArticleCollection): Book =>
  bound(
    collection,
    volume(library, collection).map(({ id, entries }) => ({ name: id === '' ? undefined : id, entries })),
  );

/** What a path leads through, in its order. */
export function pathBook(library: Library, { key, data }: Entry<'paths'>): Book {
  const steps = data.steps.map((step) => library.entries.get(typeof step === 'string' ? step : step.key));
  return bound(key, [{ name: undefined, entries: steps }]);
}

/** A course and its lessons, unit by unit. */
export function curriculumBook(library: Library, curriculum: Entry<'curricula'>): Book {
  const units = curriculum.data.units.map((unit) => ({
    name: unit.title,
    entries: lessonsOf(unit).map(({ key }) => library.entries.get(key)),
  }));
  return bound(curriculum.key, [{ name: undefined, entries: [curriculum] }, ...units]);
}

/** The ready-made books: the volumes, then one for each path and each curriculum. */
export function booksOf(library: Library): Book[] {
  const volumes = articleCollections.map((collection) => volumeBook(library, collection));
  const paths = entriesOf(library, 'paths').map((path) => pathBook(library, path));
  const courses = entriesOf(library, 'curricula').map((curriculum) => curriculumBook(library, curriculum));
  return [...volumes.filter((book) => chaptersOf(book).length <= mostChapters), ...paths, ...courses].filter(
    ({ parts }) => parts.length > 0,
  );
}
