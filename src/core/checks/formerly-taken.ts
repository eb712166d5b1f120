import { sitePages } from '../curriculum/site-pages.ts';
import { isArticleCollection, type Key } from '../model/key.ts';
import type { Fault } from '../model/problem.ts';
import { judgeNames } from './file-names.ts';
import { fault, type Rule } from './rule.ts';
import { judged, placeIn, type Shelf } from './shelf.ts';
import { enWord, zhWord } from './words.ts';

export const formerlyTaken: Rule = {
  name: 'formerly-taken',
  severity: 'error',
  zh: {
    title: '旧编号有人用了',
    message: (about) => `旧编号 “${about.key}” ${zhWord(about.taken)}。`,
    hint: () => '去掉它，或者换一个。',
  },
  en: {
    title: 'An old key that is taken',
    message: (about) => `The old key "${about.key}" ${enWord(about.taken)}.`,
    hint: () => 'Remove it.',
  },
};

/** No file system takes a longer name, in bytes. */
const longestStep = 200;

/** Whether a file could have this key: its page will be a folder of that name. */
function isKey(key: string): boolean {
  const file = `${key}${isArticleCollection(key.split('/')[0] ?? '') ? '.mdx' : '.yaml'}`;
  const fits = key.split('/').every((step) => new TextEncoder().encode(step).length <= longestStep);
  return fits && judgeNames([file]).roles.get(file) === 'entry';
}

/** Old keys that already lead somewhere else. */
export function formerlyFaults(shelf: Shelf): Fault[] {
  const pages = sitePages(shelf.whole);
  const claimed = new Map<Key, Key>();
  return judged(shelf).flatMap((entry) =>
    entry.data.formerly.flatMap((key, index) => {
      const taken = shelf.entries.has(key)
        ? 'taken-by-entry'
        : claimed.has(key)
          ? 'taken-twice'
          : pages.has(`/${key}/`) || !isKey(key)
            ? 'taken-by-site'
            : undefined;
      claimed.set(key, entry.key);
      return taken
        ? [fault(formerlyTaken, entry.file, placeIn(shelf, entry.file, ['formerly', index]), { key, taken })]
        : [];
    }),
  );
}
