import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, requestsOf, withBrowser } from './browser.ts';

withBrowser();

const at = (path: string): string => inject('root') + path;
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

describe('the concept sheet', () => {
  test('shows six facets and fills one page of A4', async () => {
    const { page, context, complaints } = await open(at('principles/sheet/'));
    expect(await page.locator('.plate-facet').count()).toBe(6);
    expect(await page.locator('[data-facet=slogan] .blank').count()).toBe(1);
    expect(pages(await page.pdf({ format: 'A4' }))).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(['', 'principles/', 'contents/'])('is linked from /%s', async (path) => {
    const { page, context } = await open(at(path));
    expect(await page.locator('main a[href$="/principles/sheet/"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('a process', () => {
  test('is drawn, each step that is explained a link, with the same in words', async () => {
    const { page, context, complaints } = await open(at('etiquette/process/'), { viewport: phone });
    const figure = page.locator('.process-sheet').first().locator('figure');
    const width = await figure.locator('svg').evaluate((svg) => svg.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(phone.width);
    expect(await figure.locator('svg a').count()).toBe(6);
    await figure.locator('summary').click();
    expect(await figure.locator('ol > li').count()).toBe(8);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is reached from its article', async () => {
    const { page, context } = await open(at('etiquette/green-channel/'));
    await page.locator('.folio a', { hasText: '流程图' }).click();
    await page.waitForURL(/etiquette\/process\/#green-channel$/);
    expect(await page.locator('#green-channel').count()).toBe(1);
    await context.close();
  });
});

test('the standards of a post are reached from the volume', async () => {
  const { page, context, complaints } = await open(at('etiquette/'), { viewport: desktop });
  await page.locator('a[href$="/etiquette/role/account-manager/"]').click();
  expect(await page.locator('.list .entry').count()).toBeGreaterThan(5);
  expect(await page.locator('[aria-current=page]', { hasText: '客户经理' }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([
  ['cases/aosmith-astar/', '同心圆'],
  ['principles/station-service-system/', '基石'],
])('the picture of %s has its text', async (path, text) => {
  const { page, context, complaints } = await open(at(path));
  const picture = page.locator('figure.drawn svg[role=img]');
  expect(await picture.getAttribute('aria-label')).toContain(text);
  // Its inks come from the page, so that it is drawn by night as well.
  const ink = (): Promise<string> =>
    picture
      .locator('path')
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
  const day = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(day);
  expect(complaints).toEqual([]);
  await context.close();
});

describe('an article with a picture or a calculator', () => {
  test.each([
    'principles/customer-lifetime-value/',
    'principles/station-service-system/',
    'cases/aosmith-astar/',
    'etiquette/one-stop-connection/',
  ])('%s asks for no more than any other', async (path) => {
    const { page, context } = await open('about:blank');
    const asked = requestsOf(page);
    await page.goto(at(path), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.includes('calculator'))).toHaveLength(3);
    await context.close();
  });
});

describe('a calculator', () => {
  test('works out what is typed, in Chinese ways of writing numbers', async () => {
    const { page, context, complaints } = await open(at('principles/customer-lifetime-value/'));
    await page.locator('ff-calculator').scrollIntoViewIfNeeded();
    const output = page.locator('ff-calculator output');
    await expect.poll(() => output.isVisible()).toBe(true);
    for (const [name, text] of Object.entries({ revenue: '５０万', acquisition: '80,000', retention: '12万元' }))
      await page.locator(`input[name=${name}]`).fill(text);
    expect(await output.textContent()).toBe('还差：顾客数量。');
    await page.locator('input[name=customers]').fill('０');
    expect(await output.textContent()).toBe('顾客数量要大于零。');
    expect(await page.locator('input[aria-invalid=true]').count()).toBe(1);
    await page.locator('input[name=customers]').fill('100');
    expect(await output.textContent()).toBe('平均每位 3,000 元。');
    await page.locator('ff-calculator [type=reset]').click();
    await expect.poll(() => output.getAttribute('data-kind')).toBe('nothing');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('leaves the formula alone without JavaScript', async () => {
    const { page, context } = await open(at('principles/delivered-value/'), { javaScriptEnabled: false });
    expect(await page.locator('ff-calculator form').count()).toBe(0);
    expect(await page.locator('.formula').first().isVisible()).toBe(true);
    await context.close();
  });
});
