import { counted, hanNumber } from './han.ts';

/** 三则案例; of none 没有案例. */
const some = (number: number, classifier: string, noun: string): string =>
  number === 0 ? `没有${noun}` : `${counted(number, classifier)}${noun}`;
const courses = (count: number): string => some(count, '门', '课');
const cases = (count: number): string => some(count, '则', '案例');
const hours = (number: number): string => `${number} 学时`;

/** Words of the computed lists: courses, coverage, cases, upkeep, and the search page. */
export const zhHansLists = {
  filter: '筛选',
  filtered: (values: readonly string[]) => ['筛选', ...values].join('　'),
  fold: '收起',
  all: '全部',
  minutes: (n: number) => `${n} 分钟`,
  hours,
  /** In the picture, where there is little room. */
  hoursShort: hours,
  hoursUnit: '学时',

  curricula: {
    facets: { audience: '对象', objective: '目的', level: '程度', method: '方法', competency: '能力' },
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
    methodHours: '学时只算用这种方法上的课',
    noPrerequisites: '无先修',
    prerequisites: (names: string) => `先修${names}`,
    first: (total: number) => `从这一门上起，${hours(total)}`,
  },

  graph: {
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
  },

  curriculum: {
    facts: '这一门课',
    audience: '给谁',
    objective: '目的',
    level: '程度',
    length: '时长',
    lengthOf: (total: number, minutes: number, lessons: number) =>
      `${hours(total)}（${minutes} 分钟，${counted(lessons, '课')}）`,
    required: (minutes: number) => `其中必修 ${minutes} 分钟`,
    methods: '方法',
    competencies: '能力',
    prerequisites: '先修',
    none: '无',
    outline: '单元',
    unit: (number: number) => `第${hanNumber(number)}单元`,
    optional: '选修',
    order: '前后',
    before: '先修：',
    beforeInOrder: '先修，按这个次序：',
    beforeNone: '没有，随时可以开课。',
    after: '学完可以接着上：',
    afterNone: '还没有以它为先修的课。',
    between: '、',
    aside: (text: string) => `（${text}）`,
    organisation: '组织',
    followUp: '课后跟踪',
    sheet: '跟踪表',
    sheetNote: '打印这一页，末尾附一张空白的跟踪表，由带课的人填写留存。',
    sheetColumns: ['姓名', '日期', '工作方法有没有改进', '效率是升是降', '还要补什么'],
    next: (minutes: number) => `从第一课读起，${minutes} 分钟`,
    hourRule: '一学时 45 分钟，按半学时取整。',
    stop: '。',
  },

  coverage: {
    title: '课程覆盖',
    lede: '该有的课有没有，一张表看清。',
    toPage: '能力与课程的对照',
    objectives: '目的与对象',
    objectivesNote: (holes: number) => (holes === 0 ? '没有缺口' : `缺${counted(holes, '处')}`),
    objective: '目的',
    hints: { orientation: '知道谁在买、为什么买', skill: '做得到，也看得出变化', overview: '知道自己在哪一环' },
    hole: '缺',
    holeLabel: '缺课',
    notOffered: '不设',
    legend: '“缺”是应有而没有的课；“不设”是议定不开的课。',
    holes: (count: number, lacking: readonly string[]) => `${counted(count, '处')}缺课：${lacking.join('；')}。`,
    lacking: (objective: string, audiences: string) => `${objective}缺${audiences}的`,
    holeName: (audience: string, objective: string) => `${audience}的${objective}`,
    noHoles: '三种目的、四类对象，处处有课。',
    competencies: '能力与课程',
    competenciesNote: (holes: number) =>
      holes === 0 ? '每种能力都有课专门练' : `${counted(holes, '种')}能力没有课专门练`,
    competency: '能力',
    named: '专门练的课',
    touched: '课里讲到',
    touchedIn: (course: string, lessons: number) => `${course}（${counted(lessons, '课')}）`,
    nowhere: '没有',
    competencyHoles: (names: readonly string[]) => `没有课专门练的能力：${names.join('、')}。`,
    noCompetencyHoles: '每种能力都有课专门练。',
    nextMark: '补',
    next: '下一步，补一门课',
    nextNone: '回到全部课程',
  },

  cases: {
    facets: { industry: '行业', outcome: '结果', theme: '主题', year: '年份' },
    leaf: (number: number) => `案${hanNumber(number)}`,
    listed: (count: number) => (count === 0 ? '还没有案例' : `${cases(count)}，新的在前`),
    whole: (count: number) => `全卷${counted(count, '则')}`,
    result: {
      industry: (count: number, label: string) => `${cases(count)}来自${label}`,
      outcome: (count: number, label: string) => `${cases(count)}${label}`,
      theme: (count: number, label: string) => `${cases(count)}写到“${label}”`,
      year: (count: number, label: string) => `${cases(count)}发生在 ${label}\u00a0年`,
    },
    none: {
      industry: (label: string) => `还没有来自${label}的案例。`,
      outcome: (label: string) => `还没有${label}的案例。`,
      theme: (label: string) => `还没有写到“${label}”的案例。`,
      year: (label: string) => `还没有 ${label}\u00a0年的案例。`,
    },
    invite: '手上有一则？请找编写人写下来。',
    first: (minutes: number) => `先读这一则，${minutes} 分钟`,
  },

  upkeep: {
    title: '维护',
    lede: '该复审的，和还没有课用上的。',
    asOf: (day: string) => `${day}算出`,
    reviews: '过了复审日',
    reviewsNote: (count: number) => (count === 0 ? '没有' : `${counted(count, '篇')}，最久的在前`),
    reviewsNone: '没有过期的。每一篇都在复审日以内。',
    reviewsSentence: (count: number) =>
      `${counted(count, '篇')}过了复审日，请负责的人看一遍，改好后更新修订日和复审日。`,
    entry: '文章',
    owner: '负责',
    due: '复审日',
    unowned: '未定',
    overdue: (days: number) => `过了 ${days} 天`,
    unused: '没有课用上',
    unusedNote: (count: number) => (count === 0 ? '没有' : counted(count, '篇')),
    unusedNone: '每一篇文章都有课用上。',
    unusedSentence: (count: number) =>
      `${counted(count, '篇')}文章没有一门课用到。可以排进一门课的单元，也可以就让它供人查。`,
  },

  searchPage: {
    title: '查找',
    lede: '输入几个字，标题和正文一起查。几个词之间空一格，就是都要有。',
    noScript: '查找要用脚本，这个浏览器没有打开。下面是全部标题，按拼音排，也可以用浏览器自己的“在页面中查找”。',
    titles: '全部标题',
    titlesNote: (count: number) => `${counted(count, '篇')}，按拼音`,
    letters: '按字母',
    words: {
      searching: '正在查找……',
      /** Where an excerpt is cut off. */
      cut: '……',
      found: '“{query}”有 {count} 条结果。',
      parts: '没有哪一篇原样写到“{query}”。下面 {count} 条只写到其中的几个字。',
      none: '没有找到“{query}”。',
      noneHint: '换一个说法，或者只留一个词试试；也可以从下面的全部标题里找。',
      failed: '查找没有准备好，可能是网络断了。请重新打开这一页再试；下面的全部标题可以照常用。',
      more: '再看 {count} 条',
    },
  },
};

export type Lists = typeof zhHansLists;
