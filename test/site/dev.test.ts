import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { open, withBrowser } from './browser.ts';

withBrowser();

const project = join(import.meta.dirname, '../..');
const content = mkdtempSync(join(tmpdir(), 'fengfan-dev-'));
const article = join(content, 'principles', '微笑.mdx');
/** It takes a second or less; on a machine that does much else, much longer. */
const patience = { timeout: 60_000 };
let server: ChildProcess;
let said = '';
let address = '';

beforeAll(async () => {
  mkdirSync(join(content, 'principles'));
  writeFileSync(article, '---\ntitle: 微笑\nsummary: 一句话。\nfacet: concept\n---\n\n起初的正文。\n');
  server = spawn(process.execPath, [join(project, 'scripts/dev.ts'), '--content', content, '--port', '4397'], {
    cwd: project,
    // Astro's dev server keeps out of the way when it finds itself inside of Vitest.
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (said += chunk));
  await vi.waitUntil(() => /http:\/\/localhost:\d+\//.test(said), { timeout: 60_000 });
  address = `${/http:\/\/localhost:\d+\//.exec(said)?.[0]}${encodeURI('principles/微笑/')}`;
});

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(content, { recursive: true, force: true });
});

test('a picture and a form that are added while it runs are served', async () => {
  const { page, context } = await open(address);
  mkdirSync(join(content, 'public/forms'), { recursive: true });
  writeFileSync(join(content, 'public/forms/表.txt'), '表');
  copyFileSync(join(import.meta.dirname, 'specimen/principles/柜台.png'), join(content, 'principles/柜台.png'));
  copyFileSync(join(import.meta.dirname, 'specimen/principles/申请表.docx'), join(content, 'principles/申请表.docx'));
  appendFileSync(article, '\n![柜台](./柜台.png)\n\n[申请表](./申请表.docx)[表](/forms/表.txt)\n');
  await expect.poll(() => page.locator('main img').count(), patience).toBe(1);
  expect(
    await page.locator('main img').evaluate(async (image) => (await fetch((image as HTMLImageElement).src)).status),
  ).toBe(200);
  for (const link of await page
    .locator('main .prose a')
    .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href))) {
    expect((await page.request.get(link)).status(), link).toBe(200);
  }
  expect(said).not.toContain('Stack trace');
  await context.close();
});

test('what an author saves is shown at once, and a fault is said on the page and in the terminal', async () => {
  const { page, context } = await open(address);
  await expect.poll(() => page.locator('main').textContent(), patience).toContain('起初的正文。');

  writeFileSync(article, readFileSync(article, 'utf8').replace('起初', '改过'));
  await expect.poll(() => page.locator('main').textContent(), patience).toContain('改过的正文。');

  appendFileSync(article, '\n要 <3天。\n');
  await expect.poll(() => page.locator('.problems').textContent(), patience).toMatch(/principles\/微笑\.mdx:\d+/);
  // The article stands as it last was.
  expect(await page.locator('main').textContent()).toContain('改过的正文。');
  expect(said).toMatch(/principles\/微笑\.mdx:\d+:3 {2}body-less-than/);
  expect(said).toContain('写成 “\\<3天');
  expect(said).not.toMatch(/^\s+at |node_modules/m);

  writeFileSync(article, readFileSync(article, 'utf8').replace('<3天', '\\<3天'));
  await expect.poll(() => page.locator('main').textContent(), patience).toContain('要 <3天。');
  expect(await page.locator('.problems').count()).toBe(0);
  await context.close();
});

test('what was just written can be searched', async () => {
  const { page, context } = await open(address);
  // As a text, since Vitest would take the import apart.
  const found = () =>
    page.evaluate(
      `import('/search-api.js?' + Date.now()).then(({ search }) => search('新写的一句')).then(({ results }) => results.map(({ title }) => title))`,
    );
  // Saved while the index of what stood before is still written.
  const before = fetch(new URL('/search-api.js', address));
  appendFileSync(article, '\n新写的一句话。\n');
  await expect.poll(found, patience).toEqual(['微笑']);
  expect((await before).status).toBe(200);
  await context.close();
});

test('who changes code that Node has loaded is told to start again', async () => {
  const { context } = await open(address);
  const code = join(project, 'src/core/model/key.ts');
  // As it is: another date is a change, too.
  const saidOnceChanged = (): string => {
    utimesSync(code, new Date(), new Date());
    return said;
  };
  await expect.poll(saidOnceChanged, { ...patience, interval: 500 }).toContain(`${code}：停下 npm run dev`);
  await context.close();
});
