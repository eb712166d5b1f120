import { readFile } from 'node:fs/promises';
import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answerCode, answerText } from '../../src/core/learning/answer-file.ts';
import type { Sheet } from '../../src/core/learning/sheet.ts';
import type { AnsweredSheet } from '../../src/core/model/answer-file.ts';
import { desktop, open, phone, withBrowser } from './browser.ts';
import { keptOnDevice } from './learning-device.ts';

withBrowser();

const at = (path: string, base: 'root' | 'below' = 'root'): string => inject(base) + path;
const astar = 'assessments/astar/';

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 100)).join(' | ')}`);
}

const start = (page: Page) => page.locator('.asking .go').click();
async function name(page: Page, unit: string): Promise<void> {
  await page.locator('.unit input').fill(unit);
  await page.locator('.unit .go').click();
}
/** Answers with digits; 0 passes one over. The first is waited for as a hand would, the others are turned by key. */
async function press(page: Page, answers: readonly number[]): Promise<void> {
  const first = await page.locator('.asking h2').textContent();
  for (const [index, answer] of answers.entries()) {
    if (answer > 0) await page.keyboard.press(String(answer));
    if (index === 0 && answer > 0) await expect.poll(() => page.locator('.asking h2').textContent()).not.toBe(first);
    else await page.keyboard.press('ArrowRight');
  }
}
const forAstar = (attention: number, others: number): number[] => [
  ...Array<number>(10).fill(attention),
  ...Array<number>(24).fill(others),
];

describe('an assessment', () => {
  test('is a sheet of paper without JavaScript', async () => {
    const { page, context } = await open(at(astar), { javaScriptEnabled: false });
    expect(await page.locator('.scale tbody tr').count()).toBe(34);
    expect(await page.locator('.asking').textContent()).toBe('');
    await context.close();
  });

  test('is filled in by thumb, one statement at a time, and goes on where it stopped', async () => {
    const { page, context, complaints } = await open(at(astar), { viewport: phone, hasTouch: true });
    await page.locator('.asking .go').tap();
    await page.locator('.unit .go').tap();
    expect(await page.locator('.unit [role=alert]').textContent()).not.toBe('');
    await name(page, '计量班');
    const group = page.locator('.choices');
    for (const statement of ['第 1 句', '第 2 句', '第 3 句']) {
      await expect.poll(() => page.locator('.asking .leaf').textContent()).toContain(statement);
      expect(await group.locator('button').count()).toBe(5);
      const box = await group.locator('button').first().boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await group.locator('button').nth(3).tap();
    }
    await expect.poll(() => page.locator('.asking .leaf').textContent()).toContain('第 4 句');
    await page.getByRole('button', { name: '上一句' }).tap();
    expect(await group.locator('[aria-pressed=true]').textContent()).toContain('经常');
    // Kept as soon as the browser finds the time.
    await expect
      .poll(async () => (await keptOnDevice(page)).map((value) => (value as { at?: number } | null)?.at))
      .toContain(2);
    await page.reload();
    await page.getByRole('button', { name: '接着填' }).tap();
    expect(await page.locator('.asking .leaf').textContent()).toContain('第 3 句');
    expect(await group.locator('[aria-pressed=true]').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is filled in by keys; the result says scores, weakness, reading, and how it is worked out', async () => {
    const { page, context, complaints } = await open(at(astar));
    await start(page);
    await name(page, '计量班');
    await press(page, forAstar(2, 4));
    await page.locator('.asking .go').click();
    expect(await page.locator('.told').textContent()).toBe('计量班：关注这一项，先补');
    // (10 x 2 + 24 x 4) / 34 = 3.41; less 1, by 4, times 100.
    expect(await page.locator('.big b').textContent()).toBe('60');
    expect(await page.locator('.score .weak b').textContent()).toBe('25');
    expect(await page.locator('.radar svg[role=img] polygon.now').count()).toBe(1);
    expect(await page.locator('.how').textContent()).toContain('是本手册定的');
    expect(await page.locator('.read a').first().getAttribute('href')).toBe('/etiquette/five-hearts-three-noes/');
    expect(await page.locator('.table.score tbody tr').count()).toBe(5);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('leaves what is passed over out of the mean, and gives no score to half of a half', async () => {
    const { page, context } = await open(at(astar));
    await start(page);
    await name(page, '计量班');
    await press(page, [5, 5, 5, 5, 0, 0, 0, 0, 0, 0, ...Array<number>(24).fill(4)]);
    expect(await page.locator('.asking').textContent()).toContain('还有 6 句没有答');
    await page.locator('.asking .go').click();
    const first = page.locator('.score tbody tr').first();
    expect(await first.textContent()).toContain('答的不到一半');
    expect(await page.locator('polygon.now').count()).toBe(0);
    expect(await page.locator('.big b').textContent()).toBe('79');
    await context.close();
  });

  test('is compared with the one before of the same department, handed in, and deleted', async () => {
    const { page, context, complaints } = await open(at(astar), { acceptDownloads: true });
    for (const [attention, unit] of [
      [2, '计量班'],
      [5, '客服部'],
      [3, '计量班'],
    ] as const) {
      await start(page);
      await name(page, unit);
      await press(page, forAstar(attention, 4));
      await page.locator('.asking .go').click();
      await page.getByRole('button', { name: '回到题目' }).click();
    }
    await expect.poll(() => page.locator('.former li').count()).toBe(3);
    await page.locator('.former button').first().click();
    expect(await page.locator('.score .weak').textContent()).toContain('升 25');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成文件' }).click(),
    ]);
    const text = await readFile((await download.path()) ?? '', 'utf8');
    expect(Object.keys((JSON.parse(text) as { sheets: object[] }).sheets[0] ?? {}).sort()).toEqual([
      'answers',
      'edition',
      'id',
      'key',
      'month',
      'unit',
    ]);
    await page.getByRole('button', { name: '删掉这一份' }).click();
    await page.getByRole('button', { name: '删掉', exact: true }).click();
    await page.locator('.sure').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.former li').count()).toBe(2);
    // Anew, not reloaded: a page that is reloaded far down waits with its script until it is scrolled up.
    await page.goto(at('assessments/'));
    await page.goto(at(astar));
    await page.locator('.former').waitFor();
    expect(await page.locator('.former li').count()).toBe(2);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('without a score tells what was chosen', async () => {
    const { page, context, complaints } = await open(at('assessments/staff-needs/'), { viewport: phone });
    await start(page);
    await name(page, '');
    await press(page, Array<number>(22).fill(5).fill(2, 3));
    await page.locator('.asking .go').click();
    await page.locator('.counts').waitFor();
    expect(await page.locator('.counts tbody tr').first().locator('td').allTextContents()).toEqual([
      '0',
      '5',
      '0',
      '0',
      '3',
    ]);
    expect(await page.locator('.agreed li').count()).toBe(3);
    expect(await page.locator('.big, .radar').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says where the browser keeps nothing, and still tells the result', async () => {
    const { page, context } = await open('about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => ({
          open: () => {
            throw new DOMException('', 'SecurityError');
          },
        }),
      });
    });
    await page.goto(at(astar));
    await expect.poll(() => page.locator('.asking .note').textContent()).toContain('不让网站留存');
    await start(page);
    await name(page, '计量班');
    await press(page, forAstar(3, 4));
    await page.locator('.asking .go').click();
    expect(await page.locator('.told').textContent()).toContain('关注');
    await context.close();
  });

  test('where several share the device and nobody is signed on, keeps what was typed and says so', async () => {
    const { page, context } = await open(at(astar));
    await page.locator('.asking .go').waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open('fengfan /');
          request.onsuccess = () => {
            const write = request.result.transaction(['learners', 'device'], 'readwrite');
            write.objectStore('learners').put({ id: 'learner0001', name: '甲' });
            write.objectStore('learners').put({ id: 'learner0002', name: '乙' });
            write.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
    );
    await page.reload();
    await start(page);
    await name(page, '计量班');
    await press(page, forAstar(3, 4));
    await page.locator('.asking .go').click();
    expect(await page.locator('.asking .note a').getAttribute('href')).toBe('/me/');
    await page.reload();
    await page.getByRole('button', { name: '接着填' }).waitFor();
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in %s, neither asking nor telling', async (colorScheme) => {
    const { page, context } = await open(at(astar), { viewport: phone, colorScheme, bypassCSP: true });
    await start(page);
    expect(await axe(page)).toEqual([]);
    await name(page, '计量班');
    expect(await axe(page)).toEqual([]);
    await press(page, forAstar(2, 4));
    await page.locator('.asking .go').click();
    await page.getByRole('button', { name: '显示代码' }).click();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('many filled sheets together', () => {
  let made = 0;
  const filled = (sheet: Sheet, unit: string, answer: number): AnsweredSheet => ({
    id: `record${String(++made).padStart(6, '0')}`,
    key: sheet.key,
    edition: sheet.edition,
    month: '2026-11',
    unit,
    answers: sheet.dimensions.flatMap(({ statements }) => statements.map(() => answer)),
  });
  const several = (sheet: Sheet, unit: string, count: number, answer: number): AnsweredSheet[] =>
    Array.from({ length: count }, () => filled(sheet, unit, answer));
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  async function opened(options: Parameters<typeof open>[1] = {}, base: 'root' | 'below' = 'root') {
    const watched = await open(at('assessments/combined/', base), options);
    await watched.page.locator('.intake').waitFor({ state: 'visible' });
    const sheets = JSON.parse(
      (await watched.page.locator('ff-combined').getAttribute('data-sheets')) ?? '[]',
    ) as Sheet[];
    const sheet = sheets.find(({ key }) => key === 'assessments/astar');
    const needs = sheets.find(({ key }) => key === 'assessments/staff-needs');
    if (!sheet || !needs) throw new Error('the page knows no assessments');
    const give = (sets: readonly AnsweredSheet[][]) =>
      watched.page
        .locator('[type=file]')
        .setInputFiles(sets.map((set, index) => file(`答卷-${index}.json`, answerText('风范', set))));
    return { ...watched, sheet, needs, give };
  }

  test('are read from files and codes, each once, others apart', async () => {
    const { page, context, complaints, sheet, needs, give } = await opened();
    const [a = [], b = []] = [several(sheet, '计量班', 6, 2), several(sheet, '客服部', 5, 4)];
    await give([...a.map((each) => [each]), b, [a[0] as AnsweredSheet], several(needs, '', 5, 3)]);
    await expect.poll(() => page.locator('.told').textContent()).toBe('ASTAR：11 份');
    expect(await page.locator('.told-of').textContent()).toContain('有 1 份是重复的');
    const heads = await page.locator('.group .section-head span').allTextContents();
    expect(heads).toEqual(['全部', '计量班', '客服部']);
    expect(await page.locator('.group').nth(1).locator('.overall b').textContent()).toBe('25');
    await page.locator('textarea').fill(`小王：${await answerCode('风范', several(sheet, '客服部', 1, 1))} 收到`);
    await page.getByRole('button', { name: '放进来' }).click();
    await expect.poll(() => page.locator('.told').textContent()).toBe('ASTAR：12 份');
    await page.locator('[type=file]').setInputFiles([file('别的.json', '{}')]);
    await expect.poll(() => page.locator('.told-of').textContent()).toContain('别的.json：不是答卷文件');
    await page.locator('select').selectOption('assessments/staff-needs');
    await expect.poll(() => page.locator('.told').textContent()).toContain('员工需要调查：5 份');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('hide small departments, and the total from which they would follow; the table hides them, too', async () => {
    const { page, context, sheet, give } = await opened({ acceptDownloads: true });
    await give([several(sheet, '计量班', 7, 2), several(sheet, '档案室', 2, 5)]);
    await expect.poll(() => page.locator('.group').count()).toBe(1);
    expect(await page.locator('.findings').textContent()).toContain('“全部”也不显示');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const table = await readFile((await download.path()) ?? '', 'utf8');
    expect(table).toContain('计量班');
    expect(table).not.toContain('档案室');
    expect(table).not.toContain('全部');
    await page.locator('[name=least]').fill('1');
    await page.locator('[name=least]').blur();
    expect(await page.locator('[name=least]').inputValue()).toBe('3');
    expect(await page.locator('.group').count()).toBe(1);
    await page.locator('[name=least]').fill('8');
    await page.locator('[name=least]').blur();
    // Nobody is large enough alone; nine together are.
    expect(await page.locator('.group .section-head span').allTextContents()).toEqual(['全部', '其余部门']);
    await context.close();
  });

  test('make one department of two spellings', async () => {
    const { page, context, sheet, give } = await opened();
    await give([several(sheet, '计量班', 3, 2), several(sheet, '计量组', 3, 2)]);
    await page.locator('.names summary').click();
    await page.locator('.names input').last().fill('计量班');
    await page.locator('.names input').last().blur();
    await expect.poll(() => page.locator('.group .section-head span').allTextContents()).toContain('计量班');
    await context.close();
  });

  test('are kept on the device only when that is asked for', async () => {
    const { page, context, sheet, give } = await opened();
    await give([several(sheet, '计量班', 5, 2)]);
    await page.locator('.told').waitFor();
    await page.reload();
    await page.locator('.empty:visible').waitFor();
    await give([several(sheet, '计量班', 5, 2)]);
    await page.locator('.told').waitFor();
    await page.locator('[name=keep]').check();
    await expect.poll(() => page.locator('.told-of').textContent()).toContain('留下了');
    await page.reload();
    await expect.poll(() => page.locator('.told').textContent()).toBe('ASTAR：5 份');
    await page.getByRole('button', { name: '全部清空' }).click();
    await page.reload();
    await page.locator('.empty:visible').waitFor();
    await context.close();
  });

  test.each([
    ['light', phone],
    ['dark', desktop],
  ] as const)('axe finds nothing in %s, and nothing is wider than the screen', async (colorScheme, viewport) => {
    const { page, context, sheet, needs, give } = await opened({ colorScheme, viewport, bypassCSP: true }, 'below');
    await give([several(sheet, '计量班', 7, 2), several(sheet, '客服部', 6, 4), several(needs, '', 5, 2)]);
    await page.locator('.told').waitFor();
    for (const each of ['assessments/astar', 'assessments/staff-needs']) {
      await page.locator('select').selectOption(each);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
