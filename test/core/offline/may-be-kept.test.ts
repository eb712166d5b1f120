import { expect, test } from 'vitest';
import { asksToSignIn, isOutOfReach, isWithdrawn, mayBeKept } from '../../../src/core/offline/may-be-kept.ts';

const answer = (type: string, more: Record<string, string> = {}, said: object = {}) => ({
  status: 200,
  type: 'basic',
  redirected: false,
  headers: new Headers({ 'content-type': type, ...more }),
  ...said,
});
const page = 'text/html; charset=utf-8';

test.each([
  ['a page', '/sub/cases/a/', answer(page), true],
  ['a script', '/sub/_astro/a.js', answer('text/javascript'), true],
  ['a picture', '/sub/_astro/a.webp', answer('image/webp'), true],
  ['data', '/sub/quiz.json', answer('application/json'), true],
  [
    'a page that the server wants nobody to keep',
    '/sub/cases/a/',
    answer(page, { 'cache-control': 'no-store' }),
    false,
  ],
  ['an answer that differs by everything', '/sub/cases/a/', answer(page, { vary: '*' }), false],
  ['an error', '/sub/cases/a/', answer(page, {}, { status: 500 }), false],
  ['part of a file', '/sub/a.pdf', answer('application/pdf', {}, { status: 206 }), false],
  ['what a redirect led to', '/sub/cases/a/', answer(page, {}, { redirected: true }), false],
  ['a redirect', '/sub/cases/a/', answer(page, {}, { type: 'opaqueredirect', status: 0 }), false],
  ['what another host sent', '/sub/a.js', answer('text/javascript', {}, { type: 'opaque', status: 0 }), false],
  ['a form to sign in in place of a script', '/sub/_astro/a.js', answer(page), false],
  ['a form to sign in in place of data', '/sub/quiz.json', answer(page), false],
  ['a form to sign in in place of a picture', '/sub/logo.svg', answer(page), false],
  ['something else in place of a page', '/sub/cases/a/', answer('application/json'), false],
])('of what a server sends %s may be kept or not', (_, path, said, kept) => {
  expect(mayBeKept(path, said)).toBe(kept);
});

test('a server that wants to know who asks is told apart from one that moves a file', () => {
  expect(asksToSignIn('page', { status: 0, type: 'opaqueredirect' })).toBe(true);
  expect(asksToSignIn('file', { status: 0, type: 'opaqueredirect' })).toBe(false);
  expect(asksToSignIn('file', { status: 401, type: 'basic' })).toBe(true);
  expect(asksToSignIn('page', { status: 403, type: 'basic' })).toBe(false);
  expect([403, 404, 410, 500].map(isWithdrawn)).toEqual([true, true, true, false]);
  expect([500, 502, 503, 504].map(isOutOfReach)).toEqual([false, true, true, true]);
});
