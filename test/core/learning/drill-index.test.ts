import { expect, test } from 'vitest';
import { drillIndex, questionParts, termPart } from '../../../src/core/learning/drill-index.ts';
import { questionId } from '../../../src/core/learning/question-id.ts';
import { article, curriculum, library, path } from '../build.ts';

const asks = (ask: string) => ({ kind: 'short' as const, ask, answers: ['答'], because: '因为' });
const bow = article({ key: 'etiquette/bow', questions: [asks('一'), asks('二')], roles: ['contact'] });
const greet = article({ key: 'etiquette/greet', questions: [asks('二'), asks('三')] });
const silent = article({ key: 'etiquette/silent' });
const held = library(
  [
    bow,
    greet,
    silent,
    path({ key: 'paths/first', title: '第一周', steps: ['etiquette/silent', 'etiquette/greet'] }),
    path({ key: 'paths/mute', steps: ['etiquette/silent'] }),
    curriculum({ key: 'curricula/basics', title: '入门', units: [{ title: '一', lessons: ['etiquette/bow'] }] }),
  ],
  {
    site: { roles: [{ id: 'contact', label: '窗口' }] },
    glossary: { customer: { term: '客户', english: 'customer', definition: '用我们服务的人。' } },
  },
);
const ids = [...bow.data.questions, ...greet.data.questions].map(questionId);

test('the index names the questions of each article, one that two ask at the first', () => {
  const index = drillIndex(held);
  expect(index.articles).toEqual([
    { key: 'etiquette/bow', part: 0, questions: [ids[0], ids[1]] },
    { key: 'etiquette/greet', part: 0, questions: [ids[3]] },
  ]);
  expect(index.terms).toEqual(['customer']);
});

test('decks hold the articles that ask; those that hold none are left out', () => {
  expect(drillIndex(held).decks).toEqual([
    { kind: 'path', id: 'paths/first', title: '第一周', articles: [1] },
    { kind: 'curriculum', id: 'curricula/basics', title: '入门', articles: [0] },
    { kind: 'role', id: 'contact', title: '窗口', articles: [0] },
  ]);
});

test('former keys stand only where there are any', () => {
  const moved = library([
    article({ key: 'etiquette/bow', questions: [asks('一')], formerly: ['principles/bow'] }),
    path({ key: 'paths/first', title: '第一周', steps: ['etiquette/bow'], formerly: ['paths/week-one'] }),
  ]);
  const { articles, decks } = drillIndex(moved);
  expect(articles[0]?.formerly).toEqual(['principles/bow']);
  expect(decks[0]?.formerly).toEqual(['paths/week-one']);
  expect(JSON.stringify(drillIndex(held))).not.toContain('formerly');
});

test('a part holds every question that the index names in it', () => {
  const many = library(
    Array.from({ length: 120 }, (_, n) => article({ key: `etiquette/a${n}`, questions: [asks(`第${n}题`)] })),
  );
  const parts = questionParts(many);
  expect(parts.length).toBe(3);
  for (const { key, part, questions } of drillIndex(many).articles)
    for (const id of questions) expect(parts[part]?.[id]?.key).toBe(key);
});

test('terms come with what a card shows, and no more', () => {
  expect(termPart(held)).toEqual({ customer: { term: '客户', english: 'customer', definition: '用我们服务的人。' } });
});
