import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Finishable } from '../../src/core/learning/certificate.ts';
import { desktop, open, phone, withBrowser } from './browser.ts';

withBrowser();

const at = (path: string, base: 'root' | 'below' = 'root'): string => inject(base) + path;
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 100)).join(' | ')}`);
}

/** Puts records on the device as a learner who is signed on. */
const learnt = (page: Page, records: readonly object[], name = '陈小满', id = 'learner0001') =>
  page.evaluate(
    ([made, called, learner]) =>
      new Promise<void>((done, fail) => {
        const base = document.querySelector('ff-certificate')?.getAttribute('data-page') ?? '{}';
        const request = indexedDB.open(`fengfan ${(JSON.parse(base) as { base: string }).base}`);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const write = request.result.transaction(['records', 'learners', 'device'], 'readwrite');
          write.objectStore('learners').put({ id: learner, name: called });
          write.objectStore('device').put(learner, 'current');
          made.forEach((each, index) => {
            const record = { id: `record${String(index).padStart(6, '0')}`, ...each };
            write.objectStore('records').put({ learner, record });
          });
          write.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    [records, name, id] as const,
  );

async function opened(of: string, options: Parameters<typeof open>[1] = {}, base: 'root' | 'below' = 'root') {
  const watched = await open(at(`certificate/${of}`, base), options);
  const ways = (await (await watched.page.request.get(at('learning/paths.json', base))).json()) as Finishable[];
  const keysOf = (key: string): string[] => ways.find((way) => way.key === key)?.steps.map((step) => step.key) ?? [];
  return { ...watched, keysOf };
}
const reads = (keys: readonly string[]): object[] =>
  keys.map((key, index) => ({
    kind: 'read',
    key,
    version: '2026-11-19',
    at: Date.parse('2026-11-02T04:00:00Z') + index * 86_400_000,
  }));

const first = 'paths/first-week';

describe('a certificate', () => {
  test('is explained where nothing was learnt, and without JavaScript', async () => {
    const { page, context, complaints } = await opened('');
    await expect.poll(() => page.locator('.certifying .empty').textContent()).toContain('还没有学习记录');
    expect(complaints).toEqual([]);
    await context.close();
    const bare = await open(at('certificate/'), { javaScriptEnabled: false });
    expect(await bare.page.locator('main .empty').textContent()).toContain('没有脚本');
    await bare.context.close();
  });

  test('is not offered before the end: what is missing is named, with its links', async () => {
    const { page, context, complaints, keysOf } = await opened(`?of=${first}`);
    const keys = keysOf(first);
    await learnt(page, reads(keys.slice(0, -1)));
    await page.reload();
    await expect.poll(() => page.locator('.told').textContent()).toContain('还没有读完');
    expect(await page.locator('.certificate').count()).toBe(0);
    expect(await page.locator('.left a').getAttribute('href')).toBe(`/${keys.at(-1)}/`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says who, what, when, which versions, and fills one page of A4', async () => {
    const { page, context, complaints, keysOf } = await opened(`?of=${first}`);
    const keys = keysOf(first);
    const answer = { kind: 'answer', key: keys[0], question: 'q', answer: true, right: true, where: 'check', at: 1 };
    await learnt(page, [...reads(keys), answer]);
    await page.reload();
    const sheet = page.locator('.certificate');
    await expect.poll(() => sheet.locator('.holder').textContent()).toBe('陈小满读完了');
    expect(await sheet.locator('.what').textContent()).toBe('新员工第一周');
    expect(await sheet.locator('.seals .seal').count()).toBe(keys.length);
    expect(await sheet.locator('dl').textContent()).toContain('2026年11月2日到2026年11月8日');
    expect(await sheet.locator('dl').textContent()).toContain('题里答过 1 题，答对过 1 题');
    expect(await sheet.locator('.versions time').first().textContent()).toBe('2026-11-19');
    expect(pages(await page.pdf({ format: 'A4' }))).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says what it rests on: a statement, a signature, a record elsewhere', async () => {
    const { page, context, keysOf } = await opened(`?of=${first}`);
    await learnt(page, reads(keysOf(first)), '');
    await page.reload();
    const rests = page.locator('.rests');
    await expect.poll(() => rests.textContent()).toContain('没有别人核对过');
    await page.locator('[value=signed]').check();
    expect(await rests.textContent()).toContain('没有签字，就只是本人的说明');
    await page.locator('[name=trainer]').fill('周敏');
    expect(await page.locator('.signatures p').last().textContent()).toBe('带教人周敏签字日期');
    await page.locator('[value=system]').check();
    await page.locator('[name=system]').fill('云学堂');
    await page.locator('[name=number]').fill('A-102');
    expect(await rests.textContent()).toContain('“云学堂”里，编号 A-102');
    // No name, no paper.
    await page.locator('.written .go').click();
    expect(await page.locator('.written [role=alert]').textContent()).toContain('姓名');
    await page.locator('[name=name]').fill('陈小满');
    expect(await page.locator('.holder').textContent()).toBe('陈小满读完了');
    await context.close();
  });

  test('stays as it was written when records change in another tab, and goes with the learner', async () => {
    const { page, context, keysOf } = await opened(`?of=${first}`);
    const records = reads(keysOf(first));
    await learnt(page, records);
    await page.reload();
    await page.locator('[value=signed]').check();
    await page.locator('[name=trainer]').fill('周敏');
    const news = () => page.evaluate(() => void new BroadcastChannel('fengfan /').postMessage(''));
    await learnt(page, records, '陈大满');
    await news();
    await expect.poll(() => page.locator('.holder').textContent()).toBe('陈大满读完了');
    expect(await page.locator('[value=signed]').isChecked()).toBe(true);
    expect(await page.locator('[name=trainer]').inputValue()).toBe('周敏');
    expect(await page.locator('[name=trainer]').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.locator('[name=name]').fill('陈满');
    await learnt(page, records, '林秋', 'learner0002');
    await news();
    await expect.poll(() => page.locator('.holder').textContent()).toBe('林秋读完了');
    expect(await page.locator('[name=name]').inputValue()).toBe('林秋');
    expect(await page.locator('[value=own]').isChecked()).toBe(true);
    await context.close();
  });

  test('is there for a curriculum with its test, and for a path that came by a link', async () => {
    const { page, context, keysOf } = await opened('');
    const course = 'curricula/front-desk-basics';
    const untried = 'curricula/window-service-skills';
    const exam = {
      kind: 'exam',
      key: course,
      seed: 's',
      answers: [],
      score: 92,
      passed: true,
      at: Date.parse('2026-11-20T04:00:00Z'),
    };
    const steps = [{ key: 'etiquette/first-asked', required: true }];
    const joined = { kind: 'path', path: 'link:abc', start: '2026-11-01', shared: { title: '投诉专题', steps }, at: 1 };
    await learnt(page, [
      ...reads([...new Set([...keysOf(course), ...keysOf(untried), 'etiquette/first-asked'])]),
      exam,
      joined,
    ]);
    await page.reload();
    await page.locator('.left a', { hasText: '投诉专题' }).click();
    await expect.poll(() => page.locator('.certificate .what').textContent()).toBe('投诉专题');
    await page.goto(at(`certificate/?of=${course}`));
    await expect.poll(() => page.locator('.certificate dl').textContent()).toContain('及格，92 分，2026年11月20日');
    await page.goto(at(`certificate/?of=${untried}`));
    await expect.poll(() => page.locator('.certificate dl').textContent()).toContain('测验还没有考');
    await context.close();
  });

  test.each([
    ['light', phone],
    ['dark', desktop],
  ] as const)('axe finds nothing in %s, below a path', async (colorScheme, viewport) => {
    const { page, context, keysOf } = await opened(`?of=${first}`, { colorScheme, viewport, bypassCSP: true }, 'below');
    expect(await axe(page)).toEqual([]);
    await learnt(page, reads(keysOf(first)));
    await page.reload();
    await page.locator('.certificate').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
