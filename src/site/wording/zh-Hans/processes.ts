import { counted, hanNumber } from '../han.ts';

const numbered = (number: number): string => hanNumber(number);

/** Processes drawn as pictures, and the standards of each post. */
export const processes = {
  title: '流程图',
  lede: '一件事经过几个岗位。从上往下读，看它走到谁手里，最晚什么时候。',
  count: (n: number) => counted(n, '幅'),
  empty: '还没有流程。编写人在礼仪文章里写上 `process`，这里就画成图。',
  link: '流程图',
  section: '流程',
  note: (steps: number) => counted(steps, '步'),
  picture: (title: string) => `流程图：${title}`,
  key: '实点是做这一步的，空点是一起做的，线是往下交。',
  posts: '谁，哪几步',
  steps: (numbers: readonly number[]) => `第${numbers.map(numbered).join('、')}步`,
  asText: '把图读成文字',
  who: (step: { who: string; with?: string | undefined }) => (step.with ? `${step.who}、${step.with}` : step.who),
  pictureNote: (number: number, who: string) => `${numbered(number)}　${who}`,
  number: numbered,
  /** After who takes a step: by when. */
  within: (limit: string) => `，${limit}`,
  limit: (limit: string) => `时限：${limit}`,
  noLimit: '没有写时限',
  read: (title: string) => `怎样做：${title.split(/[：，]/)[0]}`,
  toArticle: (minutes: number) => `读这一篇，${minutes} 分钟`,
};

export const rolePage = {
  roles: '岗位',
  title: (label: string) => `${label}：礼仪规范`,
  lede: (label: string) => `${label}要守的规范，按场合排。`,
  own: (label: string) => `写给${label}的`,
  shared: '人人都看的',
  none: (label: string) => `还没有写给${label}的规范。`,
  all: '全部规范',
};
