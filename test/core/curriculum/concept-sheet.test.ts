import { describe, expect, test } from 'vitest';
import { areWords, conceptSheet, densityOf, gistOf } from '../../../src/core/curriculum/concept-sheet.ts';
import { systemFacets } from '../../../src/core/model/principle.ts';
import { library, principle } from '../build.ts';

const facets = systemFacets.map((facet) => principle({ title: facet, facet }));

test('the sheet has the six facets in their order, with or without an article', () => {
  const sheet = conceptSheet(
    library([
      principle({ title: '行为', facet: 'behaviour' }),
      principle({ title: '内容', facet: 'content' }),
      principle({ title: '内容二', facet: 'content' }),
      principle({ title: '策略', facet: 'strategy' }),
    ]),
  );
  expect(sheet.map(({ facet, entry, others }) => [facet, entry?.data.title, others])).toEqual([
    ['content', '内容', 1],
    ['purpose', undefined, 0],
    ['core', undefined, 0],
    ['standard', undefined, 0],
    ['behaviour', '行为', 0],
    ['slogan', undefined, 0],
  ]);
});

describe('the gist of a title', () => {
  test.each([
    ['leaves out the name of the facet', '服务内容：先认清为谁服务', ['企业', '客户'], '先认清为谁服务'],
    ['stays whole without it', '先认清为谁服务', [], '先认清为谁服务'],
    ['is nothing beyond the tenets', '服务内容：热情、高效', ['热情', '高效', '细致'], undefined],
    ['is nothing when the title is the facet', '服务内容', [], undefined],
  ])('%s', (_, title, tenets, gist) => {
    expect(gistOf(principle({ title, tenets, facet: 'content' }).data, '服务内容')).toBe(gist);
  });
});

test.each([
  [['热情', '高效'], true],
  [['热情', '诚信赢得市场'], false],
])('%j are words: %s', (tenets, words) => {
  expect(areWords(tenets)).toBe(words);
});

describe('the sheet is set', () => {
  const long = '长'.repeat(200);
  test.each([
    ['roomy for short texts', {}, 'roomy'],
    ['tight for longer ones', { summary: long.slice(0, 150), tenets: ['这一面的原话是八个'] }, 'tight'],
    [
      'tightest for the longest',
      { title: long.slice(0, 60), summary: long, tenets: Array(4).fill(long.slice(0, 20)) },
      'tightest',
    ],
  ])('%s', (_, said: { title?: string; summary?: string; tenets?: string[] }, density) => {
    const all = facets.map(({ data }) => principle({ ...data, ...said, key: `principles/${data.title}` }));
    expect(densityOf(conceptSheet(library(all)))).toBe(density);
  });
});
