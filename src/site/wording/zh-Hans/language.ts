import { counted, hanNumber, hanYear } from '../han.ts';

const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** How the language joins, quotes, counts and dates. */
export const language = {
  /** Of a list: 窗口人员、热线坐席. */
  list: (words: readonly string[]): string => words.join('、'),
  title: (page: string, site: string) => `${page} · ${site}`,
  brand: (site: string, subtitle: string) => `${site} · ${subtitle}`,
  /** Of several right answers: 首问负责制／首问责任. */
  alternatives: (words: readonly string[]) => words.join('／'),
  /** After a list that names only the first: opens the others. */
  more: (number: number) => `另有${counted(number, '篇')}`,
  quoted: (text: string): string => `“${text}”`,
  /** Between quotation marks stands no 顿号 (GB/T 15834). */
  allQuoted: (texts: readonly string[]): string => texts.map(language.quoted).join(''),
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
};
