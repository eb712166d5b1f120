import type { Source } from '../../../core/model/sources.ts';
import { counted } from '../han.ts';
import { language } from './language.ts';

export const glossary = {
  title: '术语',
  lede: '同一个词，全书一个意思。',
  count: (n: number) => counted(n, '条'),
  empty: '还没有术语。要加一条，请找编写人。',
  aliases: (names: readonly string[]) => `又称${language.allQuoted(names)}`,
  usedIn: '见',
  initials: '按拼音',
};

export const sources = {
  title: '文献',
  lede: '事实和数字从这里来；句子是本手册另写的。',
  count: (n: number) => counted(n, '种'),
  empty: '还没有文献。要加一种，请找编写人。',
  usedIn: '用在',
  /** After the full stop of a citation: which part of it was used. */
  cited: (note: string) => (/[。！？]$/.test(note) ? note : `${note}。`),
  link: '原文',
  kinds: { book: '书', article: '文章', thesis: '学位论文', web: '网页', internal: '内部资料' },
  work: (source: Source) => `《${source.title}》`,
  /** 佚名：《…》，浙江大学，2005 年。 in three parts, of which the middle one can be a link. */
  citation: ({ author, title, published, year }: Source): [string, string, string] => [
    `${author}：`,
    `《${title}》`,
    `${['', published, year && !published?.includes(String(year)) && `${year}\u00a0年`].filter((part) => part === '' || part).join('，')}。`,
  ],
};
