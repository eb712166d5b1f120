import { expect, test } from 'vitest';
import { requestKind, rootsIn, rootsText } from '../../../src/core/offline/request-kind.ts';
import { storeName, storesOf } from '../../../src/core/offline/stores.ts';

const roots = rootsIn(
  rootsText([
    'index.html',
    'cases/a/index.html',
    '_astro/a.js',
    'search-api.js',
    'pagefind/x/y',
    'quiz.json',
    'sw.js',
    'offline.json',
    'offline/index.html',
    "it's/甲/index.html",
  ]),
);

test.each([
  ['/sub/', 'page'],
  ['/sub/cases/a/', 'page'],
  ["/sub/it's/%E7%94%B2/", 'page'],
  ['/sub/cases/a', 'bare'],
  ['/sub/_astro/a.js', 'hashed'],
  ['/sub/search-api.js', 'search'],
  ['/sub/pagefind/0a/meta.pf_meta', 'search'],
  ['/sub/quiz.json', 'file'],
  ['/sub/offline/', 'page'],
  ['/sub/sw.js', undefined],
  ['/sub/offline.json', undefined],
  ['/sub/offline/search-0a.bin', undefined],
  ['/sub/wiki/', undefined],
  ['/other/cases/a/', undefined],
  ['/', undefined],
])('%s is asked for as %s', (path, kind) => {
  expect(requestKind(path, '/sub/', roots)).toBe(kind);
});

test('roots stand in any quotes', () => {
  expect(rootsText(['a"b/c', "a'b/c", 'a`b/c'])).not.toMatch(/["'`]/);
});

test('sites on one host know their own stores', () => {
  const names = ['/', '/sub/', '/sub/v1/'].map((base) => storeName(base, 'pages'));
  expect(storesOf('/sub/', [...names, 'of another program'])).toEqual(['fengfan-offline /sub/ pages']);
  expect(storesOf('/', names)).toEqual(['fengfan-offline / pages']);
});
