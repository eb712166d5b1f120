import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routinesInOrder } from '../../../src/core/learning/routines-in-order.ts';
import { shuffled } from '../../../src/core/learning/shuffled.ts';
import { stepsOf } from '../../../src/core/learning/steps-of.ts';
import { article, library, path, principle, routine } from '../build.ts';

test('a step takes its mark from the path, then from the article, then from the title', () => {
  const all = library([
    principle({ title: '“客”为先', mark: '信' }),
    article({ title: '《鞠躬》' }),
    article({ title: '接电话' }),
  ]);
  const week = path({
    steps: [
      'principles/“客”为先',
      'etiquette/《鞠躬》',
      { key: 'etiquette/接电话', mark: '听', required: false },
      'cases/没有',
    ],
  });
  expect(stepsOf(week, all).map(({ mark, required }) => [mark, required])).toEqual([
    ['信', true],
    ['鞠', true],
    ['听', false],
  ]);
});

test('routines stand from daily to monthly', () => {
  const all = library([
    routine({ title: '月', every: 'month' }),
    routine({ title: '日', every: 'day' }),
    routine({ title: '周', every: 'week' }),
  ]);
  expect(routinesInOrder(all).map(({ data }) => data.title)).toEqual(['日', '周', '月']);
});

test('shuffled steps are the same steps, in another order, the same each time', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 10 }), fc.string(), (steps, seed) => {
      const mixed = shuffled(steps, seed);
      expect([...mixed].sort()).toEqual([...steps].sort());
      expect(mixed).not.toEqual(steps);
      expect(shuffled(steps, seed)).toEqual(mixed);
    }),
  );
});
