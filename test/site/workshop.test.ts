import { readFileSync } from 'node:fs';
import AxeBuilder from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, inject, test } from 'vitest';
import { weekdayOf } from '../../src/core/learning/pace.ts';
import { pathCode, sharedPathIn } from '../../src/core/learning/path-link.ts';
import type { SharedPath } from '../../src/core/model/learning-record.ts';
import { desktop, open, phone, visit, withBrowser } from './browser.ts';
import { copiedText } from './copied.ts';

// A host that is not this machine's own name: no clipboard, no crypto, as on a plain intranet server.
withBrowser('--host-resolver-rules=MAP handbook.test 127.0.0.1');

const workshop = (): string => `${inject('root')}paths/workshop/`;
const keysIn = (page: Page): Promise<(string | null)[]> =>
  page.locator('.arrange li').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-key')));

/** The path in the link that the page shows, once it holds so many steps. */
async function pathIn(page: Page, steps: number): Promise<SharedPath> {
  let path: SharedPath | undefined;
  await expect
    .poll(async () => {
      const opened = await sharedPathIn(await page.locator('.address').inputValue());
      path = opened.ok ? opened.path : undefined;
      return path?.steps.length ?? 0;
    })
    .toBe(steps);
  if (!path) throw new Error('no path');
  return path;
}

const found = (page: Page, key: string): Locator => page.locator(`.found input[value="${key}"]`);

/** Chooses three articles by words. */
async function choose(page: Page): Promise<string[]> {
  const keys = ['etiquette/outage-call', 'etiquette/first-asked', 'cases/appliance-retailer'];
  for (const [index, words] of ['停电来电', '首问负责', '预付款 电器'].entries()) {
    await page.locator('#words').fill(words);
    await found(page, keys[index] ?? '').check();
  }
  expect(await keysIn(page)).toEqual(keys);
  return keys;
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

/** What a phone would read from the picture on the screen. */
async function scanned(page: Page, place: Locator): Promise<string> {
  const picture = (await place.screenshot()).toString('base64');
  const { width, height, dark } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    let dark = '';
    for (let at = 0; at < data.length; at += 4) dark += (data[at] ?? 0) < 128 ? '1' : '0';
    return { width: bitmap.width, height: bitmap.height, dark };
  }, picture);
  const data = Uint8Array.from([...dark].flatMap((sign) => (sign === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])));
  return decodeQR({ width, height, data });
}

async function downloaded(page: Page, way: string): Promise<{ name: string; text: string; shown: string }> {
  await page.locator(`[data-way=${way}]`).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.shown a[download]').click()]);
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, shown: await page.locator('.shown textarea').inputValue() };
}

