import { expect, test } from 'vitest';
import { articleUses } from '../../../src/core/curriculum/article-uses.ts';
import { unusedArticles } from '../../../src/core/curriculum/unused-articles.ts';
import { article, caseStudy, curriculum, library, path, principle } from '../build.ts';

const all = library([
  article({ title: '鞠躬' }),
  caseStudy({ title: '拒绝' }),
  principle({ title: '闲置' }),
  curriculum({
    title: '前台',
    units: [
      { title: '仪态', lessons: ['etiquette/鞠躬'] },
      { title: '案例', lessons: [{ key: 'cases/拒绝' }, { key: 'etiquette/鞠躬', required: false }] },
    ],
  }),
  path({ title: '第一周', steps: ['cases/拒绝', { key: 'etiquette/鞠躬' }] }),
  path({ title: '信心不足', listed: false, steps: ['etiquette/鞠躬'] }),
]);

test('an article knows its units, and its step on the listed paths', () => {
  const { curricula, paths } = articleUses(all).get('etiquette/鞠躬') ?? {};
  expect(curricula?.map((use) => [use.curriculum.key, use.units])).toEqual([
    [
      'curricula/前台',
      [
        { number: 1, title: '仪态' },
        { number: 2, title: '案例' },
      ],
    ],
  ]);
  expect(paths?.map((use) => [use.path.key, use.step])).toEqual([['paths/第一周', 2]]);
});

test('an article that nobody uses has no uses', () => {
  expect(articleUses(all).get('principles/闲置')).toBeUndefined();
});

test('only articles that no curriculum teaches are unused; a path alone does not teach', () => {
  const idle = library([principle({ title: '闲置' }), article({ title: '鞠躬' }), path(), curriculum()]);
  expect(unusedArticles(idle).map(({ key }) => key)).toEqual(['principles/闲置']);
});
