import { expect, test } from 'vitest';
import { examPool } from '../../../src/core/learning/exam-pool.ts';
import { article, curriculum, library } from '../build.ts';

const because = '理由。';
const truth = (ask: string) => ({ kind: 'true-false' as const, ask, answer: true, because });
const questions = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => truth(`${name} ${index}`));

const long = article({ key: 'etiquette/long', questions: questions(14, '长') });
const same = article({ key: 'etiquette/same', questions: [truth('长 0'), truth('新')] });
const course = (lessons: (string | { key: string; required: boolean })[], test?: object) =>
  curriculum({ units: [{ title: '一', lessons }], ...(test ? { test } : {}) });
const poolOf = (entry: ReturnType<typeof course>) => examPool(entry, library([long, same, entry]).entries);

test('a course that says nothing asks ten questions, wants 80 per cent and allows three tries', () => {
  expect(poolOf(course(['etiquette/long'])).rule).toEqual({ questions: 10, competencies: [], pass: 80, tries: 3 });
});

test('fewer questions than ten are all of them; a course whose lessons ask nothing has no test', () => {
  expect(poolOf(course(['etiquette/same'])).rule.questions).toBe(2);
  expect(poolOf(course(['etiquette/none'])).rule.questions).toBe(0);
});

test('what two lessons ask is asked once, for the first of them', () => {
  const { questions: all, articles } = poolOf(course(['etiquette/long', 'etiquette/same']));
  expect(all).toHaveLength(15);
  expect(all.filter(({ article: key }) => key === 'etiquette/same')).toHaveLength(1);
  expect(articles.map(({ key }) => key)).toEqual(['etiquette/long', 'etiquette/same']);
});

test('former keys of a course stand in its pool, so that tries under them count; none where there are none', () => {
  expect(poolOf(course(['etiquette/long']))).not.toHaveProperty('formerly');
  const moved = curriculum({ units: [{ title: '一', lessons: ['etiquette/long'] }], formerly: ['curricula/old'] });
  expect(poolOf(moved).formerly).toEqual(['curricula/old']);
});

test('nobody is examined in an optional lesson', () => {
  const { questions: all } = poolOf(course([{ key: 'etiquette/long', required: false }, 'etiquette/same']));
  expect(all).toHaveLength(2);
});
