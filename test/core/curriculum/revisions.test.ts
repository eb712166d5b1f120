import { describe, expect, test } from 'vitest';
import { months, revisions } from '../../../src/core/curriculum/revisions.ts';
import { article, caseStudy, library, path, principle, routine } from '../build.ts';

test.each([
  ['revised after it was added', { added: '2026-10-01', updated: '2026-11-02' }, ['2026-11-02', 'revised']],
  ['revised on the day it was added', { added: '2026-10-01', updated: '2026-10-01' }, ['2026-10-01', 'added']],
  ['never revised', { added: '2026-10-01' }, ['2026-10-01', 'added']],
  [
    'added after its last revision, which is a slip',
    { added: '2026-10-09', updated: '2026-10-01' },
    ['2026-10-09', 'added'],
  ],
  ['that does not say when it was added', { updated: '2026-11-02' }, ['2026-11-02', undefined]],
] as const)('an entry %s', (_, said, expected) => {
  expect(revisions(library([article(said)])).map(({ day, kind }) => [day, kind])).toEqual([expected]);
});

test('the newest come first, of one day by collection; undated entries and unlisted paths are not new', () => {
  const all = library([
    caseStudy({ title: '案', updated: '2026-11-18' }),
    routine({ title: '单', updated: '2026-11-18' }),
    principle({ title: '理', updated: '2026-11-18' }),
    article({ title: '旧', updated: '2026-01-02' }),
    path({ title: '列出', updated: '2026-11-20' }),
    path({ title: '不列出', updated: '2026-11-21', listed: false }),
    principle({ title: '无日期' }),
  ]);
  expect(revisions(all).map(({ entry }) => entry.data.title)).toEqual(['列出', '理', '案', '单', '旧']);
});

describe('months', () => {
  const all = revisions(
    library(
      ['2026-11-03', '2026-11-01', '2026-09-30', '2025-11-03'].map((updated) => article({ title: updated, updated })),
    ),
  );

  test.each([
    [100, ['2026-11', '2026-09', '2025-11']],
    [3, ['2026-11', '2026-09']],
    [1, ['2026-11']],
  ])('are whole, until there are %d', (enough, ids) => {
    expect(months(all, enough).map(({ id }) => id)).toEqual(ids);
  });

  test('hold what became new in them', () => {
    expect(months(all, 1).map(({ revisions }) => revisions.map(({ day }) => day))).toEqual([
      ['2026-11-03', '2026-11-01'],
    ]);
  });
});
