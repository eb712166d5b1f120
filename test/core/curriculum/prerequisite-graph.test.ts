import { expect, test } from 'vitest';
import { prerequisiteGraph } from '../../../src/core/curriculum/prerequisite-graph.ts';
import { curriculum, library } from '../build.ts';

/** A chain of this many courses, and two that stand alone. */
const chain = (length: number) =>
  library([
    ...Array.from({ length }, (_, index) =>
      curriculum({
        key: `curricula/c${String(index).padStart(2, '0')}`,
        prerequisites: index === 0 ? [] : [`curricula/c${String(index - 1).padStart(2, '0')}`],
      }),
    ),
    curriculum({ key: 'curricula/x' }),
    curriculum({ key: 'curricula/y', level: 'advanced' }),
  ]);

test.each([
  [2, true, 2],
  [9, true, 9],
  [10, false, 10],
  [40, false, 40],
])('%d courses in a row: compact is %s', (length, compact, drawn) => {
  const graph = prerequisiteGraph(chain(length));
  expect(graph.compact).toBe(compact);
  expect(graph.layout.courses).toHaveLength(drawn);
  expect(graph.isolated.map(({ key }) => key)).toEqual(['curricula/x', 'curricula/y']);
});

test('a compact picture fits a phone of 360 points, with three courses side by side', () => {
  const three = library([
    curriculum({ key: 'curricula/a' }),
    curriculum({ key: 'curricula/b' }),
    curriculum({ key: 'curricula/c' }),
    curriculum({ key: 'curricula/d', prerequisites: ['curricula/a', 'curricula/b', 'curricula/c'] }),
  ]);
  expect(prerequisiteGraph(three).layout.width).toBeLessThanOrEqual(296);
});

test('courses come in the order in which to take them, with what comes before and whether they stand lower than their level', () => {
  const { courses } = prerequisiteGraph(
    library([
      curriculum({ key: 'curricula/a', prerequisites: ['curricula/b', 'curricula/none'] }),
      curriculum({ key: 'curricula/b', level: 'advanced' }),
    ]),
  );
  expect(
    courses.map(({ curriculum, before, lowered }) => [curriculum.key, before.map(({ key }) => key), lowered]),
  ).toEqual([
    ['curricula/b', [], false],
    ['curricula/a', ['curricula/b'], true],
  ]);
});
