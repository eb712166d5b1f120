import type { Fault } from '../model/problem.ts';
import type { Heading } from '../prose/prose.ts';
import { fault, type Rule } from './rule.ts';

/** The three sections of a case in their order, under any of the names that authors use. */
const sections: readonly (readonly string[])[] = [
  ['客户简介', '背景', '客户背景', '简介', 'Background'],
  ['营销过程', '过程', '经过', '服务过程', 'Process'],
  ['经验小结', '小结', '经验', '教训', '启示', '经验与教训', 'Lesson'],
];

/** Which of the three sections a heading opens: 0 background, 1 process, 2 lesson. */
const caseSectionOf = (heading: string): number =>
  sections.findIndex((names) => names.some((name) => name.toLowerCase() === heading.trim().toLowerCase()));

export const caseSections: Rule & { find: (file: string, headings: readonly Heading[]) => Fault[] } = {
  name: 'case-sections',
  severity: 'error',
  zh: {
    title: '案例缺了一节',
    message: (about) => `案例缺了“${about.section}”一节，或者次序不对。`,
    hint: (about) => `加上 “## ${about.section}”；三节依次是客户简介、营销过程、经验小结。`,
  },
  en: {
    title: 'A case lacks a section',
    message: (about) => `The case lacks the section "${about.section}", or has it in another order.`,
    hint: (about) =>
      `Add "## ${about.section}"; the three are 客户简介 (Background), 营销过程 (Process), 经验小结 (Lesson), in this order.`,
  },
  find(file, headings) {
    const faults: Fault[] = [];
    let from = 0;
    for (const [section, names] of sections.entries()) {
      const at = headings.findIndex(
        (heading, index) => index >= from && heading.depth === 2 && caseSectionOf(heading.text) === section,
      );
      if (at < 0) {
        const place = headings[from]?.place ?? headings.at(-1)?.place ?? { line: 1, column: 1 };
        faults.push(fault(caseSections, file, place, { section: names[0] ?? '' }));
      } else from = at + 1;
    }
    return faults;
  },
};
