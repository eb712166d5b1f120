import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, withBrowser } from './browser.ts';

withBrowser();

const specimen = encodeURI('principles/样张/');
const at = (path: string): string => inject('root') + path;

describe('the first view of an article', () => {
  test.each([
    ['principles/core-idea/', phone],
    ['etiquette/outage-call/', phone],
    ['cases/appliance-retailer/', desktop],
    ['principles/response-strategies/', desktop],
  ])('%s is light', async (path, viewport) => {
    const { context, page } = await open('about:blank', { viewport });
    const bodies: Promise<{ url: string; kind: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (response.url().endsWith('/icon.svg')) return;
      bodies.push(response.body().then((body) => ({ url: response.url(), kind, bytes: gzipSync(body).length })));
    });
    await page.goto(at(path), { waitUntil: 'networkidle' });
    const got = await Promise.all(bodies);
    const sum = (kinds: (kind: string) => boolean): number =>
      got.filter(({ kind }) => kinds(kind)).reduce((total, { bytes }) => total + bytes, 0);
    expect(got.length, got.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(3);
    expect(sum(() => true)).toBeLessThanOrEqual(14 * 1024);
    expect(sum((kind) => kind === 'script')).toBeLessThanOrEqual(2 * 1024);
    await context.close();
  });
});

describe('the specimen', () => {
  test('shows every way of writing', async () => {
    const { page, context, complaints } = await open(at(specimen));
    const main = page.locator('main');
    await expect.poll(() => main.locator('math').count()).toBe(2);
    expect(await main.locator('math annotation').first().textContent()).toContain('\\frac');
    expect(await main.locator('.align-right').count()).toBe(2);
    expect(await main.locator('[role=img][aria-label="已做"]').count()).toBe(1);
    expect(await page.locator('h2#列表与表格').count()).toBe(1);
    expect(await page.locator('h2#列表与表格-2').count()).toBe(1);
    const text = (await main.textContent()) ?? '';
    for (const shown of [
      '转义的 <3天 与 {姓名}',
      '价格是 $3 到 $4',
      '旁注里的话',
      '八点半我打给您',
      '375',
      '脚注的话',
      '侧身一步',
    ])
      expect(text).toContain(shown);
    for (const hidden of ['看不见的注释', 'Footnotes', 'undefined', '[object']) expect(text).not.toContain(hidden);
    expect(await main.locator('.steps').getByText('先问', { exact: true }).count()).toBe(1);
    expect(await main.locator('.steps').getByText('问在哪里。', { exact: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('has its pictures in modern formats, with their size', async () => {
    const { page, context } = await open(at(specimen));
    const pictures = await page.locator('main img').evaluateAll((images) =>
      images.map((image) => {
        const { alt, width, height } = image as HTMLImageElement;
        return { alt, sized: width > 0 && height > 0, source: image.getAttribute('src') ?? '' };
      }),
    );
    expect(pictures.map(({ alt }) => alt)).toEqual(['柜台前的站位', '柜台的侧面']);
    for (const { sized, source } of pictures) {
      expect(sized).toBe(true);
      const response = await page.request.get(new URL(source, page.url()).href);
      expect(response.headers()['content-type']).toBe('image/webp');
    }
    await context.close();
  });

  test('links to files, articles with rare characters, and sections', async () => {
    const { page, context } = await open(at(specimen));
    const addresses = await page
      .locator('main .prose a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const own = addresses.filter((address) => address.startsWith(inject('root')));
    expect(own.some((address) => decodeURI(address).endsWith('申请表.docx'))).toBe(true);
    expect(own.some((address) => decodeURI(address).endsWith('/forms/登记表.pdf'))).toBe(true);
    for (const address of own) expect((await page.request.get(address)).status(), address).toBe(200);
    await page.goto(own.find((address) => decodeURI(address).includes('𠀀𪛖/#怎样做')) ?? '');
    expect(await page.locator('h1').textContent()).toBe('罕用字的文件名');
    await context.close();
  });

  test.each(['principles/旧样张/', 'etiquette/old-specimen/'])('the old key %s leads on', async (path) => {
    const { page, context } = await open(at(encodeURI(path)));
    await page.waitForURL(at(specimen));
    await context.close();
  });
});

describe('without JavaScript', () => {
  test('the questions give their reasons, and nothing dead is shown', async () => {
    const { page, context } = await open(at(specimen), { javaScriptEnabled: false, viewport: phone });
    const reason = page.getByText('单选的理由。');
    expect(await reason.isVisible()).toBe(false);
    await page.getByLabel('对的', { exact: true }).first().check();
    expect(await reason.isVisible()).toBe(true);
    for (const why of ['判断的理由。', '排序的理由。', '配对的理由。', '简答的理由。']) {
      const answer = page.getByText(why).first();
      if (!(await answer.isVisible()))
        await page
          .locator('details', { hasText: why })
          .last()
          .locator('summary')
          .click()
          .catch(() => undefined);
    }
    expect(await page.getByText('简答的理由。').first().isVisible()).toBe(true);
    for (const button of await page.locator('button').all()) {
      if (await button.isVisible())
        expect(await button.evaluate((element) => element.closest('form') !== null)).toBe(true);
    }
    await context.close();
  });
});

describe('the theme', () => {
  test('follows the system, is switched by hand, and stands before the first paint', async () => {
    const { page, context } = await open(at('principles/core-idea/'), { colorScheme: 'light' });
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const day = await paper();
    await page.locator('.theme:visible').first().click();
    const night = await paper();
    expect(night).not.toBe(day);
    const atFirst: (string | undefined)[] = [];
    await page.exposeFunction('tell', (theme?: string) => void atFirst.push(theme));
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        (window as unknown as { tell: (theme?: string) => void }).tell(document.documentElement.dataset.theme);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await paper()).toBe(night);
    expect(atFirst[0]).toBe('dark');
    // Nor is anything laid out before there are styles.
    expect(await page.locator('link[rel=stylesheet] ~ script:not([type])').count()).toBe(1);
    expect(await page.locator('script:not([type]) ~ link[rel=stylesheet]').count()).toBe(0);
    await context.close();
  });
});

test('by keyboard: the first stop skips to the text', async () => {
  const { page, context } = await open(at('etiquette/outage-call/'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await context.close();
});
