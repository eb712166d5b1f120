import { describe, expect, test } from 'vitest';
import { articleList, articlesByKey } from '../../../src/core/learning/article-list.ts';
import { finishedOf, isFinished } from '../../../src/core/learning/certificate.ts';
import { pathList } from '../../../src/core/learning/path-list.ts';
import { LearningRecord } from '../../../src/core/model/learning-record.ts';
import { article, curriculum, library, path, principle } from '../build.ts';

const bow = article({
  key: 'etiquette/bow',
  title: '鞠躬',
  mark: '躬',
  updated: '2026-11-01',
  formerly: ['etiquette/old-bow'],
});
const core = principle({ key: 'principles/core', title: '以客为先', mark: '先' });
const first = path({
  key: 'paths/first',
  title: '第一周',
  formerly: ['paths/week-one'],
  steps: ['etiquette/bow', { key: 'principles/core', required: false, mark: '客' }],
});
const course = curriculum({
  key: 'curricula/start',
  units: [
    { title: '一', lessons: ['etiquette/bow'] },
    {
      title: '二',
      lessons: [
        { key: 'principles/core', required: false },
        { key: 'etiquette/bow', required: false },
      ],
    },
  ],
});
const whole = library([bow, core, first, course]);
const articles = articlesByKey(articleList(whole));
const [way, lessons] = pathList(whole);
if (!way || !lessons) throw new Error('no ways');

let made = 0;
const record = (fields: object): LearningRecord =>
  LearningRecord.parse({ id: `record${String(++made).padStart(5, '0')}`, at: 1, ...fields });
const read = (key: string, at: number, version = '2026-11-01') => record({ kind: 'read', key, at, version });

describe('a certificate', () => {
  test('is there when every required step was read, also under an old key', () => {
    expect(isFinished(finishedOf(way, articles, []))).toBe(false);
    const found = finishedOf(way, articles, [read('etiquette/old-bow', 5, '2026-10-01')]);
    expect(isFinished(found)).toBe(true);
    expect(found).toMatchObject({ title: '第一周', first: 5, last: 5, missing: [] });
    expect(found.steps.map(({ mark, version }) => [mark, version])).toEqual([
      ['躬', '2026-10-01'],
      ['客', ''],
    ]);
  });

  test('names what is missing', () => {
    const found = finishedOf(way, articles, [read('principles/core', 9)]);
    expect(found.missing.map(({ title }) => title)).toEqual(['鞠躬']);
    expect(isFinished(found)).toBe(false);
  });

  test('of a curriculum needs what any unit requires', () => {
    expect(lessons.steps).toEqual([
      { key: 'etiquette/bow', mark: '躬', required: true },
      { key: 'principles/core', mark: '先', required: false },
    ]);
  });

  test('counts questions once, and the best test that was passed', () => {
    const answer = (question: string, right: boolean) =>
      record({ kind: 'answer', key: 'etiquette/bow', question, answer: true, right, where: 'check' });
    const exam = (score: number, passed: boolean) =>
      record({ kind: 'exam', key: 'curricula/start', seed: 's', answers: [], score, passed });
    const found = finishedOf(lessons, articles, [
      answer('a', false),
      answer('a', true),
      answer('b', false),
      exam(70, true),
      exam(90, true),
      exam(95, false),
    ]);
    expect(found.checks).toMatchObject({ answered: 2, right: 1 });
    expect(found.exam).toMatchObject({ score: 90 });
  });

  test('says of a course with a test that none was passed, or that none was taken', () => {
    const asking = article({
      key: 'etiquette/bow',
      questions: [{ kind: 'true-false', ask: '先看客户？', answer: true, because: '因为' }],
    });
    const [tested] = pathList(library([asking, core, course]));
    if (!tested) throw new Error('no course');
    const failed = record({ kind: 'exam', key: 'curricula/start', seed: 's', answers: [], score: 70, passed: false });
    expect(finishedOf(tested, articles, []).exam).toBe('untried');
    expect(finishedOf(tested, articles, [failed]).exam).toBe('failed');
    expect(finishedOf(lessons, articles, []).exam).toBeUndefined();
    expect(finishedOf(way, articles, []).exam).toBeUndefined();
  });

  test('of a path that this site knows nothing of is none', () => {
    const strange = {
      key: 'link:x',
      title: '别处',
      formerly: [],
      listed: true,
      steps: [{ key: 'cases/none', required: true }],
    };
    const found = finishedOf(strange, articles, []);
    expect([found.gone, isFinished(found)]).toEqual([1, false]);
  });
});
