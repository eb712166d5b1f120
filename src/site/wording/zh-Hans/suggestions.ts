import type { SuggestionStatus } from '../../../core/model/suggestion.ts';
import { counted } from '../han.ts';

/** 2026 年 10 月 28 日, with spaces that do not break. */
const dayOf = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}\u00a0年\u00a0${month}\u00a0月\u00a0${date}\u00a0日`;
};

const statuses: Record<SuggestionStatus, string> = {
  adopted: '采纳',
  partly: '部分采纳',
  'not-now': '暂不采纳',
  studying: '还在研究',
};

/** 当天 or 3 天. */
const daysOf = (days: number): string => (days === 0 ? '当天' : `${days}\u00a0天`);

export const suggestions = {
  title: '建议与答复',
  short: '建议',
  lede: '提了有回音：能用的及时用上，用不了的说清为什么。',
  count: (n: number) => counted(n, '条'),
  statuses,
  /** How it went, in one paragraph. */
  summary: ({
    answered,
    adopted,
    partly,
    share,
    medianDays,
  }: Record<'answered' | 'adopted' | 'partly' | 'share' | 'medianDays', number>) =>
    `答复了 ${answered} 条：采纳 ${adopted} 条${partly > 0 ? `，部分采纳 ${partly} 条` : ''}，合起来占 ${share}%。${
      medianDays === 0 ? '有一半是当天答复的。' : `有一半在 ${medianDays} 天之内得到答复。`
    }`,
  examples: (n: number, all: number) =>
    n === all
      ? '下面都是随手册附上的例子，不是真有人提过。本单位的写在 `content/suggestions.yaml` 里。'
      : `标着“举例”的 ${n} 条是随手册附上的，不是真有人提过。`,
  example: '举例',
  /** Before the channel. */
  ask: '想提一条：',
  from: (role: string) => `${role}提`,
  received: (day: string) => `${dayOf(day)}收到`,
  answeredAfter: (days: number) => (days === 0 ? '当天答复' : `${daysOf(days)}后答复`),
  about: '针对',
  changed: '改了',
  answer: '答复',
  open: '还没有答复的',
  openNote: (n: number) => counted(n, '条'),
  openSentence: (n: number, days: number) =>
    n === 1
      ? `有一条在等，${days === 0 ? '今天刚收到' : `收到 ${days} 天了`}。`
      : `${n} 条在等，等得最久的一条${days === 0 ? '是今天收到的' : `收到 ${days} 天了`}。`,
  waiting: (days: number) => (days === 0 ? '今天收到' : `等了 ${daysOf(days)}`),
  /** At the foot of an article. */
  suggested: (title: string) => `有人提过：${title}`,
  empty: '还没有答复过的建议。收到一条，就在 `content/suggestions.yaml` 里记一条。',
  none: '没有等着答复的建议。',
};
