import { counted, hanNumber } from '../han.ts';

/** The collections, their volumes and the leaves of these. */
export const collections = {
  principles: {
    name: '服务理念',
    short: '理念',
    volume: '卷一',
    mark: '理',
    counted: (n: number) => counted(n, '篇'),
  },
  etiquette: {
    name: '礼仪规范',
    short: '礼仪',
    volume: '卷二',
    mark: '礼',
    counted: (n: number) => counted(n, '篇'),
  },
  curricula: {
    name: '培训课程',
    short: '课程',
    volume: '卷三',
    mark: '课',
    counted: (n: number) => counted(n, '门'),
  },
  cases: {
    name: '案例',
    short: '案例',
    volume: '卷四',
    mark: '案',
    counted: (n: number) => counted(n, '则'),
  },
  paths: {
    name: '学习路径',
    short: '路径',
    volume: '',
    mark: '路',
    counted: (n: number) => counted(n, '条'),
  },
  assessments: {
    name: '测评',
    short: '测评',
    volume: '',
    mark: '测',
    counted: (n: number) => counted(n, '份'),
  },
  routines: {
    name: '三必做',
    short: '必做',
    volume: '',
    mark: '做',
    counted: (n: number) => counted(n, '张'),
  },
};

export const leaves = {
  /** 礼 · 十一: the leaf of a volume. */
  leaf: (mark: string, number: number) => `${mark} · ${hanNumber(number)}`,
  /** 礼三: the same in a list. */
  shortLeaf: (mark: string, number: number) => `${mark}${hanNumber(number)}`,
  spine: (volume: string, number: number) => `${volume}　${hanNumber(number)}`,
};
