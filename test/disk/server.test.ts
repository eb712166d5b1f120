import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { headersFor, noOrigins } from '../../src/disk/headers.ts';
import { writeManifest } from '../../src/disk/manifest.ts';
import { type Served, serve } from '../../src/disk/server.ts';
import { ask } from '../asking.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-server-'));
const site = join(home, 'site');
let plain: Served;
let below: Served;

beforeAll(async () => {
  for (const folder of ['etiquette/鞠躬', '_astro', 'empty']) mkdirSync(join(site, folder), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(site, '.hidden'), 'secret');
  writeFileSync(join(site, 'index.html'), '<h1>风范</h1>'.repeat(100));
  writeFileSync(join(site, '404.html'), '找不到');
  writeFileSync(join(site, 'etiquette/鞠躬/index.html'), '鞠躬');
  writeFileSync(join(site, '申请表.docx'), 'docx');
  for (const name of ['feed.xml', 'due.ics', 'due.json', 'robots.txt', 'a.md', 'a.webmanifest', 'a.webp'])
    writeFileSync(join(site, name), name);
  writeFileSync(join(site, '_astro/a.css'), 'a{}');
  plain = await serve(site, { host: 'localhost', port: 0 });
  writeManifest(site, { generator: 'fengfan', base: '/知识/', keys: [] });
  below = await serve(site, { host: 'localhost', port: 0 });
});

afterAll(async () => {
  await Promise.all([plain, below].map((served) => served.close()));
  rmSync(home, { recursive: true });
});

const bow = encodeURI('/etiquette/鞠躬');

test.each([
  ['the home page', '/', 200, 'text/html; charset=utf-8'],
  ['a page with a Chinese address', `${bow}/`, 200, 'text/html; charset=utf-8'],
  ['a page with a query', `${bow}/?a=1`, 200, 'text/html; charset=utf-8'],
  [
    'an attachment',
    encodeURI('/申请表.docx'),
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['a feed', '/feed.xml', 200, 'application/xml; charset=utf-8'],
  ['a calendar', '/due.ics', 200, 'text/calendar; charset=utf-8'],
  ['data', '/due.json', 200, 'application/json; charset=utf-8'],
  ['a text', '/robots.txt', 200, 'text/plain; charset=utf-8'],
  ['a copy of an article', '/a.md', 200, 'text/markdown; charset=utf-8'],
  ['a manifest', '/a.webmanifest', 200, 'application/manifest+json; charset=utf-8'],
  ['a picture', '/a.webp', 200, 'image/webp'],
  ['what is not there', '/nowhere/', 404, 'text/html; charset=utf-8'],
  ['a folder with no page', '/empty/', 404, 'text/html; charset=utf-8'],
  ['a file with a slash after it', '/404.html/', 404, 'text/html; charset=utf-8'],
  ['a way out of the folder', '/../secret.txt', 404, 'text/html; charset=utf-8'],
  ['a coded way out of the folder', '/%2e%2e%2fsecret.txt', 404, 'text/html; charset=utf-8'],
  ['a Windows way out of the folder', '/..%5csecret.txt', 404, 'text/html; charset=utf-8'],
  ['a hidden file', '/.hidden', 404, 'text/html; charset=utf-8'],
  ['another host in the path', '//example.com/..', 404, 'text/html; charset=utf-8'],
  ['an address that cannot be decoded', '/%E9%9', 400, 'text/plain; charset=utf-8'],
])('%s is answered with the right status, type and headers', async (_, path, status, type) => {
  const answer = await ask(plain.port, path);
  expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  expect(answer.body.toString()).not.toContain('secret');
  for (const [name, value] of Object.entries(headersFor(noOrigins)))
    expect(answer.headers[name.toLowerCase()]).toBe(value);
});

describe('serve', () => {
  it('leads a page without its slash to the one with it', async () => {
    const { status, headers: said } = await ask(plain.port, `${bow}?a=1`);
    expect([status, said.location]).toEqual([301, `${bow}/?a=1`]);
  });

  it('compresses text for those who accept it', async () => {
    const answer = await ask(plain.port, '/', { 'accept-encoding': 'br, gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.body).toString()).toContain('风范');
    const refused = await ask(plain.port, '/', { 'accept-encoding': 'gzip;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it('answers 304 to a browser that has the file', async () => {
    const { headers: first } = await ask(plain.port, '/');
    expect((await ask(plain.port, '/', { 'if-none-match': String(first.etag) })).status).toBe(304);
    expect((await ask(plain.port, '/', { 'if-modified-since': String(first['last-modified']) })).status).toBe(304);
    expect((await ask(plain.port, '/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('keeps files named by their content for ever, and asks again for pages', async () => {
    expect((await ask(plain.port, '/_astro/a.css')).headers['cache-control']).toContain('immutable');
    expect((await ask(plain.port, '/')).headers['cache-control']).toBe('no-cache');
  });

  it('answers HEAD without a body and refuses what would change something', async () => {
    const head = await ask(plain.port, '/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
    expect((await ask(plain.port, '/', {}, 'POST')).status).toBe(405);
  });

  it('serves below the base that the built folder names', async () => {
    expect(below.address).toBe(`http://localhost:${below.port}${encodeURI('/知识/')}`);
    expect((await ask(below.port, encodeURI('/知识/'))).status).toBe(200);
    expect((await ask(below.port, `${bow}/`)).status).toBe(404);
    expect((await ask(below.port, encodeURI('/知识'))).headers.location).toBe(encodeURI('/知识/'));
    expect((await ask(below.port, '/')).headers.location).toBe(encodeURI('/知识/'));
  });

  it('lets the sites that the built folder names use the search, and pages send to the address that it names', async () => {
    const shared = join(home, 'shared');
    mkdirSync(shared);
    writeFileSync(join(shared, 'search-api.js'), 'export {}');
    writeFileSync(join(shared, 'index.html'), '风范');
    const origins = { connect: ['https://gaps.example.com'], form: [], search: ['https://portal.example.com'] };
    writeManifest(shared, { generator: 'fengfan', base: '/', keys: [], origins });
    const { port, close } = await serve(shared, { host: 'localhost', port: 0 });
    const portal = { origin: 'https://portal.example.com', 'accept-encoding': 'gzip' };
    const api = await ask(port, '/search-api.js', portal);
    expect(api.headers['access-control-allow-origin']).toBe('https://portal.example.com');
    expect(api.headers.vary).toBe('Origin, Accept-Encoding');
    const page = await ask(port, '/', portal);
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    expect(page.headers['content-security-policy']).toContain("connect-src 'self' https://gaps.example.com;");
    await close();
  });

  it('takes the next port when one is busy', async () => {
    const next = await serve(site, { host: 'localhost', port: plain.port });
    expect(next.port).toBeGreaterThan(plain.port);
    await next.close();
  });
});
