import { type Book, bookAddress, curriculumBook, pathBook, volumeBook } from '../core/curriculum/book.ts';
import { anchorsOf } from '../core/curriculum/page-anchors.ts';
import { runningHeads } from '../core/curriculum/running-heads.ts';
import { isArticleCollection, type Key } from '../core/model/key.ts';
import { type Article, type Entry, entriesOf } from '../core/model/library.ts';
import { minutesOf } from '../core/model/minutes.ts';
import { sourceIdsIn } from '../core/model/references.ts';
import type { BoundChapter } from '../core/prose/bound.ts';
import { shelfLabel } from './facet-labels.ts';
import { handbook } from './handbook.ts';
import { library } from './library.ts';
import { linkTo } from './links.ts';
import { volumesInOrder } from './sections.ts';
import { wording } from './wording/index.ts';

const { templates } = wording.book;

/** A template of the wording with its places filled. */
const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** A chapter with its number in the book, counted from 1, and the id of its element. */
export interface Chapter {
  entry: Article;
  number: number;
  id: string;
}

/** A book with its words. */
export interface MadeBook {
  of: Key;
  address: string;
  title: string;
  /** Above the title: which volume it is, or what kind of thing. */
  above: string;
  summary: string;
  /** For whom and how fast, where a path says so. */
  notes: string[];
  parts: { name: string | undefined; chapters: Chapter[] }[];
  chapters: Chapter[];
  minutes: number;
}

function headOf(of: Key): Pick<MadeBook, 'title' | 'above' | 'summary' | 'notes'> {
  if (isArticleCollection(of)) {
    const { name, volume } = wording.collections[of];
    return { title: name, above: volume, summary: wording.volumePage.ledes[of], notes: [] };
  }
  const entry = library.entries.get(of) as Entry<'paths' | 'curricula'>;
  const { title, summary } = entry.data;
  const notes = entry.collection === 'paths' ? [entry.data.reader, entry.data.pace].filter((note) => note) : [];
  return { title, above: wording.collections[entry.collection].name, summary, notes: notes as string[] };
}

/** The title of a part: a unit is called by its title, a shelf of a volume by the name of its facet or scene. */
const partName = (of: Key, name: string | undefined): string | undefined =>
  name !== undefined && isArticleCollection(of) ? shelfLabel(of, name) : name;

/** A ready-made book with its words and its chapters counted. */
export function madeBook(book: Book): MadeBook {
  let number = 0;
  const parts = book.parts.map(({ name, chapters }) => ({
    name: partName(book.of, name),
    chapters: chapters.map((entry) => ({ entry, number: ++number, id: `c${number}` })),
  }));
  const chapters = parts.flatMap((part) => part.chapters);
  const minutes = chapters.reduce((sum, { entry }) => sum + minutesOf(entry), 0);
  return { of: book.of, address: bookAddress(book.of), ...headOf(book.of), parts, chapters, minutes };
}

/** The pages of all ready-made books. */
export const bookPaths = (): { params: { book: string }; props: { book: Book } }[] =>
  [...handbook.books().values()].map((book) => ({ params: { book: book.of }, props: { book } }));

/** The sources that the chapters of a book name, in the order of `sources.yaml`, with the numbers of the chapters. */
export const worksOf = ({ chapters }: MadeBook): { id: string; number: number; chapters: number[] }[] =>
  Object.keys(library.sources)
    .map((id) => ({
      id,
      chapters: chapters.filter(({ entry }) => sourceIdsIn(entry).includes(id)).map(({ number }) => number),
    }))
    .filter((work) => work.chapters.length > 0)
    .map((work, index) => ({ ...work, number: index + 1 }));

export const chapterLabel = (number: number): string => filled(templates.chapter, { n: number });
export const madeOn = (day: string): string => filled(templates.made, { day: wording.day(day) });
export const citedIn = (chapters: readonly number[]): string =>
  filled(templates.citedIn, { n: chapters.join(templates.between) });

// Sections of a page that a book gathers at its end, or has no need of.
const leftOut = ['main', 'sources', 'related'];

/** The chapters of a book by the path of their page, for links between them. */
export const anchorsIn = ({ chapters }: MadeBook): ReadonlyMap<string, BoundChapter> =>
  new Map(
    chapters.map(({ entry, id }) => {
      const anchors = new Set(anchorsOf(entry).filter((anchor) => !leftOut.includes(anchor)));
      return [decodeURIComponent(linkTo(entry.key)), { id, anchors }];
    }),
  );

/** What stands behind the chapters. */
export function endsOf(book: MadeBook): { id: string; title: string }[] {
  const words = wording.book;
  const asks = book.chapters.some(({ entry }) => entry.data.questions.length > 0);
  return [
    ...(asks ? [{ id: 'answers', title: words.answers }] : []),
    ...(worksOf(book).length > 0 ? [{ id: 'works', title: words.works }] : []),
  ];
}

/** The style sheet of the running heads of a book. */
export function headSheet(book: MadeBook): string {
  const chapters = book.chapters.map(({ id, number, entry }) => ({
    ids: [id],
    head: filled(templates.head, { n: number, title: entry.data.title }),
    reference: filled(templates.reference, { n: number }),
  }));
  const ends = endsOf(book);
  const end = { ids: ends.map(({ id }) => id), head: ends.map(({ title }) => title).join(templates.between) };
  const parts = [{ ids: ['contents'], head: wording.book.contents }, ...chapters, ...(ends.length > 0 ? [end] : [])];
  return runningHeads(book.title, parts);
}

/** Whether a volume, a path or a course has a ready-made book of its own. */
export const hasBook = (of: Key): boolean => handbook.books().has(of);

const filledOnly = (books: readonly Book[]): MadeBook[] => books.filter(({ parts }) => parts.length > 0).map(madeBook);

/** What there is to choose from: the volumes, the listed paths, the courses. */
export const choices = {
  volumes: (): MadeBook[] => filledOnly(volumesInOrder.map((name) => volumeBook(library, name))),
  paths: (): MadeBook[] =>
    filledOnly(
      entriesOf(library, 'paths')
        .filter(({ data }) => data.listed)
        .map((path) => pathBook(library, path)),
    ),
  courses: (): MadeBook[] => filledOnly(handbook.curricula().map((course) => curriculumBook(library, course))),
};
