import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { violationsOn } from '../../scripts/bench/axe.ts';
import { open, phone, visit, withBrowser } from './browser.ts';
import { buildOffline, type Front, front } from './offline-site.ts';

withBrowser('--host-resolver-rules=MAP plain.example 127.0.0.1');

const work = mkdtempSync(join(tmpdir(), 'fengfan-offline-'));
let site: Front;

beforeAll(async () => {
  await buildOffline(work, 'first', '起先的话。');
  await buildOffline(work, 'second', '后来的话。', { accent: '#8a2040' });
  await buildOffline(work, 'off', '后来的话。', { offline: false });
});
beforeEach(async () => {
  site = await front(work, 'first');
});
afterEach(() => site.close());
afterAll(() => rmSync(work, { recursive: true, force: true }));

const at = (path: string): string => new URL(path, site.address).href;
const main = (page: Page): Promise<string | null> => page.locator('main').textContent();
const note = (page: Page) => page.locator('.copy-note');
const take = (page: Page) => page.locator('ff-take-along');

/** What a store of the device holds, below the base. */
const held = (page: Page, store = 'pages'): Promise<string[]> =>
  page.evaluate(async (name) => {
    const keys = await (await caches.open(`fengfan-offline /sub/ ${name}`)).keys();
    return keys.map(({ url }) => decodeURI(url.slice(url.indexOf('/sub/') + 5)));
  }, store);

/** Waits until the worker has kept this page. */
const untilKept = (page: Page, path: string) => expect.poll(() => held(page)).toContain(path);

/** Opens a page for the first time, until the worker has kept it. */
async function begin(path: string, options = {}) {
  const watched = await open(at(path), options);
  await untilKept(watched.page, path);
  return watched;
}

async function takePath(page: Page): Promise<void> {
  await take(page).locator('button').click();
  await expect.poll(() => take(page).textContent()).toContain('已经存到本机');
}

