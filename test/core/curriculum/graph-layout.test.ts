import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesNear } from '../../../src/core/curriculum/graph-columns.ts';
import { type GraphSizes, graphLayout, isolated } from '../../../src/core/curriculum/graph-layout.ts';
import type { GraphCourse } from '../../../src/core/curriculum/graph-rows.ts';
import { linesOf } from '../../../src/core/curriculum/graph-text.ts';
import { emsOf } from '../../../src/core/prose/ems.ts';

const sizes: GraphSizes = { columns: 3, columnWidth: 110, title: 15, note: 12 };

/** `course('c', 1, 'ab')`: c in band 1 comes after a and b. */
const course = (key: string, band = 0, after = '', title = `课程${key}`): GraphCourse => ({
  key,
  band,
  after: [...after],
  title,
});

describe('linesOf', () => {
  test.each([
    ['a short title stays on one line', '首问与转办', 7, ['首问与转办']],
    ['a long one is broken between words, about equally', '客户投诉应答训练', 7, ['客户投诉', '应答训练']],
    [
      'clauses that fit end their lines',
      '班组长：看得见全局，带得动一班人',
      12,
      ['班组长：看得见全局，', '带得动一班人'],
    ],
    ['no line begins with a closing mark', '先问清他怕什么？', 7, ['先问清他', '怕什么？']],
    ['Latin words stay whole', 'ASTAR 测评入门', 5, ['ASTAR', '测评入门']],
    [
      'what does not fit ends with an ellipsis',
      '客户投诉应答流程训练第二阶段',
      5,
      ['客户投诉', '应答流程', '训练第二…'],
    ],
    ['and the ellipsis fits too', '客户投诉应答流程训练第二阶段', 4, ['客户投诉', '应答流程', '训练第…']],
    ['a word wider than a line gets its own', 'internationalisation', 3, ['internationalisation']],
  ])('%s', (_, title, ems, lines) => {
    expect(linesOf(title, ems)).toEqual(lines);
  });
  test('every line fits, whatever the title', () => {
    const parts = fc.constantFrom('服', '务必', '，', '用语。', '“首问”', '与 ', '投诉应答：', '3 天');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 20 }), (chosen) => {
        const title = chosen.join('').replace(/([，。：])[，。：]+/gu, '$1');
        const lines = linesOf(title, 7);
        expect(lines.length).toBeLessThanOrEqual(3);
        // Closing marks hang rather than begin a line.
        for (const line of lines) expect(emsOf(line.replace(/[，。：”]+$/u, ''))).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('placesNear', () => {
  test.each([
    ['wishes that keep their distance come true', [0, 100, 200], [0, 50, 50], [0, 100, 200]],
    ['two that want the same place stand beside it', [50, 50], [0, 20], [40, 60]],
    ['the order stays', [100, 0], [0, 20], [40, 60]],
    ['nobody has no place', [], [], []],
  ])('%s', (_, wishes, distances, places) => {
    expect(placesNear(wishes, distances)).toEqual(places);
  });
});

describe('graphLayout', () => {
  test.each([
    ['nothing is empty', [], 0, []],
    ['courses without lines are not in the picture', [course('a'), course('b')], 0, []],
    ['a line joins two bands', [course('a'), course('b', 1, 'a')], 2, ['ab']],
    ['an implied line is left out', [course('a'), course('b', 0, 'a'), course('c', 1, 'ab')], 3, ['ab', 'bc']],
    ['an unknown course draws no line', [course('a', 0, 'z'), course('b', 0, 'a')], 2, ['ab']],
    ['a cycle is still drawn, without the line that closes it', [course('a', 0, 'b'), course('b', 0, 'a')], 2, ['ab']],
  ])('%s', (_, courses, count, lines) => {
    const layout = graphLayout(courses, sizes);
    expect(layout.courses).toHaveLength(count);
    expect(layout.lines.map(({ from, to }) => from + to)).toEqual(lines);
  });

  test('a single line is one straight upright', () => {
    expect(graphLayout([course('a'), course('b', 1, 'a')], sizes).lines[0]?.path).toMatch(/^M55 \d+V\d+$/);
  });

  test('a course on top of a higher one moves down into its band', () => {
    const layout = graphLayout([course('a', 2), course('b', 0, 'a')], sizes);
    expect(layout.bands.map(({ band }) => band)).toEqual([2]);
  });

  test('isolated are those that no line touches', () => {
    expect(
      isolated([course('a'), course('b', 0, 'a'), course('c', 0, 'z'), course('d', 0, 'd')]).map(({ key }) => key),
    ).toEqual(['c', 'd']);
  });

  test('no more courses side by side than asked', () => {
    const many = [course('a'), ...[...'bcdefghij'].map((key) => course(key, 1, 'a'))];
    const rows = Map.groupBy(graphLayout(many, sizes).courses, ({ noteY }) => noteY);
    expect(Math.max(...[...rows.values()].map((row) => row.length))).toBe(3);
  });
});

const letters = [...'abcdefghijkl'];
const anyCourses = fc
  .array(
    fc.record({
      band: fc.nat(2),
      after: fc.subarray(letters, { maxLength: 3 }),
      title: fc.constantFrom('短', '服务用语与仪态训练营', '投诉应答'),
    }),
    {
      maxLength: letters.length,
    },
  )
  .map((rows) =>
    rows.map(({ band, after, title }, index): GraphCourse => {
      const key = letters[index] ?? '';
      return { key, band, title, after: after.filter((each) => each < key) };
    }),
  );

describe('for any courses', () => {
  /** The corners of a path of uprights and horizontals. */
  const cornersOf = (path: string): { x: number; y: number }[] => {
    const corners: { x: number; y: number }[] = [];
    for (const [, command = '', first = '', second = ''] of path.matchAll(/([MVH])(-?\d+)(?: (-?\d+))?/g)) {
      const last = corners.at(-1) ?? { x: 0, y: 0 };
      corners.push(
        command === 'M'
          ? { x: +first, y: +second }
          : command === 'V'
            ? { x: last.x, y: +first }
            : { x: +first, y: last.y },
      );
    }
    return corners;
  };

  test('lines run downwards in whole units, and stay inside', () => {
    fc.assert(
      fc.property(anyCourses, (courses) => {
        const { lines, width, height } = graphLayout(courses, sizes);
        for (const { path } of lines) {
          expect(path).toMatch(/^M\d+ \d+(V\d+(H\d+V\d+)?)+$/);
          const corners = cornersOf(path);
          for (const [index, { x, y }] of corners.entries()) {
            expect(y).toBeGreaterThanOrEqual(corners[index - 1]?.y ?? 0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeLessThanOrEqual(height);
          }
        }
      }),
    );
  });

  test('no line runs through the text of a course, and no two texts overlap', () => {
    fc.assert(
      fc.property(anyCourses, (courses) => {
        const layout = graphLayout(courses, sizes);
        const boxes = layout.courses.map(({ key, x, noteY, lines }) => ({
          key,
          left: x - 48,
          right: x + 48,
          top: noteY - sizes.note,
          bottom: lines.at(-1)?.y ?? noteY,
        }));
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            expect(
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
              `${a.key} over ${b.key}`,
            ).toBe(true);
          }
        }
        for (const { path, from, to } of layout.lines) {
          const corners = cornersOf(path);
          for (const [index, end] of corners.entries()) {
            const start = corners[index - 1];
            if (!start) continue;
            const through = boxes.filter(
              (box) =>
                Math.max(start.x, end.x) > box.left &&
                Math.min(start.x, end.x) < box.right &&
                Math.max(start.y, end.y) > box.top &&
                Math.min(start.y, end.y) < box.bottom,
            );
            expect(
              through.map(({ key }) => key),
              `${from} to ${to}: ${path}`,
            ).toEqual([]);
          }
        }
      }),
    );
  });
});
