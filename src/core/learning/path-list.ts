import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { isArticle } from '../model/references.ts';
import { markOf, stepsOf } from './steps-of.ts';

/** What pages that follow learning know of a path of the site: `/learning/paths.json` holds one for each. */
export interface ListedPath {
  key: Key;
  title: string;
  formerly: Key[];
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
    leadsTo: then && { key: then.key, title: then.data.title },
    steps: stepsOf(path, library).map(({ entry, mark, required, note }) => ({ key: entry.key, mark, required, note })),
  };
}

/** A course as a path: its lessons in order. */
export function courseAsPath(course: Entry<'curricula'>, library: Library): ListedPath {
  const lessons = course.data.units.flatMap((unit) => unit.lessons);
  const steps = lessons.flatMap((lesson) => {
    const { key, required } = typeof lesson === 'string' ? { key: lesson, required: true } : lesson;
    const entry = library.entries.get(key);
    return entry && isArticle(entry) ? [{ key, mark: markOf(entry), required }] : [];
  });
  return { key: course.key, title: course.data.title, formerly: course.data.formerly, steps };
}

/** All paths that this build publishes, and its courses as paths. */
export const pathList = (library: Library): ListedPath[] => [
  ...entriesOf(library, 'paths').map((path) => listedPath(path, library)),
  ...entriesOf(library, 'curricula').map((course) => courseAsPath(course, library)),
];
