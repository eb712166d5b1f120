import { counted } from '../han.ts';

/** The form, on every page. */
export const search = { label: '查找', placeholder: '停电解释、预付款、首问……', button: '查找' };

/** What the page and the dialog say; in braces stands what is filled in. */
const words = {
  close: '关上',
  answers: {
    all: '所选范围里有 {count} 条。',
    found: '“{query}”有 {count} 条结果。',
    foundToo: '“{query}”有 {count} 条结果；另有 {others} 条，叫法不同、读音相合或者内容相近。',
    alias: '没有一处写着“{query}”；用别的叫法的有 {count} 条。',
    sound: '没有一处写着“{query}”；读音相合的有 {count} 条。',
    loose: '没有一处原样写着“{query}”，下面 {count} 条是内容相近的。',
    none: '没有找到“{query}”。',
    noneWithin: '所选范围里没有找到。',
  },
  searching: '正在查找……',
  failed: '查找没有准备好，可能是网络断了。请过一会儿再试；全部标题可以照常用。',
  /** Where an excerpt is cut off. */
  cut: '……',
  via: '这里叫“{name}”',
  sounds: '读音相合',
  suggestion: '是不是“{query}”？',
  more: '再看 {count} 条',
  all: '看全部 {count} 条',
  recent: '最近查过',
  remove: '删去“{query}”',
  removeAll: '全部删去',
};

const pageWords = {
  filters: {
    collection: '卷',
    audience: '对象',
    competency: '能力',
    facet: '服务理念',
    scene: '场合',
    industry: '行业',
    outcome: '结果',
    theme: '主题',
    year: '年份',
    objective: '目的',
    level: '程度',
  },
  narrow: '筛选',
  narrowed: '筛选　{name}',
  clear: '不再筛选',
  searched: '查的是',
  loosened: '放宽一点',
  withoutFilter: '不限{name}',
  withoutFilters: '什么都不限',
  onlyWords: '只查“{query}”',
  nearTerms: '相近的术语',
  allTerms: '看全部术语',
  ask: '还是没有？可以问人：{name}。',
  askAbout: '手册里没有查到“{query}”',
  gap: '{count} 次，{day}',
  copy: '复制成文字',
  copied: '已经复制，可以贴进表格或者邮件。',
  copyByHand: '文字已经选中，请按 Ctrl C 复制。',
};

export const searchPage = {
  title: '查找',
  lede: '标题和正文一起查。整句地问、打拼音都行；几个词之间空一格，就是都要有。',
  noScript: '查找要用脚本，这个浏览器没有打开。下面是全部标题，按拼音排，也可以用浏览器自己的“在页面中查找”。',
  titles: '全部标题',
  titlesNote: (count: number) => `${counted(count, '篇')}，按拼音`,
  letters: '按字母',
  results: '结果',
  elsewhere: '也可以这样找',
  cases: (facet: string) => `案例，按${facet}`,
  gaps: '没找到的词（只记在这台设备上）',
  /** Where they are sent on, the list is not on this device alone. */
  gapsSentToo: '没找到的词',
  gapsNote: (address: string) =>
    `查不到的词会告诉编写人：只把那几个字和当天的日期送到 ${address}，不送姓名，也不送别的。`,
  words,
  pageWords,
};
