import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { stepsOf } from './steps-of.ts';

/** What pages that follow learning know of a path of the site: `/learning/paths.json` holds one for each. */
export interface ListedPath {
  key: Key;
  title: string;
  formerly: Key[];
  /** Where it leads when all of it is read. */
  then?: { key: Key; title: string } | undefined;
  steps: { key: Key; mark: string; required: boolean; note?: string | undefined }[];
}

/** A path as a list holds it. */
export function listedPath(path: Entry<'paths'>, library: Library): ListedPath {
  const then = library.entries.get(path.data.then ?? '');
  return {
    key: path.key,
    title: path.data.title,
    formerly: path.data.formerly,
    then: then && { key: then.key, title: then.data.title },
    steps: stepsOf(path, library).map(({ entry, mark, required, note }) => ({ key: entry.key, mark, required, note })),
  };
}

/** All paths that this build publishes. */
export const pathList = (library: Library): ListedPath[] =>
  entriesOf(library, 'paths').map((path) => listedPath(path, library));
