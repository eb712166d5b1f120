import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, originsOf, sharingHeaders } from '../../src/disk/headers.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

const none = { connect: [], search: [] };

test.each(Object.entries(headersFor(none)))(
  'the README gives %s as preview sends it: in the table, for nginx and for Caddy',
  (name, value) => {
    // A formatter may pad the table.
    expect(readme.replace(/ +/g, ' ')).toContain(`| \`${name}\` | \`${value}\` |`);
    expect(readme).toContain(`add_header ${name} "${value}" always;`);
    expect(readme).toContain(`    ${name} "${value}"`);
  },
);

test('pages may send to the address that the company names, and nowhere else', () => {
  const origins = originsOf({ gaps: 'https://portal.example.com:8443/gaps?from=handbook', origins: [] });
  expect(headersFor(origins)['Content-Security-Policy']).toContain(
    "; connect-src 'self' https://portal.example.com:8443; ",
  );
  expect(headersFor(none)['Content-Security-Policy']).toContain("; connect-src 'self'; ");
});

describe('a site that may search ours', () => {
  const origins = originsOf({ origins: ['https://portal.example.com'] });

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
    expect(sharingHeaders('search-api.js', 'https://portal.example.com', none)).toEqual({});
  });
});
