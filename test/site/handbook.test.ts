import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, visit, withBrowser } from './browser.ts';

withBrowser();

const handbook = (): string => `${inject('root')}handbook/`;

/** What paper shows of each chapter and of the ends. */
async function textsIn(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const texts = await page
    .locator('.book > :not(.cover, .book-contents, link)')
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not meant
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).innerText.replace(/\s+/g, '')));
  await page.emulateMedia({ media: 'screen' });
  return texts;
}

/** Where two texts part, with a few words of each. */
function parting(a: string, b: string): [string, string] | undefined {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find(
    (index) => a[index] !== b[index],
  );
  if (at === undefined) return undefined;
  const from = Math.max(0, at - 10);
  return [a.slice(from, from + 60), b.slice(from, from + 60)];
}

const idsIn = (page: Page): Promise<string[]> =>
  page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));

const deadIn = (page: Page): Promise<string[]> =>
  page
    .locator('.book a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
        .filter((id) => !document.getElementById(id)),
    );

describe('a ready-made book', () => {
  test.each(['principles/', 'etiquette/', 'curricula/', 'cases/', 'paths/first-week/', 'curricula/front-desk-basics/'])(
    '%s is the same as one that is gathered from the pages of its articles',
    async (of) => {
      const { page, context, complaints } = await open(handbook() + of);
      const ready = await textsIn(page);
      expect(ready.length).toBeGreaterThan(3);
      await page.goto(`${handbook()}?from=${of.slice(0, -1)}`, { waitUntil: 'networkidle' });
      await page.locator('.order .go').click();
      await page.locator('.book-tools .go').waitFor();
      // Long texts: only where they part is told.
      const gathered = await textsIn(page);
      expect(gathered.length).toBe(ready.length);
      for (const [index, text] of gathered.entries()) expect(parting(ready[index] ?? '', text)).toBeUndefined();
      const ids = await idsIn(page);
      expect(ids).toEqual([...new Set(ids)]);
      expect(await deadIn(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test('needs no script: links lead to it, it has all its chapters, and each is a page name of its own', async () => {
    await visit([handbook(), `${inject('root')}paths/first-week/`], { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main a[href$="handbook/paths/first-week/"]').count()).toBe(1);
    });
    await visit([`${handbook()}paths/first-week/`], { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.chapter').count()).toBe(7);
      expect(await deadIn(page)).toEqual([]);
      expect(await page.locator('.masthead').isVisible()).toBe(false);
      expect(await page.locator('.chapter .answers').count()).toBe(0);
      expect(await page.locator('.solutions li').count()).toBeGreaterThan(0);
      const names = await page.locator('.chapter').evaluateAll((parts) =>
        // biome-ignore lint/suspicious/noExplicitAny: `page` is not in the types yet
        parts.map((part) => (getComputedStyle(part) as any).page),
      );
      expect(names).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
    });
  });

  test('prints with a button where scripts run', async () => {
    const { page, context } = await open(`${handbook()}paths/first-week/`);
    await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
    const press = page.locator('ff-print button');
    expect(await press.evaluate((at) => getComputedStyle(at).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    await press.click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    await context.close();
  });
});

describe('a book of one’s own', () => {
  test.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('is chosen, put in order, bound and changed on a %s', async (_, viewport) => {
    const { page, context, complaints } = await open(handbook(), { viewport });
    await page.locator('.choose summary').nth(1).click();
    const boxes = page.locator('.choose details').nth(1).locator('input[type=checkbox]');
    for (const index of [2, 0, 1]) await boxes.nth(index).check();
    const keys = await boxes.evaluateAll((found) => found.map((box) => (box as HTMLInputElement).value));
    const inOrder = (): Promise<(string | null)[]> =>
      page.locator('.order li').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-key')));
    expect(await inOrder()).toEqual([keys[2], keys[0], keys[1]]);
    await page.locator('.order li').nth(2).locator('[data-step=up]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await inOrder()).toEqual([keys[1], keys[2], keys[0]]);
    await page.locator('input[name=title]').fill('柜台 <三> 篇');
    await page.locator('.order .go').click();
    await page.locator('.book-tools .go').waitFor();
    expect(await page.locator('.cover h1').textContent()).toBe('柜台 <三> 篇');
    expect(await page.locator('.chapter').count()).toBe(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('.book-tools .go').waitFor();
    expect(await page.locator('.chapter').count()).toBe(3);
    await page.goBack();
    await expect.poll(() => page.locator('.choosing').isVisible()).toBe(true);
    expect(await inOrder()).toHaveLength(3);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says which of its articles are not of this site, and which could not be fetched', async () => {
    const { page, context } = await open(handbook());
    await page.route('**/principles/core-idea/', (route) => route.abort());
    await page.goto(`${handbook()}?bound=&c=cases/nothing&c=principles/core-idea&c=etiquette/outage-call`);
    await page.locator('.book-tools .failed').waitFor();
    expect(await page.locator('.book-tools').textContent()).toContain('1');
    expect(await page.locator('.chapter').count()).toBe(1);
    await page.unroute('**/principles/core-idea/');
    await page.locator('.book-tools button.plain').first().click();
    await expect.poll(() => page.locator('.chapter').count()).toBe(2);
    await context.close();
  });
});
