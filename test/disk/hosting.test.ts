import { describe, expect, test } from 'vitest';
import { rootFrom } from '../../scripts/option.ts';
import { headersFor, noOrigins } from '../../src/disk/headers.ts';
import { caddyFiles } from '../../src/disk/hosting/caddy.ts';
import { headersFile } from '../../src/disk/hosting/headers-file.ts';
import { generatedLine, type Hosting } from '../../src/disk/hosting/hosting.ts';
import { nginxFiles } from '../../src/disk/hosting/nginx.ts';

const plain: Hosting = {
  base: '/',
  origins: noOrigins,
  name: 'fengfan',
  root: '/srv/fengfan/current',
  domain: undefined,
  signIn: undefined,
  modules: [],
};

const textOf = (hosting: Hosting, path: string): string =>
  [...nginxFiles(hosting), ...caddyFiles(hosting)].find((file) => file.path === path)?.text ?? '';

const rules = (base: string, search: readonly string[] = []): string =>
  headersFile({ base, origins: { ...noOrigins, search } });

describe('the file _headers', () => {
  test('has every header for every file, and lets files be kept that are named by what they hold', () => {
    for (const [name, value] of Object.entries(headersFor(noOrigins)))
      expect(rules('/')).toContain(`\n  ${name}: ${value}\n`);
    expect(rules('/').match(/^\S.*/gm)).toEqual(['/*', '/_astro/*', '/pagefind/:index/*']);
    // Hosts cut longer lines off, and join values of one name that apply to one file.
    for (const line of rules('/').split('\n')) expect(line.length).toBeLessThan(2000);
    expect(rules('/').split('/_astro/*')[0]).not.toContain('Cache-Control');
  });

  test('speaks of the files below a base', () => {
    expect(rules('/sub/').match(/^\S.*/gm)).toEqual(['/sub/*', '/sub/_astro/*', '/sub/pagefind/:index/*']);
  });

  test('lets one other site search; of several it cannot tell who asks, so it lets in none', () => {
    const allowed = 'Access-Control-Allow-Origin: https://a.example';
    expect(rules('/', ['https://a.example'])).toContain(`/search-api.js\n  ${allowed}\n/pagefind/*\n  ${allowed}\n`);
    expect(rules('/', ['https://a.example', 'https://b.example'])).not.toContain('Allow-Origin');
  });
});

describe('the files for servers', () => {
  test('say that they are generated, and stand in folders that are named like the site', () => {
    const files = [...nginxFiles(plain), ...caddyFiles({ ...plain, name: 'staff' })];
    expect(files.map(({ path }) => path)).toEqual([
      ...['server', 'maps', 'headers', 'site'].map((name) => `nginx/fengfan/${name}.conf`),
      'caddy/Caddyfile',
      'caddy/staff.caddy',
      'caddy/staff-headers.caddy',
    ]);
    for (const { text } of files) expect(text.startsWith(`${generatedLine}\n`)).toBe(true);
  });

  test('ask nobody to sign in when no gateway is named, and share with nobody when no site is listed', () => {
    for (const { text } of [...nginxFiles(plain), ...caddyFiles(plain)])
      expect(text).not.toMatch(/auth_request|forward_auth|oauth2|Allow-Origin|"private/);
  });

  test.each([
    [[], /^\s*(?:brotli|zstd)_static/m, false],
    [['brotli'], /^\s*brotli_static on;$/m, true],
    [['zstd'], /^\s*zstd_static on;$/m, true],
  ] as const)('use of nginx the modules that are named: %s', (modules, directive, isThere) => {
    expect(directive.test(textOf({ ...plain, modules }, 'nginx/fengfan/site.conf'))).toBe(isThere);
  });

  test('keep the variables of two sites apart', () => {
    const variables = (name: string): string[] =>
      [
        ...textOf({ ...plain, name, signIn: 'http://127.0.0.1:4180' }, `nginx/${name}/maps.conf`).matchAll(
          / \$(\w+) \{/g,
        ),
      ].map((match) => match[1] ?? '');
    expect(variables('staff-site').length).toBeGreaterThan(1);
    expect(variables('staff-site').every((variable) => variable.startsWith('staff_site_'))).toBe(true);
  });
});

test.each([
  ['/srv/fengfan/current', '/srv/fengfan/current'],
  ['/srv/fengfan/', '/srv/fengfan'],
  ['/srv/服务 文化', '/srv/服务 文化'],
  ['C:/sites/fengfan', 'C:/sites/fengfan'],
  ['srv/fengfan', undefined],
  ['/', undefined],
  ['/srv/"; } evil {', undefined],
  ['/srv/$host', undefined],
  ['/srv/{path}', undefined],
])('a folder on a server is written out: %s', (text, root) => {
  expect(rootFrom(text)).toBe(root);
});
