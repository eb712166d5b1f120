import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRadar, onAxis, radarOutline } from '../../../src/core/learning/radar.ts';
import {
  distribution,
  extremes,
  lowestStatements,
  mostAgreed,
  scoreOf,
  scoresOf,
} from '../../../src/core/learning/scores.ts';
import { answersFit, sheetOf, unitName } from '../../../src/core/learning/sheet.ts';
import { assessment } from '../build.ts';

const sheet = sheetOf(
  'assessments/两维',
  assessment({
    dimensions: [
      { id: 'trust', title: '可靠', statements: ['说到做到', '不推托', '先认下来'] },
      { id: 'speed', title: '速度', statements: ['当天回', '不误期'] },
    ],
  }).data,
);
const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const answers = fc.array(answer, { minLength: 5, maxLength: 5 });

describe('a score', () => {
  test.each([
    ['all highest', [5, 5, 5], 5, 100],
    ['all lowest', [1, 1, 1], 5, 0],
    ['in the middle', [3, 3, 3], 5, 50],
    ['of two and four, with one passed over', [2, 4, null], 5, 50],
    ['on a scale of seven', [4, 7], 7, 75],
    ['on a scale of two', [1, 2], 2, 50],
  ])('%s', (_, given, steps, score) => {
    expect(scoreOf(given, steps).score).toBe(score);
  });

  test('needs half of the statements', () => {
    expect(scoreOf([5, null], 5)).toEqual({ asked: 2, answered: 1, score: 100 });
    expect(scoreOf([5, null, null], 5)).toEqual({ asked: 3, answered: 1, score: undefined });
    expect(scoreOf([null, null], 5).score).toBeUndefined();
    expect(scoreOf([], 5).score).toBeUndefined();
  });

  test('lies between 0 and 100, whatever the order, and rises with each answer', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (given) => {
        const { score } = scoreOf(given, 5);
        expect(scoreOf([...given].reverse(), 5).score ?? -1).toBeCloseTo(score ?? -1, 9);
        if (score === undefined) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const better = given.map((each) => (each === null ? null : Math.min(5, each + 1)));
        expect(scoreOf(better, 5).score ?? 0).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  test('of all statements together is not the mean of the dimensions', () => {
    const found = scoresOf(sheet, [5, 5, 5, 1, 1]);
    expect(found.dimensions.map(({ score }) => score)).toEqual([100, 0]);
    expect(found.score).toBe(60);
  });
});

describe('what stands out', () => {
  test.each([
    ['one lowest, two highest', [40, 80, 80.2], { weakest: [0], strongest: [1, 2] }],
    ['what is shown alike is alike', [79.6, 80.4, 90], { weakest: [0, 1], strongest: [2] }],
    ['nothing where all are alike', [50, 50.3], { weakest: [], strongest: [] }],
    ['a dimension without a score is none of them', [undefined, 10, 20], { weakest: [1], strongest: [2] }],
    ['nothing of one', [undefined, 10], { weakest: [], strongest: [] }],
  ])('%s', (_, scores, expected) => {
    expect(extremes(scores)).toEqual(expected);
  });

  test('the statements answered lowest, and those fully agreed with', () => {
    expect(lowestStatements(sheet, 0, [5, 2, null, 1, 1])).toEqual(['不推托']);
    expect(lowestStatements(sheet, 1, [5, 2, null, 1, 1])).toEqual([]);
    expect(mostAgreed(sheet, [5, 2, null, 1, 5])).toEqual(['说到做到', '不误期']);
    expect(distribution([5, 2, null, 1, 5], 5)).toEqual({ counts: [1, 1, 0, 0, 2], skipped: 1 });
  });
});

describe('a sheet', () => {
  test('knows which answers can be to it', () => {
    expect(answersFit(sheet, [1, 2, 3, 4, 5])).toBe(true);
    expect(answersFit(sheet, [1, 2, 3, 4])).toBe(false);
    expect(answersFit(sheet, [1, 2, 3, 4, 6])).toBe(false);
    expect(answersFit(sheet, [null, null, null, null, null])).toBe(false);
  });

  test('is another edition when what is asked is another', () => {
    const dimensions = sheet.dimensions.map(({ id, title, statements }) => ({
      id,
      title,
      statements: [...statements],
    }));
    const same = sheetOf('assessments/两维', assessment({ title: '新名', dimensions }).data);
    expect(same.edition).toBe(sheet.edition);
    const scale = ['不', '是'];
    expect(sheetOf('assessments/两维', assessment({ scale, dimensions }).data).edition).not.toBe(sheet.edition);
    const [first, second] = dimensions;
    const turned = [second, first].flatMap((each) => each ?? []);
    expect(sheetOf('assessments/两维', assessment({ dimensions: turned }).data).edition).not.toBe(sheet.edition);
  });

  test('groups a department however it was typed', () => {
    expect(unitName('  计量　班\u00a0 ')).toBe('计量 班');
    expect(unitName('１班')).toBe('1班');
  });
});

describe('a radar', () => {
  const frame = { radius: 100, middle: { x: 100, y: 100 } };

  test('begins upwards and goes clockwise', () => {
    expect(onAxis(0, 4, 1, frame)).toEqual({ x: 100, y: 0 });
    expect(onAxis(1, 4, 0.5, frame)).toEqual({ x: 150, y: 100 });
    expect(radarOutline([100, 0, 50], frame)?.split(' ')[0]).toBe('100,0');
  });

  test('has an outline only of scores that are all there, and an area from three on', () => {
    expect(radarOutline([10, undefined, 20], frame)).toBeUndefined();
    expect([1, 2, 3].map(hasRadar)).toEqual([false, false, true]);
  });

  test('stays within its rim', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const scores = scoresOf(sheet, given).dimensions.map(({ score }) => score);
        for (const point of radarOutline(scores, frame)?.split(' ') ?? []) {
          const [x = 0, y = 0] = point.split(',').map(Number);
          expect(Math.hypot(x - 100, y - 100)).toBeLessThanOrEqual(100.2);
        }
      }),
    );
  });
});
