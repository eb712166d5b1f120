import { readFile } from 'node:fs/promises';
import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, withBrowser } from './browser.ts';

withBrowser();

const at = (path: string, base: 'root' | 'below' = 'root'): string => inject(base) + path;

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 100)).join(' | ')}`);
}

/** A page whose clock stands at a moment of its own time zone. */
async function opened(
  path: string,
  moment: string,
  options: Parameters<typeof open>[1] = {},
  base: 'root' | 'below' = 'root',
) {
  const watched = await open('about:blank', { timezoneId: 'Asia/Shanghai', ...options });
  await watched.page.clock.install({ time: new Date(moment) });
  await watched.page.goto(at(path, base));
  await watched.page.locator('.rhythm .sentence').waitFor();
  await expect.poll(() => watched.page.locator('.rhythm .sentence').textContent()).not.toBe('');
  return watched;
}

const boxes = (page: Page) => page.locator('.duties input');
const said = (page: Page) => page.locator('.rhythm .sentence').textContent();

describe('a routine', () => {
  test('has boxes for a pen without JavaScript', async () => {
    const { page, context } = await open(at('routines/daily/'), { javaScriptEnabled: false });
    expect(await boxes(page).count()).toBe(6);
    expect(await page.locator('.rhythm').textContent()).toBe('');
    await context.close();
  });

  test('keeps ticks for the day, and lets them be taken back', async () => {
    const { page, context, complaints } = await opened('routines/daily/', '2026-11-20T09:00:00+08:00', {
      viewport: phone,
      hasTouch: true,
    });
    await page.locator('.duties label').first().tap();
    await boxes(page).nth(2).tap();
    await expect.poll(() => said(page)).toBe('2 件做了，共 6 件。');
    await page.reload();
    await expect.poll(() => said(page)).toBe('2 件做了，共 6 件。');
    expect(await boxes(page).nth(2).isChecked()).toBe(true);
    await boxes(page).nth(2).tap();
    await expect.poll(() => said(page)).toBe('1 件做了，共 6 件。');
    await page.reload();
    await expect.poll(() => said(page)).toBe('1 件做了，共 6 件。');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('begins anew at midnight of the device while the page stays open', async () => {
    // 23:58 in Los Angeles is long another day in UTC.
    const { page, context } = await opened('routines/daily/', '2026-11-21T07:58:00Z', {
      timezoneId: 'America/Los_Angeles',
    });
    expect(await page.locator('.rhythm .folio').textContent()).toContain('11月20日');
    await boxes(page).first().check();
    await expect.poll(() => said(page)).toBe('1 件做了，共 6 件。');
    await page.clock.fastForward('03:00');
    await expect.poll(() => said(page)).toBe('0 件做了，共 6 件。');
    expect(await page.locator('.rhythm .folio').textContent()).toContain('11月21日');
    expect(await boxes(page).first().isChecked()).toBe(false);
    await boxes(page).nth(1).check();
    await expect.poll(() => page.locator('.chart .seal.now').count()).toBe(2);
    await context.close();
  });

  test('looks at the calendar when it is seen again after a sleep', async () => {
    const { page, context } = await opened('routines/daily/', '2026-11-20T09:00:00+08:00');
    await boxes(page).first().check();
    await expect.poll(() => said(page)).toBe('1 件做了，共 6 件。');
    // The device slept: time went on and no timer ran.
    await page.clock.setSystemTime(new Date('2026-11-23T08:00:00+08:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => said(page)).toBe('0 件做了，共 6 件。');
    await context.close();
  });

  test('of the week lasts until Sunday, across the turn of a year', async () => {
    const { page, context } = await opened('routines/weekly/', '2026-12-31T09:00:00+08:00');
    await boxes(page).first().check();
    await expect.poll(() => said(page)).toBe('1 件做了，共 7 件。');
    await page.clock.setSystemTime(new Date('2027-01-03T23:00:00+08:00'));
    await page.reload();
    await expect.poll(() => said(page)).toBe('1 件做了，共 7 件。');
    await page.clock.setSystemTime(new Date('2027-01-04T00:30:00+08:00'));
    await page.reload();
    await expect.poll(() => said(page)).toBe('0 件做了，共 7 件。');
    await context.close();
  });

  test('lists what a post does, and remembers the post', async () => {
    const { page, context } = await opened('routines/daily/', '2026-11-20T09:00:00+08:00');
    await page.locator('.post select').selectOption({ label: '窗口人员' });
    expect(await page.locator('.duties > li:visible').count()).toBe(5);
    await page.reload();
    await expect.poll(() => said(page)).toBe('0 件做了，共 5 件。');
    await page.locator('.post select').selectOption({ label: '班组长' });
    expect(await page.locator('.duties > li:visible').count()).toBe(6);
    await context.close();
  });

  test('goes out as a table and as text', async () => {
    const { page, context, complaints } = await opened('routines/monthly/', '2026-11-20T09:00:00+08:00', {
      acceptDownloads: true,
    });
    await boxes(page).first().check();
    await page.locator('.hand').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const table = await readFile((await download.path()) ?? '', 'utf8');
    expect(table).toBe('\uFEFF时间,做的事,做了\r\n2026-11,每人写两则案例,是\r\n');
    await page.getByRole('button', { name: '显示文字' }).click();
    expect(await page.locator('.hand textarea').inputValue()).toBe('2026-11\t每人写两则案例');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says where the browser keeps nothing', async () => {
    const { page, context } = await open('about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    });
    await page.goto(at('routines/daily/'));
    await expect.poll(() => page.locator('.rhythm .note').textContent()).toContain('关掉就没有了');
    await boxes(page).first().check();
    await expect.poll(() => said(page)).toBe('1 件做了，共 6 件。');
    await page.goto(at('routines/daily/'));
    await expect.poll(() => said(page)).toBe('1 件做了，共 6 件。');
    await context.close();
  });

  test.each([
    ['light', phone],
    ['dark', desktop],
  ] as const)('axe finds nothing in %s', async (colorScheme, viewport) => {
    const options = { colorScheme, viewport, bypassCSP: true };
    const { page, context } = await opened('routines/daily/', '2026-11-20T09:00:00+08:00', options, 'below');
    await boxes(page).first().check();
    await page.locator('.history summary').click();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
