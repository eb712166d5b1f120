import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { type Served, serve } from '../../src/disk/server.ts';
import { open, withBrowser } from './browser.ts';

withBrowser();

const work = mkdtempSync(join(tmpdir(), 'fengfan-sharing-'));
const content = join(work, 'content');
const out = join(work, 'site');
let portal: Server;
let portalOrigin = '';
let site: Served;
const told: string[] = [];

/** Another site of the company: it has a page, and takes what is sent to it. */
const portalOf = (): Server =>
  createServer((request, response) => {
    if (request.method !== 'POST') return response.setHeader('content-type', 'text/html').end('<title>portal</title>');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    return request.on('end', () => {
      told.push(body);
      response.writeHead(204).end();
    });
  });

beforeAll(async () => {
  portal = portalOf();
  await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done));
  portalOrigin = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  cpSync(inject('content'), content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), `search:\n  gaps: ${portalOrigin}/gaps\n  origins: [${portalOrigin}]\n`);
  const built = await buildSite({ content, out, access: 'staff', base: '/', site: undefined, lang: 'zh' });
  if (!built.ok) throw new Error(JSON.stringify(built));
  site = await serve(out, { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await site.close();
  portal.close();
  rmSync(work, { recursive: true, force: true });
});

test('a search that finds nothing is told to the address that the company names, once, and the page says so', async () => {
  const { page, context, complaints } = await open(`${site.address}search/`);
  expect(await page.locator('main').textContent()).toContain(`${portalOrigin}/gaps`);
  const field = page.locator('main input[name=q]');
  for (const query of ['咖啡拉花', '停电', '咖啡拉花']) {
    await field.fill(query);
    await field.press('Enter');
    await expect.poll(() => page.locator('.list [role=status]').textContent()).toContain(query);
  }
  const kept = () => page.evaluate(() => localStorage.getItem('fengfan:search-gaps') ?? '');
  await expect.poll(kept).toContain('"count":2');
  await expect.poll(() => told.length).toBe(1);
  expect(JSON.parse(told[0] ?? '')).toEqual({ query: '咖啡拉花', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(complaints).toEqual([]);
  await context.close();
});

test('a site that the company lists may import the search', async () => {
  const { page, context } = await open(portalOrigin);
  // As text: what the test runner makes of an import means nothing to a browser.
  const answer = await page.evaluate(`import('${site.address}search-api.js').then(async ({ search }) => {
    const { total, results } = await search('停电', { filters: { collection: ['etiquette'] }, limit: 1 });
    return { total, url: results[0].url, marks: (await results[0].detail()).marks.length };
  })`);
  expect(answer).toEqual({ total: expect.any(Number), url: '/etiquette/outage-call/', marks: expect.any(Number) });
  expect((answer as { marks: number }).marks).toBeGreaterThan(0);
  await context.close();
});
