import { language } from './language.ts';

export const frame = {
  skip: '跳到正文',
  volumes: '全书',
  dock: '常用',
  doors: '我是…',
  toNight: '夜版',
  toDay: '日版',
  home: '首页',
  contents: '总目',
  search: '查找',
  revised: (day: string) => `${language.month(day)}修订`,
  authors: '编写说明',
  trainers: '带教说明',
  glossary: '术语',
  sources: '文献',
  /** A channel without an address; a line that does not name the page is told which page this is. */
  channel: (label: string, text: string, page: string | undefined) =>
    `${label}：${text}${page === undefined ? '' : `，说明是《${page}》`}`,
};
