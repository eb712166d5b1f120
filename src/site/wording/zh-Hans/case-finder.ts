import { counted } from '../han.ts';

/** Narrowing the list of cases. */
export const caseFinder = {
  field: { label: '在案例里查找', placeholder: '在案例里查：预付款、初次拜访……', button: '查找' },
  /** Without a script there is one choice at a time. */
  replaces: (label: string) => `数目是全卷的。点别的一项，就换掉“${label}”。`,
  chosen: '已选',
  clear: '全部清除',
  /** Filled in by the script: `{count}`, `{value}`, `{query}`, `{title}`, `{asked}`. */
  words: {
    filtered: '筛选',
    between: '　',
    matched: '{count} 则合于所选',
    searching: '正在查找……',
    none: '没有合于所选的案例',
    noneOf: '没有一则合于{asked}。',
    quoted: '“{value}”',
    quotedBetween: '',
    drop: '去掉“{value}”，有 {count} 则',
    all: '看全部案例',
    everywhere: '到全部内容里查“{query}”',
    remove: '去掉“{value}”',
    loose: '没有哪一则原样写到“{query}”，下面的只写到其中几个字。',
    suggestion: '是不是要找“{query}”？',
    failed: '查找没有准备好，可能是网络断了。下面先只按筛选列出。',
    cut: '……',
    via: '这里叫“{name}”',
    pick: '并排看',
    pickOf: '并排看：{title}',
    picked: '已选“{title}”',
    oneMore: '再选一则，就可以并排比较。',
    ready: '已选两则，可以并排比较。',
    unpick: '不选“{title}”',
    compare: '并排比较',
  },
};

/** Two cases side by side. */
export const compare = {
  title: '两案并排',
  lede: '客户简介、营销过程、结果、经验小结，一节一节对着看。',
  noScript: '并排看要用脚本，这个浏览器没有打开。请回到案例的目录，一则一则打开来看。',
  list: '案例目录',
  tooFew: (count: number) =>
    count === 0 ? '还没有案例，有了两则就可以并排看。' : `还只有${counted(count, '则')}案例，有了两则就可以并排看。`,
  /** On the page of a case. */
  withAnother: '和另一则并排看',
  sides: { a: '甲', b: '乙' },
  choose: '请选一则',
  picker: (side: string) => `${side}案，可以另选`,
  sections: {
    summary: '提要',
    facts: '行业与年份',
    background: '客户简介',
    process: '营销过程',
    result: '结果',
    lesson: '经验小结',
  },
  words: {
    read: '读全文',
    prompt: '在上面选两则案例，就在这里一节一节并排。',
    another: '再选一则，就并排在这里。',
    shown: '并排的是“{a}”和“{b}”。',
    alone: '现在只有“{a}”，再选一则。',
    failed: '“{title}”没有取到，可能是网络断了。',
    missing: '这一则没有写这一节。',
  },
};
