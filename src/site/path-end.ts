import { stepsOf } from '../core/learning/steps-of.ts';
import type { Entry } from '../core/model/library.ts';
import { library } from './library.ts';
import { wording } from './wording/index.ts';

export interface Next {
  to: string;
  mark: string;
  title: string;
  above: string;
  below?: string;
}

const words = wording.paths;

/** Where a path leads when all of it is read: to what it names, else back to itself. */
export function endOf(path: Entry<'paths'>): Next {
  const { title } = path.data;
  const then = library.entries.get(path.data.then ?? '');
  return {
    to: then?.key ?? path.key,
    mark: words.endMark,
    title: then ? words.afterwards(then.data.title) : words.again(title),
    above: words.ended(title, stepsOf(path, library).length),
  };
}
