import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, withBrowser } from './browser.ts';

withBrowser();

const hits = (page: Page): Promise<(string | null)[]> =>
  page.locator('.hits h2 a, .hits h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const field = (page: Page) => page.locator('main input[name=q]');
const asked = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

describe.each([
  ['at the root', 'root'],
  ['below a path', 'below'],
] as const)('the search page %s', (_, where) => {
  test('answers while somebody types, and every answer can be opened', async () => {
    const { page, context, complaints } = await open(`${inject(where)}search/`);
    await field(page).click();
    await field(page).pressSequentially('首问负责', { delay: 30 });
    await expect.poll(() => hits(page).then(({ length }) => length)).toBeGreaterThan(0);
    expect(await hits(page)).toContainEqual(expect.stringContaining('etiquette/first-asked/'));
    expect(await page.locator('[role=status]').textContent()).toMatch(/\d/);
    for (const href of await hits(page))
      expect((await page.request.get(new URL(href ?? '', page.url()).href)).status(), href ?? '').toBe(200);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a search', () => {
  test('stands in the address: it can be shared, and the back button returns to it', async () => {
    const { page, context } = await open(`${inject('root')}search/?q=${encodeURIComponent('停电')}`);
    await expect.poll(() => hits(page).then(({ length }) => length)).toBeGreaterThan(0);
    expect(await field(page).inputValue()).toBe('停电');
    await field(page).fill('微笑服务');
    await field(page).press('Enter');
    await expect.poll(() => asked(page)).toBe('微笑服务');
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('停电');
    await context.close();
  });

  test('waits while an input method composes', async () => {
    const { page, context } = await open(`${inject('root')}search/`);
    await field(page).focus();
    const client = await context.newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'tingdian', selectionStart: 8, selectionEnd: 8 });
    await page.waitForTimeout(900);
    expect(asked(page)).toBeNull();
    expect(await hits(page)).toEqual([]);
    await client.send('Input.insertText', { text: '停电' });
    await expect.poll(() => asked(page)).toBe('停电');
    await expect.poll(() => hits(page).then(({ length }) => length)).toBeGreaterThan(0);
    await context.close();
  });

  test('that finds nothing says so and offers the titles', async () => {
    const { page, context } = await open(`${inject('root')}search/?q=zzzzqqqq`);
    await expect.poll(() => page.locator('[role=status]').textContent()).toContain('zzzzqqqq');
    expect(await hits(page)).toEqual([]);
    expect(await page.locator('.titles').isVisible()).toBe(true);
    await context.close();
  });

  test('that finds only pieces of what was asked does not claim more', async () => {
    const { page, context } = await open(`${inject('root')}search/?q=${encodeURIComponent('停电客户')}`);
    await expect.poll(() => hits(page).then(({ length }) => length)).toBeGreaterThan(0);
    expect(await page.locator('[role=status]').textContent()).toContain('没有哪一篇原样写到“停电客户”');
    await context.close();
  });

  test('is a key away, except for somebody who is typing', async () => {
    const { page, context } = await open(`${inject('root')}etiquette/outage-call/`);
    await page.locator('.doors summary').click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.doors[open]').count()).toBe(0);
    await page.keyboard.press('/');
    await page.waitForURL(/search\//);
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('/');
    await context.close();
  });

  test('begins at the form of any page, also without JavaScript', async () => {
    const { page, context } = await open(inject('root'), { javaScriptEnabled: false, viewport: phone });
    await page.locator('main form[role=search] input').fill('停电');
    await page.locator('main form[role=search] button').click();
    await page.waitForURL(/search\/\?q=/);
    expect(await page.locator('.titles a[href*="outage-call"]').isVisible()).toBe(true);
    expect(await page.locator('noscript').first().textContent()).not.toBe('');
    await context.close();
  });
});

describe('lists', () => {
  test('of cases count truly: a facet says how many, and its page shows as many', async () => {
    const { page, context } = await open(`${inject('root')}cases/`, { viewport: desktop });
    const facets = await page.locator('.facets a, .facet a').evaluateAll((links) =>
      links.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        count: Number(link.querySelector('.num, .count, b, small')?.textContent ?? Number.NaN),
      })),
    );
    const counted = facets.filter(({ count }) => count > 0);
    expect(counted.length).toBeGreaterThan(3);
    for (const { href, count } of counted) {
      await page.goto(href);
      expect(await page.locator('main .entry').count(), href).toBe(count);
    }
    await context.close();
  });

  test('of curricula draw what comes before what, with the same in words', async () => {
    const { page, context } = await open(`${inject('root')}curricula/`);
    const picture = page.locator('svg[role=img], svg[aria-labelledby]').first();
    expect(await picture.locator('desc').textContent()).toContain('窗口服务入门');
    expect(await page.locator('main').textContent()).toContain('先修');
    await context.close();
  });
});
