import { expect, test } from 'vitest';
import {
  type Book,
  bookAddress,
  booksOf,
  curriculumBook,
  mostChapters,
  pathBook,
  volumeBook,
} from '../../../src/core/curriculum/book.ts';
import { runningHeads } from '../../../src/core/curriculum/running-heads.ts';
import { moved, selectionAddress, selectionIn } from '../../../src/core/curriculum/selection.ts';
import { sitePages } from '../../../src/core/curriculum/site-pages.ts';
import { article, curriculum, library, path, principle } from '../build.ts';

const bow = article({ title: '鞠躬' });
const call = article({ title: '接电话', scene: 'phone' });
const course = curriculum({
  title: '入门',
  units: [
    { title: '甲单元', lessons: ['etiquette/接电话', 'etiquette/没有'] },
    { title: '乙单元', lessons: ['etiquette/接电话'] },
    { title: '丙单元', lessons: ['etiquette/鞠躬'] },
  ],
});
const week = path({ title: '第一周', steps: ['etiquette/接电话', 'etiquette/鞠躬'] });
const gone = path({ title: '空的', steps: ['etiquette/没有'] });
const all = library([bow, call, course, week, gone]);

const shape = ({ parts }: Book): unknown[] => parts.map(({ name, chapters }) => [name, chapters.map(({ key }) => key)]);

test('a volume stands shelf by shelf', () => {
  expect(shape(volumeBook(all, 'etiquette'))).toEqual([
    ['counter', ['etiquette/鞠躬']],
    ['phone', ['etiquette/接电话']],
  ]);
});

test('a path stands in its own order', () => {
  expect(shape(pathBook(all, week))).toEqual([[undefined, ['etiquette/接电话', 'etiquette/鞠躬']]]);
});

test('a course stands before its lessons, each of them once; a unit that holds nothing is left out', () => {
  expect(shape(curriculumBook(all, course))).toEqual([
    [undefined, ['curricula/入门']],
    ['甲单元', ['etiquette/接电话']],
    ['丙单元', ['etiquette/鞠躬']],
  ]);
});

test('every book that holds something has an address of the site', () => {
  const addresses = booksOf(all).map(({ of }) => bookAddress(of));
  expect(addresses).toEqual([
    '/handbook/etiquette/',
    '/handbook/curricula/',
    '/handbook/paths/第一周/',
    '/handbook/curricula/入门/',
  ]);
  expect([...sitePages(all)]).toEqual(expect.arrayContaining(addresses));
});

test('a volume that nobody prints whole has no book', () => {
  const many = Array.from({ length: mostChapters + 1 }, (_, index) => principle({ title: `第 ${index}` }));
  expect(booksOf(library(many))).toEqual([]);
  expect(booksOf(library(many.slice(1)))).toHaveLength(1);
});

test.each([
  ['a title', '理念', '"理念"'],
  ['quotation marks and backslashes', 'a"b\\c', String.raw`"a\22 b\5c c"`],
  ['the end of a style element', '</style>', String.raw`"\3c /style>"`],
  ['a line end', 'a\nb', '"a b"'],
])('running heads quote %s', (_, head, quoted) => {
  expect(runningHeads('书', [{ ids: ['c1'], head }])).toContain(`@top-right{content:${quoted}}`);
});

test('a link to another chapter says on paper which; parts under one head share their pages', () => {
  const sheet = runningHeads('书', [
    { ids: ['c1'], head: '甲', reference: '（第 1 篇）' },
    { ids: ['answers', 'works'], head: '答案' },
  ]);
  expect(sheet).toContain('.chapter:not(#c1) .prose :is(a[href="#c1"],a[href^="#c1-"])::after{content:"（第 1 篇）"}');
  expect(sheet).toContain('#answers,#works{page:answers}');
});

const chosen = { keys: ['etiquette/鞠躬', 'cases/a b'], title: '选 & 本', bound: true };

test('a selection comes back out of its address', () => {
  expect(selectionIn(new URLSearchParams(selectionAddress(chosen)))).toEqual(chosen);
  expect(selectionAddress({ keys: [], title: '', bound: true })).toBe('');
});

test('an address names no article twice, and binds nothing out of nothing', () => {
  expect(selectionIn(new URLSearchParams('c=a&c=b&c=a')).keys).toEqual(['a', 'b']);
  expect(selectionIn(new URLSearchParams('bound=')).bound).toBe(false);
});

test.each([
  ['a', -1, 'abc'],
  ['a', 1, 'bac'],
  ['c', 1, 'abc'],
  ['c', -2, 'cab'],
  ['x', 1, 'abc'],
])('%s moved by %i gives %s', (key, by, order) => {
  expect(moved(['a', 'b', 'c'], key, by).join('')).toBe(order);
});
