import { counted, hanNumber } from '../han.ts';

/** The six facets on one sheet. */
export const conceptSheet = {
  /** A link to it. */
  link: '一张纸看全六面',
  short: '一张纸',
  title: '服务理念：一张纸',
  lede: '为谁，做成什么，凭什么，做到什么样，走到哪里，记哪一句。六面都在这里。',
  print: '可以打印：A4 纸，正好一页。',
  number: (index: number) => hanNumber(index + 1),
  others: (n: number) => `这一面另有${counted(n, '篇')}`,
  missing: '缺',
  none: '这一面还没有文章。',
  blank: '这里空着，写我们自己的那一句：',
  first: (minutes: number) => `从第一面读起，${minutes} 分钟`,
  foot: (name: string, organisation: string | undefined) => (organisation ? `${organisation} · ${name}` : name),
};
