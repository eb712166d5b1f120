import type { CopySetting } from '../../../src/core/syndication/copy-setting.ts';
import { zhHans } from '../../../src/site/wording/zh-Hans.ts';

const { article, copies, lists, pictures, processes, prose, quiz, sources } = zhHans;

/** What a copy needs, with addresses that show what they were made of. */
export const setting: CopySetting = {
  link: (href) => `https://example.com${href}`,
  image: (src) => `https://example.com/_astro/${src.replace('./', '')}`,
  addressOf: (key) => `https://example.com/${key}/`,
  source: (id) => (id === 'a' ? { author: '某人', title: '某书', kind: 'book' } : undefined),
  words: {
    ...prose,
    ...quiz,
    ...copies,
    pictures,
    process: processes.section,
    who: processes.who,
    within: processes.within,
    work: sources.work,
    outline: lists.curriculum.outline,
    organisation: lists.curriculum.organisation,
    followUp: lists.curriculum.followUp,
    selfCheck: article.selfCheck,
    sources: article.sources,
  },
};
