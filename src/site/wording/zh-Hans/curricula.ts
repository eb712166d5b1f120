import { counted, hanNumber, some } from '../han.ts';
import { hours } from './lists.ts';

const courses = (count: number): string => some(count, '门', '课');

export const curricula = {
  facets: { audience: '给谁', objective: '目的', level: '程度', method: '方法', competency: '能力' },
  /** 课四: a course by its place in the order. */
  leaf: (number: number) => `课${hanNumber(number)}`,
  folio: (count: number, total: number) => `${counted(count, '门')}，共 ${hours(total)}`,
  listed: (count: number) => (count === 0 ? '还没有课程' : `${courses(count)}，按先后`),
  total: (total: number) => `共 ${hours(total)}`,
  /** The result as a sentence. */
  result: {
    audience: (count: number, label: string) => `${courses(count)}给${label}上`,
    objective: (count: number, label: string) => `${courses(count)}为“${label}”`,
    level: (count: number, label: string) => `${courses(count)}是${label}程度`,
    method: (count: number, label: string) => `${courses(count)}用到${label}`,
    competency: (count: number, label: string) => `${courses(count)}练${label}`,
  },
  none: {
    audience: (label: string) => `还没有给${label}的课。`,
    objective: (label: string) => `还没有为“${label}”开的课。`,
    level: (label: string) => `还没有${label}程度的课。`,
    method: (label: string) => `还没有哪一门课用到${label}。`,
    competency: (label: string) => `还没有哪一门课专门练${label}。`,
  },
  toCoverage: '看看覆盖表里还缺哪些课',
  /** Of a method or a competency: what its vocabulary says. */
  described: (label: string, text: string) => `${label}：${/[。！？]$/.test(text) ? text : `${text}。`}`,
  methodHours: '学时只算用这种方法上的课',
  noPrerequisites: '无先修',
  prerequisites: (names: string) => `先修${names}`,
  first: (total: number) => `从这一门上起，${hours(total)}`,
};

export const graph = {
  title: '先后',
  note: '上面的课是下面的先修',
  region: '课程先后图，可以左右滚动',
  asText: '用文字列出先后',
  after: (before: readonly string[]) => `先修${before.join('、')}`,
  start: '没有先修',
  summary: (sentences: readonly string[]) => `先修关系：${sentences.join('；')}。`,
  sentence: (course: string, before: readonly string[]) => `${before.join('、')}先于${course}`,
  dashed: '虚线和淡字是没有选中的课。',
  isolated: '不分先后',
  none: '各门课之间没有先修，从哪一门上起都可以。',
};
