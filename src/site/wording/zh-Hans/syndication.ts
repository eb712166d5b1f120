import type { Source } from '../../../core/model/sources.ts';
import { language } from './language.ts';
import { sources } from './reference.ts';

/** Words of the calendar and the feed of reviews. */
export const reviews = {
  intro: '复审日也可以放进日历，或者用阅读器订阅：',
  calendar: '日历（.ics）',
  feed: '订阅（JSON）',
  name: (site: string) => `${site} · 复审`,
  description: '过了复审日的，和三十天内要复审的。',
  event: (title: string, owner: string | undefined) => `复审：${title}${owner ? `（${owner}）` : ''}`,
  text: (day: string, days: number, owner: string | undefined) =>
    `${days < 0 ? `过了复审日 ${-days} 天` : days === 0 ? '今天是复审日' : `还有 ${days} 天到复审日`}（${language.day(day)}），${
      owner ? `由${owner}负责` : '还没有人负责'
    }。看一遍，改好后更新修订日和复审日。`,
  eventText: (day: string, address: string) => `${language.day(day)}前看一遍，改好后更新修订日和复审日。${address}`,
};

/** Words of a Markdown copy that a page says in another way. */
export const copies = {
  titled: (mark: string, title: string) => `${mark}：${title}`,
  says: '：',
  cited: (source: Source, note: string | undefined) =>
    sources.citation(source).join('') + (note ? sources.cited(note) : ''),
};
