import { expect, test } from 'vitest';
import { caseSectionOf } from '../../../src/core/model/case-sections.ts';

test.each([
  ['客户简介', 'background'],
  [' 营销过程 ', 'process'],
  ['经验与教训', 'lesson'],
  ['LESSON', 'lesson'],
  ['后来', undefined],
])('the heading “%s” opens the section %s', (heading, section) => {
  expect(caseSectionOf(heading)).toBe(section);
});
