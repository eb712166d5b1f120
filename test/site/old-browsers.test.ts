import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { newContext, withBrowser } from './browser.ts';

withBrowser();

const at = (path: string): string => inject('root') + encodeURI(path);

/** What keeps our scripts from running in an old browser. */
const ages: Record<string, (context: BrowserContext) => Promise<unknown>> = {
  'that cannot read our scripts': (context) =>
    context.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'let a = b ???. c;' })),
  'that lacks what came shortly before the floor': (context) =>
    context.addInitScript(() => {
      CSS.supports = () => false;
    }),
};

/** A context of a browser of this age, and the modules that it asked for. */
async function aged(age: (context: BrowserContext) => Promise<unknown>): Promise<{ page: Page; modules: string[] }> {
  const context = await newContext();
  await age(context);
  const page = await context.newPage();
  const modules: string[] = [];
  page.on('request', (request) => {
    if (/\.js$/.test(request.url()) && !/boot\.\w+\.js$/.test(request.url())) modules.push(request.url());
  });
  return { page, modules };
}

/**
 * What can be read. White space depends on styles, and an old browser has fewer. Text by text, since `innerText`
 * also tells what is hidden in a part of the page that has not been laid out yet.
 */
const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let seen = '';
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement?.checkVisibility({ visibilityProperty: true })) {
        seen += texts.currentNode.nodeValue;
      }
    }
    return seen.replace(/\s+/g, '');
  });

const pages = [
  '',
  'principles/样张/',
  'etiquette/',
  'cases/',
  'cases/compare/',
  'curricula/',
  'search/?q=停电',
  'glossary/',
  'paths/',
  'paths/workshop/',
  'handbook/',
  'drill/',
  'me/',
  'board/',
  'receipt/',
];

describe.each(Object.entries(ages))('a browser %s', (_, age) => {
  test('shows every page as it is without scripts, and fetches no module', async () => {
    const plain = await (await newContext({ javaScriptEnabled: false })).newPage();
    const { page, modules } = await aged(age);
    for (const path of pages) {
      await plain.goto(at(path), { waitUntil: 'load' });
      await page.goto(at(path), { waitUntil: 'load' });
      const text = await visibleText(plain);
      expect(text.length, path).toBeGreaterThan(100);
      expect({ path, text: await visibleText(page) }).toEqual({ path, text });
    }
    expect(modules).toEqual([]);
    await plain.context().close();
    await page.context().close();
  });

  test('can read an article and its self-check, and find another by its title', async () => {
    const { page } = await aged(age);
    await page.goto(at('principles/样张/'), { waitUntil: 'load' });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(await page.locator('main .body p').first().isVisible()).toBe(true);
    expect(await page.locator('#questions').isVisible()).toBe(true);
    await page.locator('[data-dialog]').first().click();
    expect(new URL(page.url()).pathname).toBe('/search/');
    // The form works as forms do, and the page says why it does not answer.
    await page.locator('main form[role=search] input').fill('三只松鼠');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=/);
    expect(await page.locator('.unscripted').first().isVisible()).toBe(true);
    const title = page.locator('main .start a', { hasText: '样张' }).first();
    await title.click();
    expect(decodeURI(new URL(page.url()).pathname)).toBe('/principles/样张/');
    await page.context().close();
  });
});

test('a browser of today is told nothing of scripts', async () => {
  const page = await (await newContext()).newPage();
  await page.goto(at('search/'), { waitUntil: 'networkidle' });
  expect(await page.locator('.unscripted').first().isVisible()).toBe(false);
  await page.context().close();
});

test('a browser without WebAssembly says that the search is out of reach, and the titles are there', async () => {
  const context = await newContext();
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  const page = await context.newPage();
  await page.goto(at('search/?q=停电'), { waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('ff-search .status').textContent()).not.toBe('');
  expect(await page.locator('main .start a').first().isVisible()).toBe(true);
  await context.close();
});

test('a page that is opened from the disk can be read, and leads nowhere by itself', async () => {
  const page = await (await newContext()).newPage();
  await page.goto(`file://${encodeURI(`${inject('folder')}/principles/样张/index.html`)}`, { waitUntil: 'load' });
  expect(await page.locator('main h1').isVisible()).toBe(true);
  expect(await page.locator('main .body p').first().isVisible()).toBe(true);
  await page.context().close();
});
