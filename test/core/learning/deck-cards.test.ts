import { describe, expect, test } from 'vitest';
import { cardNamed, meaningCard, questionCard, termCard } from '../../../src/core/learning/cards.ts';
import {
  type DrillIndex,
  deckCards,
  deckNamed,
  keysOnPaths,
  presentArticle,
} from '../../../src/core/learning/deck-cards.ts';
import type { LearningRecord } from '../../../src/core/model/learning-record.ts';

const index: DrillIndex = {
  articles: [
    { key: 'etiquette/bow', part: 0, questions: ['a', 'b'] },
    { key: 'cases/outage', part: 0, questions: ['c'] },
  ],
  terms: ['customer'],
  decks: [
    { kind: 'path', id: 'paths/first', title: '第一周', articles: [1] },
    { kind: 'role', id: 'contact', title: '窗口', articles: [0] },
  ],
};
const nobody = { read: new Set<string>(), mine: new Set<string>(), wrong: new Set<string>() };

describe('a deck', () => {
  test.each([
    ['all', nobody, ['q:a', 'q:b', 'q:c']],
    ['terms', nobody, ['m:customer', 't:customer']],
    ['read', { ...nobody, read: new Set(['cases/outage']) }, ['q:c']],
    ['read', { ...nobody, wrong: new Set(['b']) }, ['q:b']],
    ['wrong', { ...nobody, wrong: new Set(['b']) }, ['q:b']],
    ['mine', { ...nobody, mine: new Set(['etiquette/bow']) }, ['q:a', 'q:b']],
    ['role:contact', nobody, ['q:a', 'q:b']],
    ['role:nobody', nobody, []],
  ])('%s', (name, learnt, cards) => expect(deckCards(index, name, learnt)).toEqual(cards));
});

test('paths lead to their articles: those of the site by their deck, those of a link by their steps', () => {
  const ids = { kind: 'path' as const, at: 1, start: '2026-11-22' };
  const records: LearningRecord[] = [
    { ...ids, id: 'aaaaaaaaaa', path: 'paths/first' },
    {
      ...ids,
      id: 'bbbbbbbbbb',
      path: 'link:xyz',
      shared: { title: '新人', steps: [{ key: 'etiquette/bow', required: true }] },
    },
    { ...ids, id: 'cccccccccc', path: 'paths/gone' },
  ];
  expect([...keysOnPaths(index, records)].sort()).toEqual(['cases/outage', 'etiquette/bow']);
});

describe('what had another key before', () => {
  const moved: DrillIndex = {
    ...index,
    articles: [
      { key: 'etiquette/bow', part: 0, questions: ['a', 'b'], formerly: ['principles/bow', 'etiquette/old-bow'] },
      { key: 'cases/outage', part: 0, questions: ['c'] },
    ],
    decks: [
      { kind: 'path', id: 'paths/first', title: '第一周', articles: [1], formerly: ['paths/week-one'] },
      { kind: 'curriculum', id: 'curricula/basics', title: '入门', articles: [0], formerly: ['curricula/start'] },
    ],
  };
  const joined = { kind: 'path' as const, at: 1, start: '2026-11-22', id: 'aaaaaaaaaa' };

  test.each([
    ['etiquette/bow', 'etiquette/bow'],
    ['principles/bow', 'etiquette/bow'],
    ['etiquette/old-bow', 'etiquette/bow'],
    ['cases/gone', 'cases/gone'],
  ])('%s is called %s', (key, present) => expect(presentArticle(moved)(key)).toBe(present));

  test.each([
    ['paths/week-one', ['cases/outage']],
    ['paths/first', ['cases/outage']],
    ['curricula/basics', ['etiquette/bow']],
    ['curricula/start', ['etiquette/bow']],
  ])('%s, once taken up, leads to its articles', (path, keys) => {
    expect([...keysOnPaths(moved, [{ ...joined, path }])]).toEqual(keys);
  });

  test('the steps of a link lead to present articles', () => {
    const shared = { title: '新人', steps: [{ key: 'principles/bow', required: true }] };
    expect([...keysOnPaths(moved, [{ ...joined, path: 'link:xyz', shared }])]).toEqual(['etiquette/bow']);
  });

  test('a deck is found under its former name, and shows its cards', () => {
    expect(deckNamed(moved, 'curriculum:curricula/start')?.id).toBe('curricula/basics');
    expect(deckCards(moved, 'curriculum:curricula/start', nobody)).toEqual(['q:a', 'q:b']);
    expect(deckNamed(moved, 'role:paths/week-one')).toBeUndefined();
  });
});

test('a card is found again by its name', () => {
  expect(cardNamed(questionCard('a1'))).toEqual({ kind: 'question', question: 'a1' });
  expect(cardNamed(meaningCard('客户'))).toEqual({ kind: 'meaning', term: '客户' });
  expect(cardNamed(termCard('客户'))).toEqual({ kind: 'term', term: '客户' });
  expect(cardNamed('x:')).toBeUndefined();
});
