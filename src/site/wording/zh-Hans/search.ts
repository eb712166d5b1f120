import { counted } from '../han.ts';

/** The form, on every page. */
export const search = { label: '查找', placeholder: '停电解释、预付款、首问……', button: '查找' };

export const searchPage = {
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
};
