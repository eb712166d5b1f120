import { expect, test } from 'vitest';
import { answerKind } from '../../../src/core/search/answer-kind.ts';

const asked = { query: '停电', chosen: {} };
const narrowed = { query: '停电', chosen: { industry: ['power'] } };

test.each([
  ['as typed', asked, ['literal', 'literal'], 'found'],
  ['as typed, and otherwise', asked, ['literal', 'alias', 'sound'], 'foundToo'],
  ['by another name', asked, ['alias', 'sound'], 'alias'],
  ['by its sound', narrowed, ['sound'], 'sound'],
  ['in pieces', asked, ['loose'], 'loose'],
  ['not at all', asked, [], 'none'],
  ['not within what is chosen', narrowed, [], 'noneWithin'],
  ['everything that is chosen', { query: '', chosen: { industry: ['power'] } }, ['literal'], 'all'],
] as const)('found %s', (_, state, matches, kind) => {
  expect(answerKind(state, matches)).toBe(kind);
});
