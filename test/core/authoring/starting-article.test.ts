import { expect, test } from 'vitest';
import { fileNameFor, type Kind, kinds, startingArticle } from '../../../src/core/authoring/starting-article.ts';
import { problemsOf } from '../../../src/core/checks/judge.ts';
import { readEntry } from '../../../src/core/checks/read-entry.ts';
import { Site } from '../../../src/core/model/site.ts';

const surroundings = { site: Site.parse({}), lessons: ['principles/good'], today: '2026-11-22' };

test.each(Object.keys(kinds) as Kind[])('a new %s is valid as it stands, and a draft', (kind) => {
  const { file, text } = startingArticle(kind, '一次“没谈成”的拜访: 预付款', surroundings);
  const reading = readEntry(file, text, 'x');
  expect(problemsOf(reading.faults, 'zh')).toEqual([]);
  expect(reading.entry?.data).toMatchObject({ title: '一次“没谈成”的拜访: 预付款', draft: true });
});

test.each([
  ['停电 解释', '停电-解释'],
  ['a/b#c?', 'a-b-c'],
  ['  ', 'article'],
  ['_隐藏', '隐藏'],
  ['报价.2026', '报价-2026'],
])('the title %j becomes the file name %j', (title, name) => {
  expect(fileNameFor(title)).toBe(name);
});
