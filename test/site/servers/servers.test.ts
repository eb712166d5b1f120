import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControl } from '../../../src/disk/file-kinds.ts';
import { headersFor } from '../../../src/disk/headers.ts';
import { ask } from '../../asking.ts';
import { answersTo, crookedAddresses, differences, everyAddress, faultsOfServing } from './crawl.ts';
import { session, signOnHost } from './gateway.ts';
import { portal, type Running, servers, startSites } from './sites.ts';

let running: Running;
let sites: Running['sites'];

beforeAll(async () => {
  running = await startSites();
  sites = running.sites;
});
afterAll(() => running?.stop());

describe.each(servers)('%s', (server) => {
  const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const script = { accept: '*/*' };
  /** What any page of the site says, as the bytes of its letters. */
  const ours = new RegExp(`${Buffer.from('风范').toString('latin1')}|<main|<link`);

  test('serves every file whole, as what it is, with all headers, and says how long it may be kept', async () => {
    expect(await faultsOfServing(sites.open, sites.open[server], {})).toEqual([]);
  });

  test.each([
    ['br, zstd, gzip', { nginx: 'br', caddy: 'br' }],
    ['gzip, deflate', { nginx: 'gzip', caddy: 'gzip' }],
    ['zstd', { nginx: undefined, caddy: 'zstd' }],
    ['identity', { nginx: undefined, caddy: undefined }],
  ])('answers who takes %s with the copy that waits', async (taken, coding) => {
    const file = join(sites.open.root, 'principles/core-idea/index.html');
    const answer = await ask(sites.open[server], '/principles/core-idea/', { 'accept-encoding': taken });
    expect(answer.headers['content-encoding']).toBe(coding[server]);
    expect(answer.headers.vary?.toString()).toContain('Accept-Encoding');
    const ending = { br: '.br', gzip: '.gz', zstd: '.zst', none: '' }[coding[server] ?? 'none'] ?? '';
    expect(answer.body.equals(readFileSync(file + ending))).toBe(true);
    const plain = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync }[coding[server] ?? ''];
    expect(plain?.(answer.body) ?? answer.body).toEqual(readFileSync(file));
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('compresses on the way what has no copy', async () => {
    const { headers, body } = await ask(sites.signed[server], `${sites.signed.base}search-api.js`, {
      cookie: session,
      'accept-encoding': 'gzip',
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body)).toEqual(readFileSync(join(sites.signed.root, 'search-api.js')));
  });

  test.each([
    'no-such-page/',
    'empty/',
    '_astro/none.css',
    'pagefind/none/none.pf_meta',
    'none.md',
    '_headers',
    'fengfan.json',
    '.hidden',
    '.well-known/.hidden',
    'etiquette/.hidden/',
  ])('says of %s that it is not there, with the page for that and all headers', async (path) => {
    for (const site of [sites.open, sites.signed]) {
      const answer = await ask(site[server], site.base + path, { cookie: session });
      expect(answer.status).toBe(404);
      expect(answer.body.equals(readFileSync(join(site.root, '404.html')))).toBe(true);
      const isOpen = site === sites.open;
      expect(
        differences(
          answer,
          {
            ...headersFor(site.origins),
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': cacheControl('other', !isOpen),
          },
          path,
        ),
      ).toEqual([]);
    }
  });

  test('leads a page without its slash to the one with it, and answers 304 to who has it', async () => {
    const { base } = sites.signed;
    const signedIn = { cookie: session };
    const bow = await ask(sites.signed[server], `${base}principles/core-idea?a=1&b=2`, signedIn);
    expect(bow.status).toBeGreaterThanOrEqual(301);
    expect(bow.headers.location).toBe(`${base}principles/core-idea/?a=1&b=2`);
    expect((await ask(sites.signed[server], base.slice(0, -1), signedIn)).headers.location).toBe(base);
    expect((await ask(sites.signed[server], '/elsewhere/', signedIn)).status).toBe(404);
    const first = await ask(sites.open[server], '/');
    const again = await ask(sites.open[server], '/', { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('lets a listed site use the search, and no other, and nothing else', async () => {
    const asking = async (path: string, origin: string) => {
      const { headers } = await ask(sites.open[server], path, { origin });
      return headers['access-control-allow-origin'];
    };
    expect(await asking('/search-api.js', portal)).toBe(portal);
    expect(await asking('/pagefind/engine.pagefind', portal)).toBe(portal);
    expect(await asking('/search-api.js', `${portal}.evil.example`)).toBeUndefined();
    expect(await asking('/', portal)).toBeUndefined();
    expect((await ask(sites.open[server], '/search-api.js')).headers.vary?.toString()).toContain('Origin');
  });

  test.each(['signed', 'signed-root'] as const)('refuses everything to who has not signed in: %s', async (name) => {
    const site = sites[name];
    const addresses = everyAddress(site);
    expect(addresses.length).toBeGreaterThan(900);
    const refusals = await answersTo(addresses, site[server], script);
    // One answer to all: it does not even tell what is there.
    expect([...refusals].map((answer) => answer.split('\n')[0])).toEqual(['401']);
    const led = await answersTo(addresses, site[server], page);
    expect([...led].map((answer) => answer.split('\n').slice(0, 2))).toEqual([
      ['302', `location: http://${signOnHost}/login?…`],
    ]);
    const crooked = await answersTo(crookedAddresses(site), site[server], script);
    for (const answer of [...refusals, ...led, ...crooked]) expect(answer).not.toMatch(ours);
  });

  test('refuses everything while the gateway does not answer', async () => {
    const answers = await answersTo(everyAddress(sites.lost), sites.lost[server], page);
    expect([...answers].map((answer) => answer.split('\n')[0])).toEqual([server === 'nginx' ? '500' : '502']);
    for (const answer of answers) expect(answer).not.toMatch(ours);
  });

  test('serves every file to who has signed in, and lets nobody between keep it', async () => {
    expect(await faultsOfServing(sites.signed, sites.signed[server], { cookie: session })).toEqual([]);
  });
});
