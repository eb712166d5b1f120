import { counted } from '../han.ts';

export const news = {
  title: '新近',
  lede: '按月排：添了什么，改了什么。',
  count: (n: number) => counted(n, '篇'),
  months: '按月',
  monthNote: (added: number, revised: number, all: number) =>
    added + revised === all
      ? [added > 0 && `新增${counted(added, '篇')}`, revised > 0 && `修订${counted(revised, '篇')}`]
          .filter(Boolean)
          .join('，')
      : counted(all, '篇'),
  added: '新增',
  revised: '修订',
  /** The day in a list under its month: 22 日, with a space that does not break. */
  day: (day: string) => `${Number(day.slice(8))}\u00a0日`,
  subscribe: '订阅',
  subscribeNote: '把这个地址放进阅读器，有新的就会送到。',
  older: '更早的不在这里列，请从总目里找。',
  empty: '还没有写明日期的文章。编写人在文章开头写上 `updated: 2026-11-22`，这里就会列出来。',
  /** What a feed reader calls it. */
  feed: (site: string) => `${site} · 新近`,
};
