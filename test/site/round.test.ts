import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, withBrowser } from './browser.ts';
import { closeStorage } from './learning-device.ts';

withBrowser();

/** How somebody uses a page. */
interface Hand {
  press: (place: Locator) => Promise<void>;
  write: (place: Locator, text: string) => Promise<void>;
}

const mouse: Hand = {
  press: (place) => place.click(),
  write: (place, text) => place.fill(text),
};

const finger: Hand = {
  press: (place) => place.tap(),
  write: async (place, text) => {
    await place.tap();
    await place.fill(text);
  },
};

/** Tab until the place has the focus: what cannot be reached so is out of reach. */
async function tabTo(place: Locator): Promise<void> {
  const page = place.page();
  await place.waitFor({ state: 'attached' });
  for (let step = 0; step < 250; step++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${place}`);
}

const keys: Hand = {
  press: async (place) => {
    const isBox = await place.evaluate((element) => element instanceof HTMLInputElement);
    await tabTo(place);
    await place.page().keyboard.press(isBox ? 'Space' : 'Enter');
  },
  write: async (place, text) => {
    await tabTo(place);
    await place.page().keyboard.press('ControlOrMeta+A');
    await place.page().keyboard.insertText(text);
  },
};

const articles = [
  { words: '首问负责', key: 'etiquette/first-asked' },
  { words: '停电来电', key: 'etiquette/outage-call' },
];

/** A trainer finds two articles, names the path, and takes its link. */
async function madePath(page: Page, hand: Hand): Promise<string> {
  for (const { words, key } of articles) {
    await hand.write(page.locator('#words'), words);
    await hand.press(page.locator(`.found input[value="${key}"]`));
    await page.locator(`.arrange [data-key="${key}"]`).waitFor();
  }
  await hand.write(page.locator('input[name=title]'), '接电话的两篇');
  await hand.write(page.locator('input[name=from]'), '李师傅');
  await expect.poll(() => page.locator('.address').inputValue()).toMatch(/#[\w-]{40,}/);
  return page.locator('.address').inputValue();
}

/** A learner reads what is open, answers its first question, and says that it was read. */
async function readArticle(page: Page, hand: Hand): Promise<void> {
  await page.locator('#questions').scrollIntoViewIfNeeded();
  const question = page.locator('ff-quiz fieldset').first();
  await question.locator('form').waitFor();
  const choice = question.locator('input').first();
  if ((await choice.count()) > 0) await hand.press(choice);
  await hand.press(question.getByRole('button', { name: '看对不对' }));
  await expect.poll(() => question.locator('.verdict').textContent()).toMatch(/答对了|还没对/);
  await page.locator('ff-reading').scrollIntoViewIfNeeded();
  await hand.press(page.locator('ff-reading .go'));
  await expect.poll(() => page.locator('ff-reading').textContent()).toContain('你说读过了');
}

/** A learner opens the link, reads all of it, and makes a receipt. */
async function walkedPath(page: Page, hand: Hand): Promise<string> {
  await expect.poll(() => page.locator('h1').textContent()).toBe('接电话的两篇');
  await hand.press(page.locator('.way .go'));
  await page.waitForURL(/first-asked/);
  await readArticle(page, hand);
  await hand.press(page.locator('.end > .next'));
  await page.waitForURL(/outage-call/);
  await readArticle(page, hand);
  await expect.poll(() => page.locator('.end > .next').textContent()).toContain('必读的都读完了');
  await hand.press(page.locator('.end > .next'));
  await page.waitForURL(/certificate/);
  await expect.poll(() => page.locator('main').textContent()).toContain('接电话的两篇');
  await page.goBack();
  await page.goto(new URL(await receiptAddress(page), page.url()).href);
  await page.locator('ff-receipt form').waitFor();
  await hand.write(page.locator('input[name=name]'), '王芳');
  await hand.press(page.locator('[data-way=copy]'));
  await expect.poll(() => page.locator('ff-receipt textarea').inputValue()).toMatch(/^ct1/);
  return page.locator('ff-receipt textarea').inputValue();
}

/** The page of the path leads to the receipt. */
async function receiptAddress(page: Page): Promise<string> {
  const path = page.locator('.spread :is(.on-path, .on h2) a[href*="paths/open"]').first();
  await page.goto(new URL((await path.getAttribute('href')) ?? '', page.url()).href);
  const link = page.locator('.way-end a[href*="receipt"]');
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}

const ways = [
  ['on a phone', { site: 'root', hand: finger, isShut: false, viewport: phone, hasTouch: true }],
  ['by keyboard alone', { site: 'root', hand: keys, isShut: false, viewport: desktop, hasTouch: false }],
  ['where nothing can be kept', { site: 'root', hand: mouse, isShut: true, viewport: desktop, hasTouch: false }],
  ['below a path', { site: 'below', hand: mouse, isShut: false, viewport: desktop, hasTouch: false }],
] as const;

describe('a trainer makes a path, a learner goes it, and the receipt comes back', () => {
  test.each(ways)('%s', async (_, { site, hand, isShut, viewport, hasTouch }) => {
    const opened = async (address: string) => {
      const fresh = await open('about:blank', { viewport, hasTouch });
      if (isShut) await closeStorage(fresh.page);
      await fresh.page.goto(address, { waitUntil: 'networkidle' });
      return fresh;
    };
    const trainer = await opened(`${inject(site)}paths/workshop/`);
    const link = await madePath(trainer.page, hand);
    const learner = await opened(link);
    const code = await walkedPath(learner.page, hand);
    await learner.context.close();
    await trainer.page.goto(`${inject(site)}board/`, { waitUntil: 'networkidle' });
    await hand.write(trainer.page.locator('[name=codes]'), `师傅，我读完了：${code}`);
    await hand.press(trainer.page.locator('form.paste button'));
    await expect.poll(() => trainer.page.locator('.people tbody').textContent()).toContain('王芳');
    expect(await trainer.page.locator('.people tbody tr').first().textContent()).toContain('2/2');
    await trainer.context.close();
    expect([...trainer.complaints, ...learner.complaints]).toEqual([]);
  });
});