describe('a path is made and handed on', () => {
  test('with a mouse on a desktop: found, dragged, dated, linked, drawn, saved', async () => {
    const { page, context, complaints } = await open(workshop(), { viewport: desktop, colorScheme: 'dark' });
    const keys = await choose(page);
    const handle = await page.locator('.arrange .handle').nth(2).boundingBox();
    const top = await page.locator('.arrange li').first().boundingBox();
    if (!handle || !top) throw new Error('nothing to drag');
    await page.mouse.move(handle.x + 8, handle.y + 8);
    await page.mouse.down();
    await page.mouse.move(handle.x + 8, top.y + 40, { steps: 8 });
    await page.mouse.move(handle.x + 8, top.y + 4, { steps: 8 });
    await page.mouse.up();
    const order = [keys[2], keys[0], keys[1]];
    expect(await keysIn(page)).toEqual(order);
    expect(await page.locator('ff-workshop > p[role=status]').textContent()).toContain('1');
    await page.locator('input[name=title]').fill('停电的一周');
    await page.locator('.arrange summary').nth(1).click();
    await page.locator('.arrange details').nth(1).locator('textarea').fill('先自己想：第一句怎么说');
    await page.locator('.arrange details').nth(1).locator('input[type=checkbox]').check();
    await page.locator('input[name=dated]').check();
    await page.locator('input[name=start]').fill('2026-12-04');
    await page.locator('input[name=skip]').fill('2026-12-07');
    await page.locator('.left-out .add').click();
    await page.locator('input[name=from]').fill('王师傅');
    await expect.poll(async () => (await pathIn(page, 3)).from).toBe('王师傅');
    expect(await pathIn(page, 3)).toEqual({
      title: '停电的一周',
      from: '王师傅',
      start: '2026-12-04',
      steps: [
        { key: order[0], required: true, due: '2026-12-04' },
        { key: order[1], required: false, note: '先自己想：第一句怎么说', due: '2026-12-08' },
        { key: order[2], required: true, due: '2026-12-09' },
      ],
    });
    const link = await page.locator('.address').inputValue();
    expect(link).toMatch(/\/paths\/open\/#[\w-]+$/);
    await page.locator('[data-way=qr]').click();
    expect(await scanned(page, page.locator('.qr-place'))).toBe(link);
    const calendar = await downloaded(page, 'calendar');
    expect(calendar.name).toBe('停电的一周.ics');
    expect(calendar.text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
      ['20261204', '20261208', '20261209'].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
    const file = await downloaded(page, 'file');
    expect(file.name).toBe('停电的一周.yaml');
    expect(file.text).toContain(`key: ${JSON.stringify(order[1])}`);
    expect(file.shown).toBe(file.text);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('with a finger on a phone, and nothing is wider than the screen', async () => {
    const { page, context, complaints } = await open(workshop(), { viewport: phone, hasTouch: true, isMobile: true });
    const keys = await choose(page);
    const first = page.locator('.arrange .handle').first();
    await first.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 200));
    const from = await first.boundingBox();
    const last = await page.locator('.arrange li').nth(2).boundingBox();
    if (!from || !last) throw new Error('nothing to drag');
    const x = from.x + from.width / 2;
    const touches = await context.newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touches.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
    const start = from.y + from.height / 2;
    const end = last.y + last.height - 4;
    const scrolled = await page.evaluate(() => scrollY);
    await send('touchStart', start);
    for (let n = 1; n <= 10; n++) await send('touchMove', start + ((end - start) * n) / 10);
    // A finger that rests before it lifts; otherwise the browser takes the next tap for the end of a fling.
    for (let n = 0; n < 4; n++) {
      await page.waitForTimeout(60);
      await send('touchMove', end - (n % 2));
    }
    await send('touchEnd');
    expect(await keysIn(page)).toEqual([keys[1], keys[2], keys[0]]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.locator('.arrange [data-step=remove]').first().tap();
    expect((await pathIn(page, 2)).steps.map(({ key }) => key)).toEqual([keys[2], keys[0]]);
    await page.locator('[data-way=qr]').tap();
    expect(await scanned(page, page.locator('.qr-place'))).toBe(await page.locator('.address').inputValue());
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('with the keyboard alone, hearing where each article goes', async () => {
    const { page, context, complaints } = await open(workshop());
    const tabTo = async (selector: string): Promise<void> => {
      for (let n = 0; n < 120; n++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    const heard = (): Promise<string | null> => page.locator('ff-workshop > p[role=status]').textContent();
    await tabTo('#words');
    await page.keyboard.type('首问负责');
    await expect.poll(() => page.locator('.found input').first().getAttribute('value')).toBe('etiquette/first-asked');
    await tabTo('.found input');
    await page.keyboard.press('Space');
    await tabTo('.found input');
    await page.keyboard.press('Space');
    await tabTo('.found input');
    await page.keyboard.press('Space');
    const keys = await keysIn(page);
    expect(keys).toHaveLength(3);
    await tabTo('.handle');
    await page.keyboard.press('Space');
    expect(await heard()).toContain('第 1，共 3');
    await page.keyboard.press('ArrowDown');
    expect(await heard()).toContain('第 2，共 3');
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    expect(await keysIn(page)).toEqual(keys);
    await page.keyboard.press('Space');
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    expect(await keysIn(page)).toEqual([keys[1], keys[2], keys[0]]);
    expect(await heard()).toContain('第 3，共 3');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-key'))).toBe(keys[0]);
    await tabTo('[data-step=up]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await keysIn(page)).toEqual(keys);
    expect(await page.evaluate(() => document.activeElement?.matches('.arrange li:first-child button'))).toBe(true);
    await tabTo('input[name=dated]');
    await page.keyboard.press('Space');
    await tabTo('[data-way=copy]');
    const { steps } = await pathIn(page, 3);
    expect(steps.map(({ key }) => key)).toEqual(keys);
    expect(steps.every(({ due = '' }) => weekdayOf(due) < 6)).toBe(true);
    await context.grantPermissions(['clipboard-write']);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.told').textContent()).toBe('已经复制。');
    expect(await copiedText(page)).toBe(await page.locator('.address').inputValue());
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('on paper: the sheet alone, with boxes to tick, and a code that can be scanned', async () => {
    const { page, context } = await open(`${workshop()}?from=paths/first-week`, { colorScheme: 'dark' });
    await pathIn(page, 7);
    await page.evaluate(() => Object.assign(window, { print: () => dispatchEvent(new Event('beforeprint')) }));
    await page.locator('[data-way=print]').click();
    await expect.poll(() => page.locator('.path-sheet .qr').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.path-sheet li').count()).toBe(7);
    expect(await page.locator('.path-sheet .box').first().isVisible()).toBe(true);
    for (const hidden of ['.bench', 'ff-workshop .page-head', '.colophon'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    const link = await page.locator('.path-sheet code').textContent();
    expect(await scanned(page, page.locator('.path-sheet .qr'))).toBe(link);
    await context.close();
  });

  test('on paper, printed by the keys of the browser: the code is there, too', async () => {
    const { page, context } = await open(`${workshop()}?from=paths/first-week`);
    await pathIn(page, 7);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.path-sheet .qr').count()).toBe(1);
    expect(await page.locator('.path-sheet .way-in').textContent()).toContain('手机扫码');
    await context.close();
  });

  test('without a line that moves when the pointer comes to the list', async () => {
    const { page, context } = await open(workshop());
    const top = async () => (await page.locator('.found li').first().boundingBox())?.y;
    await page.locator('.found li').first().waitFor();
    const before = await top();
    await page.locator('.found li').first().hover();
    await page.locator('.pick .facet').first().waitFor({ state: 'attached' });
    expect(await top()).toBe(before);
    await context.close();
  });
});

describe('where little is to be had', () => {
  test('on plain http at another address, with storage shut, all works and what does not is said', async () => {
    const address = new URL(workshop());
    address.hostname = 'handbook.test';
    const { page, context, complaints } = await open('about:blank');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('shut', 'SecurityError');
          },
        });
    });
    await page.goto(address.href, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect(await page.locator('.notices').textContent()).toContain('不让网页存东西');
    await choose(page);
    await pathIn(page, 3);
    expect(await page.locator('.address').inputValue()).toMatch(/^http:\/\/handbook\.test:/);
    expect(await page.locator('.local').isVisible()).toBe(false);
    await page.locator('[data-way=copy]').click();
    await expect.poll(() => page.locator('.told').textContent()).toContain('Ctrl C');
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(await page.locator('.address').inputValue());
    await page.locator('[data-way=qr]').click();
    expect(await scanned(page, page.locator('.qr-place'))).toBe(selected);
    // What plain http has no use for, browsers say aloud.
    const isNoise = (complaint: string): boolean =>
      / asks |Cross-Origin-Opener-Policy header has been ignored/.test(complaint);
    expect(complaints.filter((complaint) => !isNoise(complaint))).toEqual([]);
    await context.close();
  });

  test('below a path it begins with a course, searches and hands on its own addresses', async () => {
    const below = inject('below');
    await visit([`${below}curricula/front-desk-basics/`], {}, async (page) => {
      await page.locator('a[href*="paths/workshop/?from="]').click();
      await page.locator('.arrange li').first().waitFor();
      const count = await page.locator('.arrange li').count();
      expect(count).toBeGreaterThan(2);
      expect(page.url()).toBe(`${below}paths/workshop/`);
      await page.locator('#words').fill('停电');
      await expect.poll(() => page.locator('.pick .status').textContent()).toMatch(/\d/);
      await pathIn(page, count);
      expect(await page.locator('.address').inputValue()).toContain(`${below}paths/open/#`);
      await page.locator('[data-way=qr]').click();
      await page.locator('.qr-place .qr').waitFor();
    });
  });

  test('without scripts it says what to do instead', async () => {
    await visit([workshop()], { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').textContent()).toContain('现成的路径照样能读');
      expect(await page.locator('.bench').isVisible()).toBe(false);
    });
  });

  test('without its index the search goes by titles, and says so', async () => {
    const { page, context } = await open('about:blank');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(workshop(), { waitUntil: 'networkidle' });
    await page.locator('#words').fill('首问');
    await expect.poll(() => page.locator('.pick .status').textContent()).toContain('查找没有准备好');
    await found(page, 'etiquette/first-asked').check();
    await pathIn(page, 1);
    await context.close();
  });
});

describe('a link that comes back', () => {
  const path: SharedPath = {
    title: '甲',
    note: '慢慢来',
    start: '2026-12-01',
    steps: [
      { key: 'etiquette/first-asked', required: true, due: '2026-12-01' },
      { key: 'cases/nothing-here', required: true },
      { key: 'etiquette/outage-call', required: false, note: '想一想', due: '2026-12-03' },
    ],
  };

  test('is opened to be changed; what this site lacks is said', async () => {
    const code = await pathCode(path);
    await visit([`${workshop()}#${code}`], {}, async (page) => {
      expect(await keysIn(page)).toEqual(['etiquette/first-asked', 'etiquette/outage-call']);
      expect(await page.locator('.notices').textContent()).toContain('有 1 篇本站没有');
      expect(page.url()).toBe(workshop());
      expect(await pathIn(page, 2)).toEqual({
        ...path,
        steps: path.steps.filter(({ key }) => !key.includes('nothing')),
      });
    });
  });

  test.each<[string, (code: string) => string, string]>([
    ['damaged', (code) => `${code.slice(0, 20)}x${code.slice(21)}`, '不完整或被改动过'],
    ['cut off', (code) => code.slice(0, -3), '不完整或被改动过'],
  ])('and is %s is refused in words, and the draft stays', async (_, change, said) => {
    const { page, context, complaints } = await open(`${workshop()}?from=paths/first-week`);
    await pathIn(page, 7);
    await page.goto(`${workshop()}#${change(await pathCode(path))}`);
    await expect.poll(() => page.locator('.notices').textContent()).toContain(said);
    expect(await keysIn(page)).toHaveLength(7);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the draft', () => {
  test('stays on the device, and gives way to another one without being lost', async () => {
    const { page, context, complaints } = await open(`${workshop()}?from=paths/first-week`);
    await pathIn(page, 7);
    await page.goto(`${workshop()}?from=paths/team-leader`, { waitUntil: 'networkidle' });
    const leader = await keysIn(page);
    expect(await page.locator('input[name=title]').inputValue()).not.toContain('第一周');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await keysIn(page)).toEqual(leader);
    await page.locator('.notice', { hasText: '第一周' }).locator('button').first().click();
    expect(await keysIn(page)).toHaveLength(7);
    expect(await page.locator('input[name=title]').inputValue()).toContain('第一周');
    await page.locator('.notice', { hasText: '还有一份草稿' }).locator('button').first().click();
    expect(await keysIn(page)).toEqual(leader);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('of two windows: the later change wins, and the other draft is offered', async () => {
    const { page, context, complaints } = await open(workshop());
    await choose(page);
    const second = await context.newPage();
    await second.goto(workshop(), { waitUntil: 'networkidle' });
    expect(await keysIn(second)).toHaveLength(3);
    await second.locator('input[name=title]').fill('第二个窗口');
    await expect.poll(() => page.locator('.notices').textContent()).toContain('第二个窗口');
    await page.locator('.arrange [data-step=remove]').first().click();
    expect(await keysIn(page)).toHaveLength(2);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await keysIn(page)).toHaveLength(2);
    await page.locator('.notice', { hasText: '第二个窗口' }).locator('button').first().click();
    expect(await keysIn(page)).toHaveLength(3);
    expect(await page.locator('input[name=title]').inputValue()).toBe('第二个窗口');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['broken', '{', '读不出'],
    ['of a newer version', '{"version":9}', '更新版本'],
  ])('that is %s is left alone and said, until it is given up', async (_, text, said) => {
    const { page, context } = await open(workshop());
    const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('fengfan:workshop'));
    await page.evaluate((written) => localStorage.setItem('fengfan:workshop', written), text);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.notices').textContent()).toContain(said);
    await choose(page);
    await pathIn(page, 3);
    expect(await kept()).toBe(text);
    await page.locator('.notices button').click();
    expect(await kept()).toContain('etiquette/outage-call');
    await context.close();
  });
});

test('the order of the courses is said, and taken on a press', async () => {
  const { page, context } = await open(`${workshop()}?from=curricula/front-desk-basics`);
  await page.locator('.arrange li').first().waitFor();
  const keys = await keysIn(page);
  expect(await page.locator('.advice li').count()).toBe(0);
  await page.locator('.arrange [data-step=down]').first().click();
  expect(await page.locator('.advice li').count()).toBe(1);
  await page.locator('.advice button').click();
  expect(await keysIn(page)).toEqual(keys);
  expect(await page.locator('.advice li').count()).toBe(0);
  await context.close();
});

test.each([
  ['on a phone by day', phone, 'light'],
  ['on a desktop by night', desktop, 'dark'],
] as const)('axe finds nothing in a whole path %s', async (_, viewport, colorScheme) => {
  await visit([`${workshop()}?from=paths/first-week`], { viewport, colorScheme, bypassCSP: true }, async (page) => {
    await page.locator('input[name=dated]').check();
    await page.locator('.arrange summary').first().click();
    await page.locator('.pick').hover();
    for (const way of ['qr', 'calendar']) {
      await page.locator(`[data-way=${way}]`).click();
      await page.locator(way === 'qr' ? '.qr-place .qr' : '.shown textarea').waitFor();
      expect(await axe(page)).toEqual([]);
    }
  });
});
