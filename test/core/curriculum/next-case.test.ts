import { expect, test } from 'vitest';
import { nextCaseByTheme } from '../../../src/core/curriculum/next-case.ts';
import { caseStudy, library } from '../build.ts';

const cases = [
  caseStudy({ title: '新', year: 2020, themes: ['price', 'complaint'] }),
  caseStudy({ title: '中', year: 2015, themes: ['price'] }),
  caseStudy({ title: '旧', year: 2010, themes: ['price', 'complaint'] }),
  caseStudy({ title: '别的', year: 2012, themes: ['trust'] }),
];

test.each([
  ['the next older one that shares a theme', 0, 'cases/中', 'price'],
  ['after the oldest the newest, by the rarer theme', 2, 'cases/新', 'complaint'],
  ['none where no theme is shared', 3, undefined, undefined],
])('%s', (_, at, key, theme) => {
  const from = cases[at];
  const found = from && nextCaseByTheme(library(cases), from);
  expect([found?.entry.key, found?.theme]).toEqual([key, theme]);
});
