import { caseHeadings, caseSectionNames, caseSectionOf } from '../model/case-sections.ts';
import type { Fault } from '../model/problem.ts';
import type { Heading } from '../prose/prose.ts';
import { fault, type Rule } from './rule.ts';

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
    for (const section of caseSectionNames) {
      const at = headings.findIndex(
        (heading, index) => index >= from && heading.depth === 2 && caseSectionOf(heading.text) === section,
      );
      if (at < 0) {
        const place = headings[from]?.place ?? headings.at(-1)?.place ?? { line: 1, column: 1 };
        faults.push(fault(caseSections, file, place, { section: caseHeadings[section][0] }));
      } else from = at + 1;
    }
    return faults;
  },
};
