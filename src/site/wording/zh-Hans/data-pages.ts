import { counted } from '../han.ts';

export const paths = {
  lede: '一条路径，几篇文章，按先后读。',
  empty: '还没有学习路径。要加一条，请看',
  total: '全程',
  minutes: (n: number) => `${n} 分钟`,
  /** After a large figure: 23 分钟，七篇. */
  unit: (count: number) => `分钟，${counted(count, '篇')}`,
  articles: (count: number) => `共${counted(count, '篇')}`,
  short: (n: number) => `${n} 分`,
  optionalShort: (n: number) => `选读，${n} 分`,
  start: '从第一篇读起',
  pace: '进度',
  reader: '给谁',
  endMark: '毕',
  ended: (path: string, count: number) => `${path}，${counted(count, '篇')}读完了`,
  whenEnded: (count: number) => `${counted(count, '篇')}读完以后`,
  afterwards: (title: string) => `接下来：${title}`,
  again: (title: string) => `回看：${title}`,
  noneUnlisted: '还没有只给内训师的路径。要加一条，写上 `listed: false`，请看',
  hidden: '这条路径只在内训师的入口列出。它不是秘密，只是不对着全体同事。',
};

export const assessments = {
  lede: '把自己、班组和部门放到尺子旁边看一看。',
  empty: '还没有测评。要加一份，请看',
  statement: '句子',
  count: (n: number) => `${counted(n, '题')}`,
  size: '多少',
  sizeOf: (dimensions: number, statements: number) => `${counted(dimensions, '维')}，${counted(statements, '题')}`,
  kind: '计分',
  paper: '打印出来填，每句选一格。',
  read: '这一维弱，先读',
  scored: '计分，折成百分',
  survey: '不计分',
};

export const routines = {
  lede: '天天、周周、月月要做的事，做一件划一件。',
  empty: '还没有必做清单。要加一张，请找编写人。',
  every: '频次',
  duties: (n: number) => counted(n, '件'),
  /** A link to where it is told; only the first clause of a title. */
  read: (title: string) => `怎么做：${title.split(/[：，]/)[0]}`,
  by: (roles: readonly string[]) => `${roles.join('、')}做`,
  strip: '三张清单',
  next: (title: string) => `接下来：${title}`,
};
