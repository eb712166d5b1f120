import { counted, hanNumber } from '../han.ts';
import { language } from './language.ts';

export const article = {
  for: '给谁',
  everyone: '人人都看',
  minutes: '读',
  minutesOf: (n: number) => `${n} 分钟`,
  questions: '自测',
  questionsOf: (n: number) => `${n} 题`,
  updated: '修订',
  review: '复审',
  owner: '负责',
  industry: '行业',
  outcome: '结果',
  themes: '主题',
  year: '年份',
  yearOf: (year: number) => `${year}\u00a0年`,
  contents: '本篇目次',
  selfCheck: '自测',
  sources: '出处',
  related: '相关',
  uses: '用在',
  unit: (number: number, title: string) => `第${hanNumber(number)}单元“${title}”`,
  step: (number: number) => `第${hanNumber(number)}篇`,
  system: '服务理念六面',
  previous: (title: string) => `本卷上一篇：${title}`,
  next: (title: string) => `本卷下一篇：${title}`,
  nextStep: (minutes: number) => `下一篇，${minutes} 分钟`,
  /** Of related entries: what joins them to this one. */
  joined: {
    industry: (label: string) => `同为${label}`,
    theme: (label: string) => `同讲${label}`,
    competency: (label: string) => `同练${label}`,
    facet: (label: string) => `同属${label}`,
    scene: (label: string) => `同在${label}`,
    teaches: '讲到这一篇',
    taught: '这门课的一课',
    before: '先修',
    after: '学完接着上',
  },
  nextByTheme: (minutes: number, theme: string) => `下一则，同讲${theme}，${minutes} 分钟`,
  onPath: (path: string, number: number, count: number) =>
    `${path} · 第${hanNumber(number)}篇，共${counted(count, '篇')}`,
  nextOnPath: (path: string, number: number) => `${path}，第${hanNumber(number)}篇`,
  turn: '前后',
  /** 二〇二六年十月十八日修订，… */
  upkeep: (updated: string | undefined, review: string | undefined, owner: string | undefined) =>
    `${[updated && `${language.day(updated)}修订`, review && `${language.day(review)}前复审`, owner && `由${owner}负责`]
      .filter(Boolean)
      .join('，')}。`,
  seals: (count: number, now: number) => `${counted(count, '篇')}，正读第${hanNumber(now)}篇`,
};

export const prose = {
  tip: '提示',
  warning: '注意',
  example: '例',
  do: '宜',
  doTitle: '这样做',
  dont: '忌',
  dontTitle: '不这样做',
  rules: '宜与忌',
  wording: '怎么说',
  instead: (text: string) => `不说：${text}`,
  table: '表格，可以左右滚动',
  formula: '公式',
  done: '已做',
  open: '未做',
  footnotes: '注',
  backToReference: (number: string) => `回到正文注 ${number}`,
  definition: (definition: string, aliases: readonly string[]) =>
    aliases.length > 0 ? `${definition}又称${language.allQuoted(aliases)}。` : definition,
  by: (name: string) => `——${name}`,
};

export const quiz = {
  kinds: { single: '单选', multiple: '多选', 'true-false': '判断', order: '排序', match: '配对', short: '简答' },
  right: '正是。',
  wrong: '不对。',
  yes: '对',
  no: '不对',
  answer: '看答案',
  /** On paper: all answers in one line. */
  answers: (all: readonly string[]) => `答案：${all.map((answer, index) => `${index + 1}．${answer}`).join('　')}`,
  letters: '甲乙丙丁戊己庚辛壬癸',
  pair: (left: string, right: string) => `${left}——${right}`,
};
