import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheControl, isOfKind, lasting, sharingHeaders } from '../../src/disk/file-kinds.ts';
import { headersFor, noOrigins, originsOf, pagePolicy } from '../../src/disk/headers.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** Settings of a company that names nothing. */
const silent = { search: { origins: [] }, signIn: [] };

const policyOf = (origins = noOrigins): string => headersFor(origins)['Content-Security-Policy'] ?? '';

test.each(Object.entries(headersFor(noOrigins)))('the README gives %s as every server sends it', (name, value) => {
  // A formatter may pad the table.
  expect(readme.replace(/ +/g, ' ')).toContain(`| \`${name}\` | \`${value}\` |`);
});

test.each([
  [
    'the address for searches that found nothing',
    'connect-src',
    { search: { gaps: 'https://a.example:8443/gaps?x', origins: [] } },
    'https://a.example:8443',
  ],
  [
    'the form for feedback',
    'form-action',
    { feedback: { url: 'https://forms.example/ask?page={key}' } },
    'https://forms.example',
  ],
  ['the sign-in', 'form-action', { signIn: ['https://sso.example'] }, 'https://sso.example'],
])('%s stands in %s, and nowhere else', (_, directive, settings, origin) => {
  const policy = policyOf(originsOf({ ...silent, ...settings }));
  expect(policy).toContain(`; ${directive} 'self' ${origin};`);
  expect(policy.replace(` ${origin}`, '')).toBe(policyOf());
});

test.each([
  ['a letter', 'mailto:fengfan@example.com'],
  ['a call', 'tel:8000'],
  ['a host that is only known page by page', 'https://{key}.example.com/'],
  ['a host that would end the directive', "https://a;script-src'unsafe-inline';b.example.com/"],
])('feedback by %s changes no header', (_, url) => {
  expect(policyOf(originsOf({ ...silent, feedback: { url } }))).toBe(policyOf());
});

test('a page says of its policy all that a page can say and has a use for', () => {
  const origins = originsOf({ ...silent, signIn: ['https://sso.example'] });
  const directives = (policy: string): string[] => policy.split(/; ?/);
  const said = directives(pagePolicy(origins));
  expect(directives(policyOf(origins)).filter((directive) => !said.includes(directive))).toEqual([
    "media-src 'self'",
    "frame-ancestors 'none'",
  ]);
  expect(said.every((directive) => directives(policyOf(origins)).includes(directive))).toBe(true);
});

test.each([
  ['_astro/Base.fK3sIJbj.css', true],
  ['pagefind/0a1b2c3d/index/7.pf_index', true],
  ['pagefind/engine.pagefind', false],
  ['search-api.js', false],
  ['sw.js', false],
  ['index.html', false],
  ['principles/_astro/index.html', false],
])('%s may be kept without asking: %s', (path, isKept) => {
  expect(isOfKind(lasting, path)).toBe(isKept);
});

test('behind a sign-in nobody between the server and the reader may keep a file', () => {
  expect(cacheControl('lasting')).toBe('public, max-age=31536000, immutable');
  for (const kind of ['lasting', 'other'] as const) expect(cacheControl(kind, true)).toMatch(/^private, /);
});

describe('a site that may search ours', () => {
  const origins = originsOf({ ...silent, search: { origins: ['https://portal.example.com'] } });

  test.each([
    ['gets the search module', 'search-api.js', 'https://portal.example.com', 'https://portal.example.com'],
    [
      'gets the files of the index',
      'pagefind/0a1b/meta.pf_meta',
      'https://portal.example.com',
      'https://portal.example.com',
    ],
    ['gets no pages', 'etiquette/bow/', 'https://portal.example.com', undefined],
    ['is one that is listed', 'search-api.js', 'https://elsewhere.example.com', undefined],
    ['says who it is', 'search-api.js', undefined, undefined],
  ])('%s', (_, path, asking, allowed) => {
    expect(sharingHeaders(path, asking, origins)['Access-Control-Allow-Origin']).toBe(allowed);
  });

  test('nothing is shared while no site is listed', () => {
    expect(sharingHeaders('search-api.js', 'https://portal.example.com', noOrigins)).toEqual({});
  });
});
