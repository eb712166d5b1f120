import { lessonsOf } from '../curriculum/lessons.ts';
import { readingPath } from '../curriculum/reading-path.ts';
import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { isArticle } from '../model/references.ts';
import { examPool } from './exam-pool.ts';
import { markOf, stepsOf } from './steps-of.ts';

/** What pages that follow learning know of a path of the site: `/learning/paths.json` holds one for each. */
export interface ListedPath {
  key: Key;
  title: string;
  formerly: Key[];
  /** False where it is offered to those alone who have taken it up. */
  listed: boolean;
  /** A course whose lessons ask something has a test. */
  test?: true | undefined;
  /** Where it leads when all of it is read. */
  leadsTo?: { key: Key; title: string } | undefined;
  steps: { key: Key; mark: string; required: boolean; note?: string | undefined }[];
}

/** A path as a list holds it. */
export function listedPath(path: Entry<'paths'>, library: Library): ListedPath {
  const then = library.entries.get(path.data.then ?? '');
  return {
    key: path.key,
    title: path.data.title,
    formerly: path.data.formerly,
    listed: path.data.listed,
    leadsTo: then && { key: then.key, title: then.data.title },
    steps: stepsOf(path, library).map(({ entry, mark, required, note }) => ({ key: entry.key, mark, required, note })),
  };
}

/** A course as a path: its lessons in reading order; one that stands in two units is required if either says so. */
export function courseAsPath(course: Entry<'curricula'>, library: Library): ListedPath {
  const lessons = course.data.units.flatMap(lessonsOf);
  const steps = readingPath(course).flatMap((key) => {
    const entry = library.entries.get(key);
    const required = lessons.some((lesson) => lesson.key === key && lesson.required);
    return entry && isArticle(entry) ? [{ key, mark: markOf(entry), required }] : [];
  });
  const { title, formerly } = course.data;
  const { questions } = examPool(course, library.entries);
  return { key: course.key, title, formerly, listed: true, ...(questions.length > 0 ? { test: true } : {}), steps };
}

/** All paths that this build publishes, and its courses as paths. */
export const pathList = (library: Library): ListedPath[] => [
  ...entriesOf(library, 'paths').map((path) => listedPath(path, library)),
  ...entriesOf(library, 'curricula').map((course) => courseAsPath(course, library)),
];
