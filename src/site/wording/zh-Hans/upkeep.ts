import { counted } from '../han.ts';

export const upkeep = {
  title: '维护',
  lede: '该复审的，和还没有进课程的文章。',
  asOf: (day: string) => `${day}算出`,
  reviews: '过了复审日',
  reviewsNote: (count: number) => (count === 0 ? '没有' : `${counted(count, '篇')}，最久的在前`),
  reviewsNone: '没有过期的。每一篇都在复审日以内。',
  reviewsSentence: (count: number) => `${counted(count, '篇')}过了复审日，请负责的人看一遍，改好后更新修订日和复审日。`,
  entry: '文章',
  owner: '负责',
  due: '复审日',
  unowned: '未定',
  overdue: (days: number) => `过了 ${days} 天`,
  soon: '接下来要复审',
  soonNote: (count: number) => `最近的${counted(count, '篇')}`,
  left: (days: number) => `还有 ${days} 天`,
  unused: '还没有进课程的文章',
  unusedNote: (count: number) => (count === 0 ? '没有' : counted(count, '篇')),
  unusedNone: '每一篇文章都进了课程。',
  unusedSentence: (count: number) =>
    `${counted(count, '篇')}文章还没有进课程。可以排进一门课的单元，也可以就让它供人查。`,
};