describe('without the server', () => {
  test('a page that was read is there, and in place of another stands what there is', async () => {
    const { page, context, complaints } = await begin('principles/one/');
    await page.goto(at('principles/two/'));
    await untilKept(page, 'principles/two/');
    expect(complaints).toEqual([]);
    site.mood = 'down';
    await page.goto(at('principles/one/'));
    expect(await main(page)).toContain('起先的话。');
    await expect.poll(() => note(page).textContent()).toMatch(/没有连上网络。这是存在本机的一份，.*取的/);
    expect(await page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.locator('main a[href$="/principles/two/"]').first().getAttribute('data-away')).toBeNull();
    expect(await page.locator('main a[href$="/paths/short/"]').first().getAttribute('data-away')).toBe('（没存）');
    await page.goto(at('principles/beside/'));
    expect(page.url()).toBe(at('principles/beside/'));
    expect(await page.locator('h1').textContent()).toBe('没有网络，这一页也没有存');
    await expect.poll(() => page.locator('.kept-records a').allTextContents()).toEqual(['第二篇', '第一篇']);
    site.mood = 'well';
    await page.locator('main .go').click();
    await expect.poll(() => main(page)).toContain('水獭');
    await context.close();
  });

  test('a path that was taken along is there with pictures, attachments, ticks and self-checks', async () => {
    const { page, context, complaints } = await begin('paths/short/', { viewport: phone });
    await take(page).locator('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => take(page).textContent()).toMatch(/已经存到本机（\d+ KB）.*查找也在本机/);
    expect(complaints).toEqual([]);
    site.mood = 'down';
    await page.locator('.way .go').click();
    await page.waitForURL(/principles\/one/);
    expect(await page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(
      await page.evaluate(() =>
        fetch('./申请表.docx')
          .then(({ ok }) => ok)
          .catch(() => false),
      ),
    ).toBe(false);
    expect(
      await page
        .locator('a[href$=".docx"]')
        .evaluate((link: HTMLAnchorElement) => fetch(link.href).then(({ ok }) => ok)),
    ).toBe(true);
    await page.locator('.choice label').first().click();
    await expect.poll(() => page.locator('ff-quiz').textContent()).toContain('听了才知道');
    await page.locator('ff-reading').scrollIntoViewIfNeeded();
    await page.locator('ff-reading .go').click();
    await expect.poll(() => page.locator('ff-reading').textContent()).toContain('你说读过了');
    await page.goto(at(encodeURI('principles/三/')));
    expect(await main(page)).toContain('起先的话。');
    await page.goto(at('paths/short/'));
    await expect.poll(() => page.locator('.way-sum .meta').textContent()).toContain('还剩 2 篇');
    await context.close();
  });

  test('the search finds everything, and says which pages are not kept', async () => {
    const { page, context } = await begin('paths/short/');
    await takePath(page);
    site.mood = 'down';
    await page.goto(at('search/?q=水獭'));
    await expect.poll(() => page.locator('.hit h2').allTextContents()).toEqual(['旁边一篇']);
    await expect.poll(() => page.locator('.hit h2 a').getAttribute('data-away')).toBe('（没存）');
    await page.goto(at('principles/two/'));
    await page.keyboard.press('/');
    await page.locator('.search-dialog input').fill('第三篇');
    await expect.poll(() => page.locator('.search-dialog .hit h2').first().textContent()).toContain('第三篇');
    expect(await page.locator('.search-dialog .hit h2 a').first().getAttribute('data-away')).toBeNull();
    await context.close();
  });

  test.each(['503', 'slow'] as const)('or with one that is %s, the copy is shown', async (mood) => {
    const { page, context } = await begin('principles/one/');
    site.mood = mood;
    await page.goto(at('principles/one/'), { waitUntil: 'commit' });
    await expect.poll(() => note(page).textContent()).toContain(mood === 'slow' ? '新的现在到了' : '没有连上网络');
    expect(await main(page)).toContain('起先的话。');
    await context.close();
  });
});

test('a new build is there at once, also without the server afterwards, and nothing of the old one stays', async () => {
  const { page, context, complaints } = await begin('paths/short/');
  await takePath(page);
  const [sheet] = (await held(page, 'files')).filter((file) => file.includes('Base.'));
  site.publish('second');
  site.mood = 'down';
  // A kept page has the looks of its own build.
  await page.goto(at('principles/two/'));
  expect(await page.locator('link[href*="Base."]').getAttribute('href')).toContain(sheet);
  const accent = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
  expect(await accent()).toBe('#b3301c');
  site.mood = 'well';
  await page.goto(at('principles/one/'));
  expect(await main(page)).toContain('后来的话。');
  await expect.poll(() => held(page, 'files')).not.toContain(sheet);
  await expect
    .poll(async () => new Set((await held(page)).flatMap((path) => path.split('?of=')[1] ?? [])).size)
    .toBe(1);
  site.mood = 'down';
  await page.goto(at('principles/two/'));
  expect(await main(page)).toContain('后来的话。');
  expect(await accent()).toBe('#8a2040');
  expect(complaints.filter((line) => !line.includes('ERR_'))).toEqual([]);
  await context.close();
});

describe('whoever is signed out', () => {
  test.each(['sign-in', '401'] as const)(
    'is shown nothing that is kept (%s), and comes back to all of it',
    async (mood) => {
      const { page, context } = await begin('principles/one/');
      await page.goto(at('principles/two/'));
      await untilKept(page, 'principles/two/');
      site.mood = mood;
      await page.goto(at('principles/one/'));
      expect(await page.locator('body').textContent()).toBe(mood === 'sign-in' ? '请登录' : 'no');
      site.mood = 'down';
      await page.goto(at('principles/two/'));
      await expect.poll(() => main(page)).toContain('已经签退');
      expect(await main(page)).not.toContain('第二篇');
      site.mood = 'well';
      await page.goto(at('principles/one/'));
      await untilKept(page, 'principles/one/');
      site.mood = 'down';
      await page.goto(at('principles/two/'));
      expect(await main(page)).toContain('起先的话。');
      await context.close();
    },
  );

  test('leaves nothing behind after ten minutes but the names of the paths, which come again', async () => {
    const { page, context } = await begin('paths/short/');
    await takePath(page);
    site.mood = '401';
    await page.goto(at('principles/one/'));
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await page.evaluate(async () => {
      const store = await caches.open('fengfan-offline /sub/ state');
      const state = await (await store.match('/sub/offline/state'))?.json();
      await store.put('/sub/offline/state', Response.json({ ...state, signedOutAt: Date.now() - 11 * 60_000 }));
    });
    await page.goto(at('principles/one/'));
    for (const store of ['pages', 'files', 'search']) expect(await held(page, store)).toEqual([]);
    site.mood = 'well';
    await page.goto(at('principles/one/'));
    await untilKept(page, 'principles/三/');
    await context.close();
  });
});

test('what is kept is listed with its size, and can be deleted', async () => {
  const { page, context, complaints } = await begin('paths/short/', {
    viewport: phone,
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  await takePath(page);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(at('principles/beside/'));
  await untilKept(page, 'principles/beside/');
  await page.goto(at('me/'));
  const list = page.locator('ff-kept-pages');
  await list.scrollIntoViewIfNeeded();
  await expect.poll(() => list.textContent()).toMatch(/短路径.*KB.*读过的.*1 页.*查找也在本机.*一共/s);
  expect(await violationsOn(page)).toEqual([]);
  await list.getByRole('button', { name: '删掉：短路径' }).click();
  await expect.poll(() => held(page)).not.toContain('principles/two/');
  expect(await held(page)).toContain('principles/beside/');
  await list.getByRole('button', { name: /^全部删掉/ }).click();
  await expect.poll(() => list.textContent()).toContain('还什么都没有存');
  for (const store of ['pages', 'files', 'search']) expect(await held(page, store)).toEqual([]);
  expect(complaints).toEqual([]);
  site.mood = 'down';
  await page.goto(at('principles/beside/'));
  expect(await violationsOn(page)).toEqual([]);
  await context.close();
});

test('a device without room says so, and the site goes on', async () => {
  const { page, context } = await begin('principles/two/');
  const devtools = await context.newCDPSession(page);
  await page.goto(at('paths/short/'));
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 1000 });
  await take(page).locator('button').click();
  await expect.poll(() => take(page).textContent()).toContain('这台设备满了');
  await page.goto(at('principles/one/'));
  expect(await main(page)).toContain('起先的话。');
  await context.close();
});

test('switched off, a site clears away what it kept and nothing else', async () => {
  const { page, context, complaints } = await begin('paths/short/');
  await page.evaluate(async () => {
    for (const name of ['fengfan-offline / pages', 'of another program']) await caches.open(name);
  });
  site.publish('off');
  await page.goto(at('principles/one/'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual(['fengfan-offline / pages', 'of another program']);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  site.asked.length = 0;
  await page.goto(at('paths/short/'));
  await page.waitForLoadState('networkidle');
  expect(await take(page).count()).toBe(0);
  expect(site.asked.filter((path) => /sw\.js|offline/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('on plain http nothing is kept, and it is said where it matters', async () => {
  const { page, context, complaints } = await open(`http://plain.example:${site.port}/sub/paths/short/`);
  await expect.poll(() => take(page).textContent()).toBe('这里存不到本机：浏览器只在 https 的网址上才给存。');
  await page.goto(`http://plain.example:${site.port}/sub/me/`);
  await page.locator('ff-kept-pages').scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('ff-kept-pages').textContent()).toContain('只在 https');
  // Where an address is not trusted a browser says that it does not keep other windows apart.
  const known = / asks |Cross-Origin-Opener-Policy header has been ignored/;
  expect(complaints.filter((line) => !known.test(line))).toEqual([]);
  await context.close();
});

test('a browser that gives no worker is told apart', async () => {
  const { page, context } = await open('about:blank');
  await page.addInitScript(() => {
    if (navigator.serviceWorker) navigator.serviceWorker.register = () => Promise.reject(new Error('closed'));
  });
  await page.goto(at('paths/short/'));
  await expect.poll(() => take(page).textContent()).toContain('浏览器或者服务器没有放行');
  await context.close();
});

test('a site that is not read offline has no worker and asks for nothing more', async () => {
  const asked: string[] = [];
  await visit([`${inject('root')}paths/first-week/`], {}, async (page) => {
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
  expect(asked.filter((url) => /sw\.js|offline|take-along/.test(url))).toEqual([]);
});
