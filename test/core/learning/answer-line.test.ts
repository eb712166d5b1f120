import { expect, test } from 'vitest';
import { shortAnswer } from '../../../src/core/learning/answer-line.ts';
import { shuffled } from '../../../src/core/learning/shuffled.ts';
import type { Question } from '../../../src/core/model/question.ts';

const words = { letters: '甲乙丙丁', yes: '对', no: '不对' };
const shared = { ask: '问？', competencies: [], because: '理由。' };
const choice = (correct: boolean) => ({ text: String(correct), correct, because: '理由。' });
const steps = ['先问', '再写', '再念'];
const pairs = [
  { left: '迎', right: '起身' },
  { left: '送', right: '到门口' },
];

test.each<[string, Question, string]>([
  ['the letter of a single choice', { ...shared, kind: 'single', choices: [choice(false), choice(true)] }, '乙'],
  ['all letters of a multiple one', { ...shared, kind: 'multiple', choices: [choice(true), choice(true)] }, '甲乙'],
  ['true or false', { ...shared, kind: 'true-false', answer: false }, '不对'],
  ['the first of the short answers', { ...shared, kind: 'short', answers: ['首问', '首问负责'] }, '首问'],
])('%s', (_, question, answer) => {
  expect(shortAnswer(question, words)).toBe(answer);
});

test('steps by the letters under which the page shows them', () => {
  const letters = [...shortAnswer({ ...shared, kind: 'order', steps }, words)];
  const given = shuffled(steps, shared.ask);
  expect(letters.map((letter) => given[words.letters.indexOf(letter)])).toEqual(steps);
});

test('pairs by number and letter', () => {
  const given = shuffled(pairs, shared.ask);
  const line = pairs.map((pair, index) => `${index + 1}${words.letters[given.indexOf(pair)]}`).join(' ');
  expect(shortAnswer({ ...shared, kind: 'match', pairs }, words)).toBe(line);
});
