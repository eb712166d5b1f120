import { counted, hanNumber, some } from '../han.ts';

const casesOf = (count: number): string => some(count, '则', '案例');

export const cases = {
  facets: { industry: '行业', outcome: '结果', theme: '主题', year: '年份' },
  leaf: (number: number) => `案${hanNumber(number)}`,
  listed: (count: number) => (count === 0 ? '还没有案例' : `${casesOf(count)}，新的在前`),
  whole: (count: number) => `全卷${counted(count, '则')}`,
  result: {
    industry: (count: number, label: string) => `${casesOf(count)}来自${label}`,
    outcome: (count: number, label: string) => `${casesOf(count)}${label}`,
    theme: (count: number, label: string) => `${casesOf(count)}写到“${label}”`,
    year: (count: number, label: string) => `${casesOf(count)}发生在 ${label}\u00a0年`,
  },
  none: {
    industry: (label: string) => `还没有来自${label}的案例。`,
    outcome: (label: string) => `还没有${label}的案例。`,
    theme: (label: string) => `还没有写到“${label}”的案例。`,
    year: (label: string) => `还没有 ${label}\u00a0年的案例。`,
  },
  /** To the form of a case, for staff. */
  write: '写一则：案例的样子',
  invite: '手上有一则？请找编写人写下来。',
  first: (minutes: number) => `先读这一则，${minutes} 分钟`,
};
