import { isArticleCollection, type Key } from '../model/key.ts';
import type { Fault } from '../model/problem.ts';
import { fault, type Rule } from './rule.ts';
import type { Shelf } from './shelf.ts';

export const keyVanished: Rule = {
  name: 'key-vanished',
  severity: 'warning',
  zh: {
    title: '上次发布的编号不见了',
    message: (about) => `上次发布的 “${about.key}” 这次没有了，收藏和学习记录会断。`,
    hint: (about) => `改名的话，在新文章里写 formerly: [${about.key}]。`,
  },
  en: {
    title: 'A published key that vanished',
    message: (about) => `"${about.key}" was published last time and is gone; bookmarks and progress break.`,
    hint: (about) => `If it was renamed, write formerly: [${about.key}] in the new article.`,
  },
};

/** Keys of the last build that lead nowhere now. */
export function vanishedKeys(shelf: Shelf): Fault[] {
  const led = new Set([...shelf.entries.values()].flatMap((entry) => entry.data.formerly));
  return (shelf.lastKeys ?? [])
    .filter((key) => !shelf.entries.has(key) && !led.has(key) && !shelf.refused.has(key))
    .map((key) => fault(keyVanished, shelf.places.has('site.yaml') ? 'site.yaml' : lastFile(key), null, { key }));
}

/** Where the entry probably stood: no other file is at fault, and a fault has to name one. */
const lastFile = (key: Key): string => `${key}.${isArticleCollection(key.split('/')[0] ?? '') ? 'mdx' : 'yaml'}`;
