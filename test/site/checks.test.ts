import AxeBuilder from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, withBrowser } from './browser.ts';
import { closeStorage, keptRecords, shareDevice } from './learning-device.ts';

withBrowser();

const specimen = encodeURI('principles/样张/');
const at = (path: string): string => inject('root') + path;

/** The forms come when they come near. */
async function come(page: Page): Promise<Locator> {
  await page.locator('#questions').scrollIntoViewIfNeeded();
  const questions = page.locator('ff-quiz fieldset');
  await questions.first().locator('form').waitFor();
  return questions;
}

const judge = (question: Locator): Promise<void> => question.getByRole('button', { name: '看对不对' }).click();
const verdict = (question: Locator): Promise<string | null> => question.locator('.verdict').textContent();

describe('a self-check', () => {
  test('is answered by mouse, and tells the reason of what was chosen and of what is right', async () => {
    const { page, context, complaints } = await open(at(specimen), { viewport: desktop });
    const questions = await come(page);
    const [single, multiple, truth] = [0, 1, 2].map((n) => questions.nth(n));
    if (!single || !multiple || !truth) throw new Error('three questions at least');
    await single.getByLabel('错的').check();
    expect(await single.getByText('不是这个。').isVisible()).toBe(false);
    await judge(single);
    expect(await verdict(single)).toBe('还没对。');
    for (const why of ['不是这个。', '单选的理由。']) expect(await single.getByText(why).isVisible()).toBe(true);
    await single.getByRole('button', { name: '再试一次' }).click();
    expect(await single.locator(':checked').count()).toBe(0);
    expect(await single.getByText('单选的理由。').isVisible()).toBe(false);
    await single.getByLabel('对的').check();
    await judge(single);
    expect(await verdict(single)).toBe('答对了。');

    await multiple.getByLabel('甲').check();
    await multiple.getByLabel('丙').check();
    await judge(multiple);
    expect(await verdict(multiple)).toBe('还没对。选对 1 个，漏了 1 个，多选了 1 个。');
    await truth.getByLabel('不对').check();
    await judge(truth);
    expect(await verdict(truth)).toBe('答对了。');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says to answer first when nothing was answered', async () => {
    const { page, context } = await open(at(specimen));
    const questions = await come(page);
    for (const question of await questions.all()) {
      await judge(question);
      expect(await verdict(question)).toBe('先答，再看。');
    }
    expect(await keptRecords(page)).toEqual([]);
    await context.close();
  });

  test('is answered by keyboard alone: steps by arrow keys, pairs from lists, a word by typing', async () => {
    const { page, context, complaints } = await open(at(specimen));
    const questions = await come(page);
    const order = questions.nth(3);
    const steps = (): Promise<string[]> => order.locator('.ordering li > span:nth-child(2)').allTextContents();
    const wanted = ['第一步', '第二步', '第三步'];
    for (const [place, step] of wanted.entries()) {
      await order.getByRole('button', { name: `上移：${step}` }).focus();
      for (let at = (await steps()).indexOf(step); at > place; at--) await page.keyboard.press('ArrowUp');
    }
    expect(await steps()).toEqual(wanted);
    await judge(order);
    expect(await verdict(order)).toBe('答对了。');
    expect(await order.getByText('排序的理由。').isVisible()).toBe(true);

    const match = questions.nth(4);
    await match.locator('select').first().focus();
    await match.getByLabel('“左一”配哪一项').selectOption('右一');
    await match.getByLabel('“左二”配哪一项').selectOption('右一');
    await judge(match);
    expect(await verdict(match)).toBe('还没对。2 对里，1 对配对了。');
    expect(await match.locator('.mark').allTextContents()).toEqual(['配对了', '不对']);

    const short = questions.nth(5);
    await short.locator('input').focus();
    await page.keyboard.type('“首问 负责制”');
    await page.keyboard.press('Enter');
    expect(await verdict(short)).toBe('答对了。');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is answered by touch: a step is dragged by its grip', async () => {
    const { page, context, complaints } = await open(at(specimen), { viewport: phone, hasTouch: true });
    const order = (await come(page)).nth(3);
    await order.scrollIntoViewIfNeeded();
    const steps = (): Promise<string[]> => order.locator('.ordering li > span:nth-child(2)').allTextContents();
    const [first, ...others] = await steps();
    const boxes = await Promise.all(
      (await order.locator('.ordering li').all()).map((line) => line.locator('.grip').boundingBox()),
    );
    const [from, to] = [boxes[0], boxes.at(-1)];
    if (!from || !to) throw new Error('the steps have grips');
    const x = from.x + from.width / 2;
    const touch = await context.newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
    await send('touchStart', from.y + from.height / 2);
    for (let part = 1; part <= 8; part++)
      await send('touchMove', from.y + from.height / 2 + ((to.y - from.y + 8) * part) / 8);
    await send('touchEnd');
    expect(await steps()).toEqual([...others, first]);
    await order.getByRole('button', { name: '看对不对' }).tap();
    expect(await verdict(order)).not.toBe('先答，再看。');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('keeps every try, and a reader who comes again sees how it went', async () => {
    const { page, context } = await open(at(specimen));
    let questions = await come(page);
    const single = questions.first();
    await single.getByLabel('错的').check();
    await judge(single);
    await single.getByRole('button', { name: '再试一次' }).click();
    await single.getByLabel('错的').check();
    await judge(single);
    await questions.nth(2).getByLabel('不对').check();
    await judge(questions.nth(2));
    await expect.poll(async () => (await keptRecords(page)).length).toBe(3);
    expect((await keptRecords(page)).filter(({ right }) => right === true)).toMatchObject([
      { kind: 'answer', key: 'principles/样张', answer: false, where: 'check' },
    ]);
    await page.reload({ waitUntil: 'networkidle' });
    questions = await come(page);
    await expect.poll(() => verdict(questions.first())).toBe('上次没答对，试过 2 次。');
    expect(await verdict(questions.nth(2))).toBe('上次答对了。');
    expect(await page.locator('.sum-of-quiz').textContent()).toContain('6 题里，答对 1 题。');
    await context.close();
  });

  test('keeps its questions under the names that the drill knows', async () => {
    const { page, context } = await open(at(specimen));
    const questions = await come(page);
    const short = questions.nth(5);
    await short.locator('input').fill('别的');
    await judge(short);
    await expect.poll(async () => (await keptRecords(page)).length).toBe(1);
    const [kept] = await keptRecords(page);
    const decks = (await (await page.request.get(at('drill/decks.json'))).json()) as {
      articles: { key: string; questions: string[] }[];
    };
    const known = decks.articles.find(({ key }) => key === 'principles/样张')?.questions;
    expect(known?.at(-1)).toBe(kept?.question);
    await context.close();
  });

  test('works where storage is closed, and says so', async () => {
    const { page, context, complaints } = await open('about:blank');
    await closeStorage(page);
    await page.goto(at(specimen), { waitUntil: 'networkidle' });
    const questions = await come(page);
    await questions.first().getByLabel('对的').check();
    await judge(questions.first());
    expect(await verdict(questions.first())).toBe('答对了。');
    await expect.poll(() => page.locator('.sum-of-quiz').textContent()).toContain('只留在这个标签页里');
    expect(await page.locator('.sum-of-quiz').textContent()).toContain('答对 1 题');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('asks who it is on a device that several share, and loses nothing on the page', async () => {
    const { page, context } = await open(at(specimen));
    await come(page);
    await shareDevice(page);
    await page.reload({ waitUntil: 'networkidle' });
    const questions = await come(page);
    await questions.first().getByLabel('错的').check();
    await judge(questions.first());
    await expect.poll(() => page.locator('.sum-of-quiz').textContent()).toContain('先说说你是谁');
    expect(await page.locator('.sum-of-quiz a[href="/me/"]').count()).toBe(1);
    expect(await verdict(questions.first())).toBe('还没对。');
    expect(await questions.first().locator(':checked').count()).toBe(1);
    expect(await keptRecords(page)).toEqual([]);
    await context.close();
  });

  test('works below a path', async () => {
    const { page, context, complaints } = await open(inject('below') + specimen);
    const questions = await come(page);
    await questions.first().getByLabel('对的').check();
    await judge(questions.first());
    const path = new URL(inject('below')).pathname;
    await expect.poll(async () => (await keptRecords(page, path))[0]?.key).toBe('principles/样张');
    expect(await page.locator('.sum-of-quiz a').getAttribute('href')).toBe(`${path}drill/`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing before and after a try, %s', async (colorScheme) => {
    const { page, context } = await open(at(specimen), { viewport: phone, colorScheme });
    const questions = await come(page);
    const found: string[] = [];
    const look = async (): Promise<void> => {
      await page.evaluate(AxeBuilder.source);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    };
    await look();
    await questions.first().getByLabel('错的').check();
    await judge(questions.first());
    await questions.nth(3).locator('.ordering button').nth(1).click();
    await judge(questions.nth(3));
    await questions.nth(5).locator('input').fill('别的');
    await judge(questions.nth(5));
    await look();
    expect(found).toEqual([]);
    await context.close();
  });
});

describe('before the sheet of the questions is there', () => {
  test('no answer is told on paper, and choices have their letters', async () => {
    const { page, context } = await open(at(specimen));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('ff-quiz form').count()).toBe(0);
    expect(await page.getByText('单选的理由。').isVisible()).toBe(false);
    expect(await page.getByText('排序的理由。').isVisible()).toBe(false);
    expect(await page.locator('.answers').isVisible()).toBe(true);
    const style = await page
      .locator('.choice label')
      .first()
      .evaluate((label) => getComputedStyle(label, '::before').content);
    expect(style).toBe('counter(choice, cjk-heavenly-stem) "、"');
    await context.close();
  });

  test('after a try, paper is empty again: what is to be ordered stands as the answers name it', async () => {
    const { page, context } = await open(at(specimen));
    const questions = await come(page);
    await questions.first().getByLabel('错的').check();
    await judge(questions.first());
    await questions.nth(3).locator('.ordering button').nth(1).click();
    await judge(questions.nth(3));
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['不是这个。', '单选的理由。', '排序的理由。'])
      expect(await page.getByText(hidden).first().isVisible(), hidden).toBe(false);
    expect(await questions.nth(3).locator('.ordering').isVisible()).toBe(false);
    expect(await questions.nth(3).locator('.given').isVisible()).toBe(true);
    expect(await questions.nth(4).locator('.two-lists').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '再试一次' }).first().isVisible()).toBe(false);
    await context.close();
  });

  test('nothing above the questions moves when it comes', async () => {
    const { page, context } = await open(at(specimen), { viewport: phone });
    const top = (): Promise<number> =>
      page.locator('#questions').evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
    const before = await top();
    await come(page);
    expect(await top()).toBe(before);
    await context.close();
  });
});
