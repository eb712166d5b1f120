/** The sections that every case has, in this order. */
export const caseSectionNames = ['background', 'process', 'lesson'] as const;
export type CaseSection = (typeof caseSectionNames)[number];

/** What authors call them; the first is what we suggest. */
export const caseHeadings: Record<CaseSection, readonly [string, ...string[]]> = {
  background: ['客户简介', '背景', '客户背景', '简介', 'Background'],
  process: ['营销过程', '过程', '经过', '服务过程', 'Process'],
  lesson: ['经验小结', '小结', '经验', '教训', '启示', '经验与教训', 'Lesson'],
};

/** Which section of a case a heading opens. */
export const caseSectionOf = (heading: string): CaseSection | undefined =>
  caseSectionNames.find((section) =>
    caseHeadings[section].some((name) => name.toLowerCase() === heading.trim().toLowerCase()),
  );
