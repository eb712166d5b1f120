import type { Source } from '../../core/model/sources.ts';
import { counted, hanNumber, hanYear } from './han.ts';
import { zhHansLists } from './lists.zh-Hans.ts';

const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** Words of the interface in Simplified Chinese. The other languages have the same shape. */
export const zhHans = {
  /** Of a list: 窗口人员、热线坐席. */
  list: (words: readonly string[]): string => words.join('、'),
  title: (page: string, site: string) => `${page} · ${site}`,
  brand: (site: string, subtitle: string) => `${site} · ${subtitle}`,
  /** Of several right answers: 首问负责制／首问责任. */
  alternatives: (words: readonly string[]) => words.join('／'),
  /** After a list that names only the first. */
  more: (number: number) => `＋${number}`,
  quoted: (text: string): string => `“${text}”`,
  /** Between quotation marks stands no 顿号 (GB/T 15834). */
  allQuoted: (texts: readonly string[]): string => texts.map(zhHans.quoted).join(''),
  number: (number: number) => hanNumber(number),
  year: (year: number) => `${hanYear(year)}年`,
  month: (day: string) => {
    const [year, month] = partsOf(day);
    return `${hanYear(year)}年${hanNumber(month)}月`;
  },
  /** In a table: 2026 年 10 月, with spaces that do not break. */
  monthShort: (day: string) => {
    const [year, month] = partsOf(day);
    return `${year}\u00a0年\u00a0${month}\u00a0月`;
  },
  day: (day: string) => {
    const [year, month, date] = partsOf(day);
    return `${hanYear(year)}年${hanNumber(month)}月${hanNumber(date)}日`;
  },

  collections: {
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
      name: '自测',
      short: '自测',
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
  },
  /** 礼 · 十一: the leaf of a volume. */
  leaf: (mark: string, number: number) => `${mark} · ${hanNumber(number)}`,
  /** 礼三: the same in a list. */
  shortLeaf: (mark: string, number: number) => `${mark}${hanNumber(number)}`,
  spine: (volume: string, number: number) => `${volume}　${hanNumber(number)}`,

  audiences: { senior: '高层', middle: '中层', contact: '联系员工', support: '支持员工' },
  facets: {
    content: '服务内容',
    purpose: '服务宗旨',
    core: '核心理念',
    standard: '服务标准',
    behaviour: '服务行为',
    slogan: '基本口号',
    strategy: '策略',
    concept: '概念',
  },
  outcomes: { success: '做成', failure: '没做成', mixed: '有得有失' },
  objectives: { orientation: '市场与客户导向', skill: '服务技能与敏感', overview: '全局与本职' },
  levels: { basic: '入门', intermediate: '进阶', advanced: '提高' },
  rhythms: { day: '每天', week: '每周', month: '每月' },

  frame: {
    skip: '跳到正文',
    volumes: '全书',
    dock: '常用',
    doors: '入口',
    toNight: '夜版',
    toDay: '日版',
    home: '首页',
    contents: '总目',
    search: '查找',
    revised: (day: string) => `${hanYear(partsOf(day)[0])}年${hanNumber(partsOf(day)[1])}月修订`,
    authors: '编写说明',
    trainers: '带教说明',
    glossary: '术语',
    sources: '文献',
  },
  search: { label: '查找', placeholder: '停电解释、预付款、首问……', button: '查找' },

  home: {
    title: '首页',
    who: '您是哪一位？',
    where: '从哪里读起？',
    start: '从这里读起',
    startFirst: '读第一篇',
    minutes: (n: number) => `共 ${n} 分钟`,
    news: '新近',
    newsNote: (n: number) => counted(n, '条'),
    volumes: '总目',
    volumesNote: (volumes: number, articles: number) => `${counted(volumes, '卷')}，${counted(articles, '篇')}`,
    empty: '这里还没有文章，请找编写人。编写人这样开头：`npm run new -- principle "标题"`',
  },

  article: {
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
    nextOnPath: (path: string, number: number) => `${path}，第${hanNumber(number)}篇`,
    turn: '前后',
    /** 二〇二六年十月十八日修订，… */
    upkeep: (updated: string | undefined, review: string | undefined, owner: string | undefined) =>
      `${[updated && `${zhHans.day(updated)}修订`, review && `${zhHans.day(review)}前复审`, owner && `由${owner}负责`]
        .filter(Boolean)
        .join('，')}。`,
    seals: (count: number, now: number) => `${counted(count, '篇')}，正读第${hanNumber(now)}篇`,
  },

  prose: {
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
      aliases.length > 0 ? `${definition}又称${zhHans.allQuoted(aliases)}。` : definition,
    by: (name: string) => `——${name}`,
  },

  quiz: {
    kinds: { single: '单选', multiple: '多选', 'true-false': '判断', order: '排序', match: '配对', short: '简答' },
    right: '正是。',
    wrong: '不对。',
    yes: '对',
    no: '不对',
    answer: '看答案',
    pair: (left: string, right: string) => `${left}——${right}`,
  },

  volumePage: {
    /** Of a volume or a group of it. */
    ledes: {
      principles: '我们为什么这样服务。先看六面，再看策略与概念。',
      etiquette: '见到客户时怎样说、怎样做。按场合查，一篇一事。',
      curricula: '先问给谁上，再问为了什么，最后才问上多久。',
      cases: '真事，有做成的，也有没做成的。读别人的，少走一段弯路。',
    },
    shelves: { principles: '理念各面', etiquette: '场合' },
    shelfNote: (count: number, minutes: number) => `${counted(count, '篇')}，${minutes} 分钟`,
    system: '服务理念体系：六面',
    first: (minutes: number) => `从这一篇读起，${minutes} 分钟`,
    minutes: (n: number) => `${n} 分钟`,
    empty: {
      principles: '这一卷还没有文章，请找编写人。编写人这样开头：`npm run new -- principle "标题"`',
      etiquette: '这一卷还没有文章，请找编写人。编写人这样开头：`npm run new -- etiquette "标题"`',
      curricula: '这一卷还没有课程，请找编写人。编写人这样开头：`npm run new -- curriculum "标题"`',
      cases: '这一卷还没有案例，请找编写人。编写人这样开头：`npm run new -- case "标题"`',
    },
  },

  contentsPage: {
    title: '总目',
    lede: '全书各卷，和卷后的几张单子。',
    volumes: '各卷',
    others: '卷后',
    coverage: '课程覆盖',
  },

  paths: {
    lede: '一条路径，几篇文章，按先后读。',
    empty: '还没有学习路径。要加一条，请找编写人。',
    total: '全程',
    minutes: (n: number) => `${n} 分钟`,
    /** After a large figure: 23 分钟，七篇. */
    unit: (count: number) => `分钟，${counted(count, '篇')}`,
    articles: (count: number) => `共${counted(count, '篇')}`,
    short: (n: number) => `${n} 分`,
    optionalShort: (n: number) => `选读，${n} 分`,
    start: '从第一篇读起',
    /** Of the seals, where every one was given its own character. */
    phrase: (count: number) => `${hanNumber(count)}个字`,
    phraseNote: (marks: readonly string[]) => `${marks.join('、')}，连起来就是这条路。`,
    pace: '快慢',
    reader: '写给',
    noneUnlisted: '还没有只给内训师的路径。要加一条，请找编写人。',
    hidden: '这条路径只在内训师的入口列出。它不是秘密，只是不对着全体同事。',
  },

  assessments: {
    lede: '把自己、班组和部门放到尺子旁边看一看。',
    empty: '还没有测评。要加一份，请找编写人。',
    statement: '句子',
    count: (n: number) => `${counted(n, '题')}`,
    size: '多少',
    sizeOf: (dimensions: number, statements: number) => `${counted(dimensions, '维')}，${counted(statements, '题')}`,
    kind: '计分',
    paper: '打印出来填，每句选一格。',
    read: '这一维弱，先读',
    scored: '计分，折成百分',
    survey: '不计分',
  },

  routines: {
    lede: '天天、周周、月月要做的事，做一件划一件。',
    empty: '还没有必做清单。要加一张，请找编写人。',
    every: '多久',
    duties: (n: number) => counted(n, '件'),
    read: '怎么做',
  },

  glossary: {
    title: '术语',
    lede: '同一个词，全书一个意思。',
    count: (n: number) => counted(n, '条'),
    empty: '还没有术语。要加一条，请找编写人。',
    aliases: (names: readonly string[]) => `又称${zhHans.allQuoted(names)}`,
    usedIn: '见',
    initials: '按拼音',
  },

  sources: {
    title: '文献',
    lede: '事实和数字从这里来；句子是本手册另写的。',
    count: (n: number) => counted(n, '种'),
    empty: '还没有文献。要加一种，请找编写人。',
    usedIn: '用在',
    link: '原文',
    kinds: { book: '书', article: '文章', thesis: '学位论文', web: '网页', internal: '内部资料' },
    work: (source: Source) => `《${source.title}》`,
    /** 佚名：《…》，浙江大学，2005 年。 in three parts, of which the middle one can be a link. */
    citation: ({ author, title, published, year }: Source): [string, string, string] => [
      `${author}：`,
      `《${title}》`,
      `${['', published, year && !published?.includes(String(year)) && `${year}\u00a0年`].filter((part) => part === '' || part).join('，')}。`,
    ],
  },

  moved: { title: '这一页搬走了', text: '它现在在', go: '去新的地方' },

  lost: {
    title: '没有找到这一页',
    text: '网址可能写错了一个字，或者这一篇改了名字、撤下了。查一查，或者从下面进去。',
    doors: '从这里进去',
  },

  lists: zhHansLists,

  guide: { contents: '本页目次', required: '必填', warning: '提醒，不拦' },

  problems: {
    title: (n: number) => `内容有${counted(n, '处')}要改`,
    place: (file: string, line: number | null) => (line === null ? file : `${file}:${line}`),
  },
};

export type Wording = typeof zhHans;
