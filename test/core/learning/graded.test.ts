import { describe, expect, test } from 'vitest';
import { type Answer, graded, partsRight } from '../../../src/core/learning/graded.ts';
import type { Question } from '../../../src/core/model/question.ts';

const shared = { ask: '问', competencies: [] };
const choice = (correct: boolean) => ({ text: correct ? '对的' : '错的', correct, because: '因为' });
const single: Question = { kind: 'single', ...shared, choices: [choice(false), choice(true)] };
const multiple: Question = { kind: 'multiple', ...shared, choices: [choice(true), choice(false), choice(true)] };
const truth: Question = { kind: 'true-false', ...shared, answer: false, because: '因为' };
const order: Question = { kind: 'order', ...shared, steps: ['听', '记', '听'], because: '因为' };
const match: Question = {
  kind: 'match',
  ...shared,
  pairs: [
    { left: '3 天', right: '绿色通道' },
    { left: '7 天', right: '一般' },
    { left: '5 天', right: '一般' },
  ],
  because: '因为',
};
const short: Question = {
  kind: 'short',
  ...shared,
  answers: ['首问负责制', 'A.O. Smith', '3.5%', '1,018 条'],
  because: '因为',
};

describe('an answer is right', () => {
  test.each<[string, Question, Answer]>([
    ['when it is the right choice', single, 1],
    ['when it is all right choices in any order', multiple, [2, 0]],
    ['when what is false is called false', truth, false],
    ['when the steps stand in order', order, [0, 1, 2]],
    ['when steps that read the same change places', order, [2, 1, 0]],
    ['when each left has its right', match, [0, 1, 2]],
    ['when rights that read the same change places', match, [0, 2, 1]],
    ['when width, spaces and marks differ', short, '　“首问 负责制”。'],
    ['when Latin letters differ in case and points', short, 'a o smith'],
    ['when a figure is full-width', short, '３．５％'],
    ['when thousands have no comma', short, '1018条'],
  ])('%s', (_, question, answer) => expect(graded(question, answer)).toBe(true));
});

describe('an answer is not right', () => {
  test.each<[string, Question, Answer]>([
    ['when it is another choice', single, 0],
    ['when it is no choice at all', single, 7],
    ['when a right choice is left out', multiple, [0]],
    ['when one too many is taken', multiple, [0, 1, 2]],
    ['when it is of another kind', multiple, 0],
    ['when what is false is called true', truth, true],
    ['when a step is out of place', order, [1, 0, 2]],
    ['when steps are missing', order, [0, 1]],
    ['when a left has no right', match, [0, 1, -1]],
    ['when the word is another', short, '首办负责制'],
    ['when the point of a figure is lost', short, '35%'],
    ['when nothing but marks was typed', short, '。。。'],
  ])('%s', (_, question, answer) => expect(graded(question, answer)).toBe(false));
});

test.each<[string, Question, Answer, boolean[]]>([
  ['choices rightly taken or left', multiple, [0, 1], [true, false, false]],
  ['places that hold their step', order, [1, 0, 2], [false, false, true]],
  ['lefts that have their right', match, [0, -1, 1], [true, false, true]],
])('parts are told: %s', (_, question, answer, parts) => expect(partsRight(question, answer)).toEqual(parts));
