import { expect, inject, test } from 'vitest';
import { open, phone, withBrowser } from './browser.ts';

withBrowser();

const at = (path: string): string => inject('below') + path;

test.each([
  ['etiquette/outage-call/', '停电来电的应答'],
  ['', '首页'],
  ['suggestions/', '建议与答复'],
])('a letter from /%s names the page', async (path, title) => {
  const { page, context } = await open(at(path));
  const href = await page.locator('.colophon a[href^="mailto:"]').evaluate((link: HTMLAnchorElement) => link.href);
  const letter = new URL(href).searchParams;
  if (path !== '') expect(letter.get('subject')).toBe(title);
  expect(letter.get('body')).toBe(new URL(at(path)).pathname);
  await context.close();
});

test('answered suggestions stand first, the last answer before the others; what waits stands by itself', async () => {
  const { page, context, complaints } = await open(at('suggestions/'), { viewport: phone });
  const answered = page.locator('ol.answered').first().locator('> li');
  expect(await answered.count()).toBe(11);
  expect(await answered.first().getAttribute('id')).toBe('names-of-customers');
  expect(await answered.last().getAttribute('id')).toBe('why-not-only-wrong');
  expect(await page.locator('main').textContent()).toMatch(
    /答复了 11 条：采纳 7 条，部分采纳 2 条，合起来占 82%。有一半在 7 天之内/,
  );
  expect(await page.locator('section[aria-labelledby=_open] li').textContent()).toMatch(/还在研究[\s\S]*等了/);
  expect(complaints).toEqual([]);
  await context.close();
});

test('an article leads to what was suggested about it, and the answer back', async () => {
  const { page, context } = await open(at('etiquette/outage-call/'));
  await page.locator('.after a', { hasText: '有人提过' }).click();
  await page.waitForURL(/suggestions\/#outage-read-aloud$/);
  await page.locator('#outage-read-aloud a', { hasText: '停电来电的应答' }).click();
  await page.waitForURL(/etiquette\/outage-call\/$/);
  await context.close();
});

test('a process stands in its article in words, which its text leads to', async () => {
  const { page, context } = await open(at('etiquette/one-stop-connection/'));
  await page.locator('.body a[href="#process"]').click();
  const steps = page.locator('section:has(> #process) li');
  expect(await steps.count()).toBe(8);
  expect(await steps.nth(4).textContent()).toMatch(/定方案[\s\S]*市场部方案会，每周一到三次/);
  await context.close();
});

test('the rows of a formula stand below each other, on their signs', async () => {
  const { page, context } = await open(at('principles/cafeteria-pay/'), { viewport: phone });
  const cells = await page
    .locator('mtd:nth-child(2) > mrow')
    .evaluateAll((found) => found.map((cell) => cell.getBoundingClientRect()).map(({ left, top }) => ({ left, top })));
  expect(cells).toHaveLength(3);
  expect(new Set(cells.map(({ left }) => Math.round(left))).size).toBe(1);
  const heights = cells.slice(1).map(({ top }, index) => top - (cells[index]?.top ?? 0));
  expect(Math.min(...heights)).toBeGreaterThan(20);
  await context.close();
});
