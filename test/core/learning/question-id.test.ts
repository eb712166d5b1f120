import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionId } from '../../../src/core/learning/question-id.ts';
import type { Question } from '../../../src/core/model/question.ts';

const truth = (ask: string, because = '理由。'): Question => ({
  kind: 'true-false',
  ask,
  competencies: [],
  answer: true,
  because,
});

test('an id is ten letters and digits and never changes: saved progress names questions by it', () => {
  expect(questionId(truth('先微笑，后开口。'))).toBe('1yrwiihqw0');
  fc.assert(
    fc.property(fc.string(), (ask) => {
      expect(questionId(truth(ask))).toMatch(/^[0-9a-z]{10}$/);
    }),
  );
});

test('it stays when the reason is mended, and changes with what is asked or how', () => {
  const id = questionId(truth('问？'));
  expect(questionId(truth('问？', '另一个理由。'))).toBe(id);
  expect(questionId(truth('问吗？'))).not.toBe(id);
  expect(questionId({ kind: 'short', ask: '问？', competencies: [], answers: ['答'], because: '理由。' })).not.toBe(id);
});

test('some thousand questions have as many ids', () => {
  const ids = new Set(Array.from({ length: 20_000 }, (_, index) => questionId(truth(`第 ${index} 问？`))));
  expect(ids.size).toBe(20_000);
});
