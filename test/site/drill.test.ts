import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { progressText } from '../../src/core/learning/progress-file.ts';
import { desktop, open, phone, withBrowser } from './browser.ts';
import { closeStorage, keptRecords, shareDevice } from './learning-device.ts';

withBrowser();

const at = (path: string): string => inject('root') + path;
const specimen = encodeURI('principles/样张/');

async function answerWrong(page: Page): Promise<void> {
  await page.goto(at(specimen), { waitUntil: 'networkidle' });
  await page.locator('#questions').scrollIntoViewIfNeeded();
  const single = page.locator('ff-quiz fieldset').first();
  await single.locator('form').waitFor();
  await single.getByLabel('错的').check();
  await single.getByRole('button', { name: '看对不对' }).click();
  await expect.poll(async () => (await keptRecords(page)).length).toBe(1);
}

const front = (page: Page): Promise<string | null> => page.locator('.card h2').first().textContent();

describe('what was read under a former key', () => {
  test('is drilled, and taken back on the page of the article', async () => {
    const read = { id: 'aaaaaaaaaa', at: 1, kind: 'read' as const, key: 'principles/旧样张', version: '2026-11-20' };
    const { page, context, complaints } = await open(at('me/'));
    await page.locator('#paste').fill(progressText('风范', { id: 'learnerabc', name: '' }, [read]));
    await page.locator('[data-part=import] .actions button').click();
    await page.locator('.offer .go').click();
    await expect.poll(async () => (await keptRecords(page)).length).toBe(1);
    await page.goto(at('drill/'));
    await page.locator('.card').waitFor();
    expect(await page.locator('select').inputValue()).toBe('read');
    await page.goto(at(specimen));
    await page.locator('ff-reading').scrollIntoViewIfNeeded();
    await page.locator('ff-reading').getByRole('button', { name: '撤回' }).click();
    await page.locator('ff-reading .go').waitFor();
    expect(await keptRecords(page)).toContainEqual(expect.objectContaining({ kind: 'withdrawn', of: ['aaaaaaaaaa'] }));
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the drill', () => {
  test('shows terms to somebody who has read nothing, and keys turn and rate them', async () => {
    const { page, context, complaints } = await open(at('drill/'), { viewport: desktop });
    await page.locator('.card').waitFor();
    expect(await page.locator('select').inputValue()).toBe('terms');
    expect(await page.locator('[role=status]').textContent()).toBe('今天 10 张新的。');
    const first = await front(page);
    expect(await page.locator('.back').isVisible()).toBe(false);
    await page.locator('h1').click();
    await page.keyboard.press('3');
    expect(await front(page)).toBe(first);
    await page.keyboard.press(' ');
    expect(await page.locator('.back').isVisible()).toBe(true);
    const previews = await page.locator('.ratings button small:first-of-type').allTextContents();
    expect(previews[0]).toBe('一会儿再来');
    expect(previews.slice(1).every((text) => /^\d+ 天后$/.test(text))).toBe(true);
    await page.keyboard.press('3');
    await expect.poll(() => front(page)).not.toBe(first);
    expect(await keptRecords(page)).toMatchObject([{ kind: 'review', rating: 3 }]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('ends for today when the new ones are through, says when the next come, and gives more when asked', async () => {
    const { page, context, complaints } = await open(at('drill/?deck=terms'), { viewport: phone, hasTouch: true });
    for (let card = 0; card < 10; card++) {
      await page.locator('.turn').tap();
      await page.locator('[data-rating="3"]').tap();
      await expect.poll(() => page.locator('.turn, .done').count()).toBe(1);
    }
    const done = page.locator('.done');
    await done.waitFor();
    expect(await done.locator('h2').textContent()).toBe('今天练完了');
    expect(await done.textContent()).toMatch(/今天练了 10 张。下一批.*来，10 张。还有 \d+ 张没练过的/);
    await page.reload({ waitUntil: 'networkidle' });
    await done.waitFor();
    await page.getByRole('button', { name: '再练十张新的' }).tap();
    await page.locator('.turn').waitFor();
    expect(await page.locator('[role=status]').textContent()).toBe('还有 10 张');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('brings a forgotten card back the same day, and takes an answer back', async () => {
    const { page, context } = await open(at('drill/?deck=terms'));
    await page.locator('.card').waitFor();
    const first = await front(page);
    await page.keyboard.press('Tab');
    await page.locator('.turn').click();
    await page.keyboard.press('1');
    await expect.poll(() => front(page)).not.toBe(first);
    // Ten for today, and the forgotten one waits at their end.
    expect(await page.locator('[role=status]').textContent()).toBe('还有 10 张');
    await page.getByRole('button', { name: '退回上一张' }).click();
    await expect.poll(() => front(page)).toBe(first);
    await expect.poll(() => page.locator('[role=status]').textContent()).toBe('退回来了，刚才那次不算。');
    const kept = await keptRecords(page);
    expect(kept.find(({ kind }) => kind === 'withdrawn')).toMatchObject({
      of: [kept.find(({ kind }) => kind === 'review')?.id],
    });
    await context.close();
  });

  test('begins with what was answered wrong in a self-check', async () => {
    const { page, context, complaints } = await open('about:blank');
    await answerWrong(page);
    await page.goto(at('drill/'), { waitUntil: 'networkidle' });
    await expect.poll(() => front(page)).toBe('单选的题目？');
    expect(await page.locator('.remark').textContent()).toBe('上次答错');
    await page.locator('.turn').click();
    expect(await page.locator('.back').textContent()).toContain('单选的理由。');
    expect(await page.locator('.from a').getAttribute('href')).toBe(`/${specimen}`);
    await page.locator('[data-rating="3"]').click();
    await page.locator('select').selectOption('wrong');
    await expect.poll(() => page.locator('ff-drill .empty').textContent()).toContain('没有答错的题');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('shows questions of every kind with their answers', async () => {
    const { page, context, complaints } = await open(at('drill/?deck=all'), { viewport: phone });
    const kinds = new Set<string>();
    const more = page.getByRole('button', { name: '再练十张新的' });
    for (let card = 0; card < 400 && kinds.size < 6; card++) {
      await page.locator('.turn').or(more).waitFor();
      if (await more.isVisible()) await more.click();
      const label = await page.locator('.card .label').evaluate((line) => line.firstChild?.textContent ?? '');
      await page.locator('.turn').click();
      if (!kinds.has(label)) {
        expect(await page.locator('.back .answer').count(), label).toBeGreaterThan(0);
        expect(await page.locator('.back .why').first().textContent(), label).not.toBe('');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
      }
      kinds.add(label);
      const before = await front(page);
      await page.keyboard.press('3');
      // Where the round is over there is no card, and waiting for one would wait for ever.
      const asked = async (): Promise<string | undefined> => (await page.locator('.card h2').allTextContents())[0];
      await expect
        .poll(async () => (await more.isVisible()) || ![before, undefined].includes(await asked()))
        .toBe(true);
    }
    expect([...kinds].sort()).toEqual(['单选', '判断', '多选', '排序', '简答', '配对'].sort());
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['read', '还没有读过的文章', '/contents/'],
    ['mine', '还没有走上学习路径', '/paths/'],
  ])('the deck %s, empty, says what to do', async (deck, sentence, to) => {
    const { page, context } = await open(at(`drill/?deck=${deck}`));
    await page.locator('ff-drill .empty').waitFor();
    expect(await page.locator('ff-drill .empty').textContent()).toContain(sentence);
    expect(await page.locator(`ff-drill .empty a[href="${to}"]`).count()).toBe(1);
    await context.close();
  });

  test('goes by courses and posts', async () => {
    const { page, context } = await open(at('drill/'));
    await page.locator('.card').waitFor();
    const values = await page
      .locator('optgroup option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(values.some((value) => value.startsWith('curriculum:curricula/'))).toBe(true);
    const role = values.find((value) => value.startsWith('role:')) ?? '';
    await page.locator('select').selectOption(role);
    await page.locator('.from, .turn').first().waitFor();
    expect(new URL(page.url()).searchParams.get('deck')).toBe(role);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('select').inputValue()).toBe(role);
    await context.close();
  });

  test('works where storage is closed, and says so', async () => {
    const { page, context, complaints } = await open('about:blank');
    await closeStorage(page);
    await page.goto(at('drill/'), { waitUntil: 'networkidle' });
    await page.locator('.turn').click();
    const first = await front(page);
    await page.keyboard.press('4');
    await expect.poll(() => front(page)).not.toBe(first);
    expect(await page.locator('.note-of-drill').textContent()).toContain('只留在这个标签页里');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('goes on where nobody is signed on, and says that nothing is kept', async () => {
    const { page, context } = await open(at('drill/'));
    await page.locator('.card').waitFor();
    await shareDevice(page);
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('.turn').click();
    const first = await front(page);
    await page.keyboard.press('3');
    await expect.poll(() => front(page)).not.toBe(first);
    expect(await page.locator('.note-of-drill').textContent()).toContain('先说说你是谁');
    expect(await page.locator('[role=status]').textContent()).toBe('还有 9 张');
    expect(await keptRecords(page)).toEqual([]);
    await context.close();
  });

  test('says so when the cards are out of reach, and tries again', async () => {
    const { page, context } = await open('about:blank');
    let isDown = true;
    await page.route('**/drill/decks.json', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(at('drill/'), { waitUntil: 'networkidle' });
    await page.locator('ff-drill .empty').waitFor();
    isDown = false;
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.card').waitFor();
    await context.close();
  });

  test('works below a path', async () => {
    const { page, context, complaints } = await open(`${inject('below')}drill/?deck=all`);
    await page.locator('.turn').click();
    const link = (await page.locator('.from a').getAttribute('href')) ?? '';
    expect(link.startsWith(new URL(inject('below')).pathname)).toBe(true);
    expect((await page.request.get(new URL(link, page.url()).href)).status()).toBe(200);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('offers the terms with folding answers without JavaScript', async () => {
    const { page, context } = await open(at('drill/'), { javaScriptEnabled: false, viewport: phone });
    const term = page.locator('details', { hasText: '首问负责制' }).first();
    expect(await term.locator('p').isVisible()).toBe(false);
    await term.locator('summary').click();
    expect(await term.locator('p').isVisible()).toBe(true);
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on either side, nor at the end, %s', async (colorScheme) => {
    const { page, context } = await open(at('drill/?deck=all'), { viewport: phone, colorScheme });
    await page.locator('.turn').waitFor();
    const found: string[] = [];
    const look = async (): Promise<void> => {
      await page.evaluate(AxeBuilder.source);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    };
    await look();
    await page.locator('.turn').click();
    await look();
    await page.locator('select').selectOption('mine');
    await page.locator('ff-drill .empty').waitFor();
    await look();
    expect(found).toEqual([]);
    await context.close();
  });

  test.each(['contents/', ''])('is linked from /%s', async (path) => {
    const { page, context } = await open(at(path));
    expect(await page.locator('main a[href$="/drill/"]').count()).toBe(1);
    await context.close();
  });
});
