import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, combined, type Filled, type Group, spreadOf } from '../../../src/core/learning/combined.ts';
import { combinedTable } from '../../../src/core/learning/combined-table.ts';
import { sheetOf } from '../../../src/core/learning/sheet.ts';
import { assessment } from '../build.ts';

const sheet = sheetOf(
  'assessments/两维',
  assessment({
    dimensions: [
      { id: 'trust', title: '可靠', statements: ['说到做到', '不推托'] },
      { id: 'speed', title: '速度', statements: ['当天回', '不误期'] },
    ],
  }).data,
);

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 });
const one = fc.record({
  unit: fc.constantFrom('甲', '乙', '丙', '丁', ''),
  answers: fc.array(answer, { minLength: 4, maxLength: 4 }),
});
const many = fc
  .array(one, { maxLength: 30 })
  .map((all) => all.map((each, index): Filled => ({ id: `record${String(index).padStart(5, '0')}`, ...each })));
const smallest = fc.integer({ min: 1, max: 8 });

const times = (unit: string, count: number, answers: Filled['answers'], from = 0): Filled[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${unit}-${from + index}`, unit, answers }));

const cellsOf = ({ overall, dimensions, statements }: Group): Cell[] => [overall, ...dimensions, ...statements];

describe('the spread of some values', () => {
  test('is the sample standard deviation', () => {
    expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ n: 8, mean: 5, deviation: Math.sqrt(32 / 7) });
    expect(spreadOf([3])).toEqual({ n: 1, mean: 3, deviation: undefined });
  });
});

describe('many sheets together', () => {
  test('are counted by department, each sheet once', () => {
    const all = [
      ...times('甲', 5, [5, 5, 1, 1]),
      ...times(' 甲 ', 1, [5, 5, 1, 1], 9),
      ...times('乙', 5, [3, 3, 3, 3]),
    ];
    const found = combined(sheet, [...all, ...all], 5);
    expect(found.n).toBe(11);
    expect(found.groups.map(({ unit, n }) => [unit, n])).toEqual(
      [
        ['甲', 6],
        ['乙', 5],
      ].sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'zh-Hans')),
    );
    expect(found.total?.overall).toMatchObject({ n: 11, mean: 50, deviation: 0 });
    expect(found.groups.find(({ unit }) => unit === '甲')?.dimensions).toMatchObject([{ mean: 100 }, { mean: 0 }]);
  });

  test('are the same in any order', () => {
    fc.assert(
      fc.property(many, smallest, (all, least) => {
        expect(combined(sheet, [...all].reverse(), least)).toEqual(combined(sheet, all, least));
      }),
    );
  });

  test('hide the total when the one small group would follow from it', () => {
    const found = combined(sheet, [...times('甲', 8, [3, 3, 3, 3]), ...times('乙', 2, [1, 1, 1, 1])], 5);
    expect(found.groups.map(({ unit }) => unit)).toEqual(['甲']);
    expect(found.small).toEqual([{ unit: '乙', n: 2 }]);
    expect(found.rest).toBeUndefined();
    expect(found.total).toBeUndefined();
  });

  test('show small groups as one where together they are enough', () => {
    const all = [...times('甲', 8, [3, 3, 3, 3]), ...times('乙', 2, [1, 1, 1, 1]), ...times('丙', 3, [1, 1, 1, 1])];
    const found = combined(sheet, all, 5);
    expect(found.rest).toMatchObject({ n: 5, overall: { mean: 0 } });
    expect(found.total?.n).toBe(13);
  });

  test('show nothing of too few, and never a group below three', () => {
    const found = combined(sheet, times('甲', 2, [5, 5, 5, 5]), 1);
    expect(found).toMatchObject({ n: 2, groups: [], total: undefined });
    expect(combined(sheet, times('甲', 3, [5, 5, 5, 5]), 1).groups).toHaveLength(1);
    expect(combined(sheet, times('甲', 4, [5, 5, 5, 5]), Number.NaN).groups).toHaveLength(0);
  });

  test('hide a statement that too few of a group answered, and its total', () => {
    const all = [
      ...times('甲', 4, [3, 3, 3, 3]),
      ...times('甲', 2, [3, 3, 3, null], 9),
      ...times('乙', 6, [3, 3, 3, 3]),
    ];
    const found = combined(sheet, all, 5);
    expect(found.groups.find(({ unit }) => unit === '甲')?.statements[3]).toBe('hidden');
    expect(found.groups.find(({ unit }) => unit === '甲')?.counts[3]).toBe('hidden');
    expect(found.total?.statements[3]).toBe('hidden');
    expect(found.total?.statements[2]).toMatchObject({ n: 12 });
  });

  test('never show a figure of fewer people than asked for, nor one from which theirs could be subtracted', () => {
    fc.assert(
      fc.property(many, smallest, (all, least) => {
        const limit = Math.max(3, least);
        const { groups, rest, total } = combined(sheet, all, least);
        const parts = [...groups, ...(rest ? [rest] : [])];
        for (const group of [...parts, ...(total ? [total] : [])])
          for (const cell of cellsOf(group)) expect(cell === 'hidden' || cell.n >= limit).toBe(true);
        if (!total) return;
        cellsOf(total).forEach((cell, index) => {
          if (cell === 'hidden') return;
          const seen = parts
            .map((group) => cellsOf(group)[index])
            .flatMap((part) => (part && part !== 'hidden' ? part.n : []));
          const left = cell.n - seen.reduce((sum, n) => sum + n, 0);
          expect(left === 0 || left >= limit).toBe(true);
        });
      }),
    );
  });

  test('lie within their bounds', () => {
    fc.assert(
      fc.property(many, smallest, (all, least) => {
        for (const group of combined(sheet, all, least).groups) {
          const [overall, ...others] = cellsOf(group);
          const dimensions = others.slice(0, 2);
          for (const cell of [overall, ...dimensions])
            if (cell && cell !== 'hidden') expect(cell.mean >= 0 && cell.mean <= 100).toBe(true);
          for (const cell of group.statements)
            if (cell !== 'hidden') expect(cell.mean >= 1 && cell.mean <= 5 && (cell.deviation ?? 0) <= 2.9).toBe(true);
        }
      }),
    );
  });
});

test('the table as a file hides what the page hides', () => {
  const words = {
    unit: '部门',
    what: '内容',
    name: '名称',
    n: '份数',
    mean: '平均',
    deviation: '标准差',
    score: '折成百分',
    hidden: '不显示',
    total: '全部',
    rest: '其余部门',
    noUnit: '没有写部门',
    overall: '综合',
    dimension: '维度',
    statement: '句子',
  };
  const all = [...times('甲', 6, [3, 3, 3, null]), ...times('乙', 2, [1, 1, 1, 1])];
  const rows = combinedTable(sheet, combined(sheet, all, 5), words);
  expect(rows.flat()).not.toContain('乙');
  expect(rows.flat()).not.toContain('全部');
  expect(rows).toContainEqual(['甲', '句子', '不误期', '不显示', '', '', '']);
  expect(rows).toContainEqual(['甲', '维度', '可靠', '6', '50.0', '0.0', '']);
  expect(rows).toContainEqual(['甲', '句子', '说到做到', '6', '3.00', '0.00', '50.0']);
});
