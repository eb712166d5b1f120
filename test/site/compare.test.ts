import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, withBrowser } from './browser.ts';

withBrowser();

describe('two cases', () => {
  const address = 'cases/compare/?a=cases%2Ftaiwan-funded-firm&b=cases%2Fappliance-retailer';

  test.each([
    ['stand side by side on a desktop', desktop, true],
    ['stand one below the other on a phone, section by section', phone, false],
  ])('%s', async (_, viewport, beside) => {
    const { page, context, complaints } = await open(inject('root') + address, { viewport });
    const sides = page.locator('[data-section=process] .side');
    const [a, b] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    if (!a || !b) throw new Error('A side is not there');
    expect(beside ? a.y === b.y : b.y >= a.y + a.height).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    const dead = await page
      .locator('.rows a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.slice(1) ?? '').filter((id) => !document.getElementById(id)),
      );
    expect(dead).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('begin at the page of one of them', async () => {
    const { page, context } = await open(`${inject('root')}cases/taiwan-funded-firm/`);
    await page.locator('a[href*="cases/compare/"]').click();
    await page.waitForURL(/compare\/\?a=/);
    await expect.poll(() => page.locator('select[name=a]').inputValue()).toBe('cases/taiwan-funded-firm');
    expect(await page.locator('select[name=b] option:disabled').count()).toBe(1);
    await page.locator('select[name=b]').selectOption('cases/appliance-retailer');
    await expect.poll(() => page.locator('[data-section=lesson] .column').count()).toBe(2);
    await context.close();
  });

  test('that do not exist, or are the same, are asked for again', async () => {
    const { page, context, complaints } = await open(`${inject('root')}cases/compare/?a=cases/nothing&b=cases/nothing`);
    expect(await page.locator('.rows .empty').textContent()).not.toBe('');
    await page.goto(`${inject('root')}cases/compare/?a=cases/taiwan-funded-firm&b=cases/taiwan-funded-firm`);
    await expect.poll(() => page.locator('select[name=a]').inputValue()).toBe('cases/taiwan-funded-firm');
    expect(await page.locator('select[name=b]').inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
