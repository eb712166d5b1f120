import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open, phone, withBrowser } from './browser.ts';
import { closeStorage, keptRecords, shareDevice } from './learning-device.ts';

withBrowser();

const course = 'curricula/front-desk-basics/';
const at = (path: string): string => inject('root') + path;

const begin = (page: Page): Promise<void> => page.getByRole('button', { name: /开始考|再考一次/ }).click();

/** Hands in what is there; what is left open is said first. */
async function handIn(page: Page): Promise<void> {
  const hand = page.getByRole('button', { name: '交卷' });
  await hand.click();
  if ((await hand.count()) > 0) await hand.click();
  await page.locator('.result').waitFor();
}

test('a test is drawn, answered, handed in and kept; what is weak and what to read again is said', async () => {
  const { page, context, complaints } = await open(at(`${course}test/`), { viewport: phone });
  await begin(page);
  const asked = await page.locator('form.paper legend').allTextContents();
  expect(asked.length).toBeGreaterThan(5);
  for (const radio of await page.locator('.quiz').all()) {
    const label = radio.locator('.choice label').first();
    if ((await label.count()) > 0) await label.click();
  }
  await page.getByRole('button', { name: '交卷' }).click();
  expect(await page.locator('form.paper .verdict').last().textContent()).toMatch(/还有 \d+ 题没答/);
  await handIn(page);
  expect(await page.locator('.score').textContent()).toMatch(/^\d+ 分。/);
  expect(await page.locator('.shares li').count()).toBeGreaterThan(1);
  const link = (await page.locator('.again a').first().getAttribute('href')) ?? '';
  expect((await page.request.get(new URL(link, page.url()).href)).status()).toBe(200);
  await expect.poll(async () => (await keptRecords(page)).length).toBe(1);
  const [kept] = await keptRecords(page);
  expect(kept).toMatchObject({ kind: 'exam', key: 'curricula/front-desk-basics' });
  expect(kept?.answers).toHaveLength(asked.length);
  expect(complaints).toEqual([]);
  await context.close();
});

test('another try draws other questions, and tries come to an end', async () => {
  const { page, context } = await open(at(`${course}test/`));
  const drawn: string[] = [];
  for (let n = 0; n < 3; n++) {
    await begin(page);
    drawn.push((await page.locator('form.paper legend').allTextContents()).join());
    await handIn(page);
    await expect.poll(async () => (await keptRecords(page)).length).toBe(n + 1);
    await page.getByText(`考过 ${n + 1} 次`).waitFor();
  }
  expect(new Set(drawn).size).toBe(3);
  expect(await page.getByRole('button', { name: '再考一次' }).count()).toBe(0);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator('ff-exam').textContent()).toContain('3 次都考过了');
  await context.close();
});

test('a test that was not handed in goes on after a reload, with its answers, and counts as no try', async () => {
  const { page, context, complaints } = await open(at(`${course}test/`), { viewport: phone });
  await begin(page);
  const asked = await page.locator('form.paper legend').allTextContents();
  for (const label of await page.locator('.quiz .choice:nth-of-type(2) label').all()) await label.click();
  for (const field of await page.locator('.quiz .typed').all()) await field.fill('首问负责');
  for (const select of await page.locator('.quiz select').all()) await select.selectOption({ index: 1 });
  for (const list of await page.locator('.ordering').all()) await list.locator('button').nth(1).click();
  const given = () =>
    page.locator('form.paper').evaluate((form) => ({
      ticked: [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ id }) => id),
      typed: [...form.querySelectorAll<HTMLInputElement>('.typed')].map(({ value }) => value),
      chosen: [...form.querySelectorAll('select')].map(({ value }) => value),
      ordered: [...form.querySelectorAll<HTMLElement>('.ordering li')].map(({ dataset }) => dataset.step),
    }));
  const before = await given();
  expect(before.ticked.length).toBeGreaterThan(2);
  await page.reload();
  await page.locator('form.paper').waitFor();
  expect(await page.locator('ff-exam').textContent()).toContain('接着答');
  expect(await page.locator('form.paper legend').allTextContents()).toEqual(asked);
  expect(await given()).toEqual(before);
  await handIn(page);
  await expect.poll(async () => (await keptRecords(page)).length).toBe(1);
  const [kept] = await keptRecords(page);
  expect((kept?.answers as { answer: unknown }[] | undefined)?.every(({ answer }) => answer !== null)).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: '开始考' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('works where storage is closed, and says so', async () => {
  const { page, context, complaints } = await open('about:blank');
  await closeStorage(page);
  await page.goto(at(`${course}test/`), { waitUntil: 'networkidle' });
  await begin(page);
  await handIn(page);
  await expect.poll(() => page.locator('ff-exam').textContent()).toContain('只留在这个标签页里');
  expect(complaints).toEqual([]);
  await context.close();
});

test('says before it begins that nobody has said who they are, and keeps the result for whom it is said to be', async () => {
  const { page, context, complaints } = await open(at('me/'));
  await shareDevice(page);
  await page.goto(at(`${course}test/`));
  await page.getByRole('button', { name: '开始考' }).waitFor();
  expect(await page.locator('ff-exam .note').textContent()).toContain('先说说你是谁');
  expect(await page.locator('ff-exam .note a').getAttribute('href')).toBe('/me/');
  await begin(page);
  await handIn(page);
  await page.getByRole('button', { name: '小王' }).click();
  await expect.poll(() => page.locator('ff-exam').textContent()).toContain('记在小王名下了');
  expect(await keptRecords(page)).toMatchObject([{ kind: 'exam', key: 'curricula/front-desk-basics' }]);
  await page.getByText('考过 1 次').waitFor();
  expect(await page.getByRole('button', { name: '再考一次' }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test('that was begun by nobody goes on for whoever then says that they are here, and for nobody else', async () => {
  const { page, context } = await open(at('me/'));
  await shareDevice(page);
  const change = async (press: string): Promise<void> => {
    await page.goto(at('me/'));
    await page.locator('.learners li', { hasText: '小王' }).getByRole('button', { name: press }).click();
    await page
      .getByRole('button', { name: press === '签退' ? '换成这位' : '签退' })
      .first()
      .waitFor();
    await page.goto(at(`${course}test/`));
  };
  await page.goto(at(`${course}test/`));
  await begin(page);
  const asked = await page.locator('form.paper legend').allTextContents();
  await change('换成这位');
  await page.locator('form.paper').waitFor();
  expect(await page.locator('form.paper legend').allTextContents()).toEqual(asked);
  await change('签退');
  await page.getByRole('button', { name: '开始考' }).waitFor();
  expect(await page.locator('form.paper').count()).toBe(0);
  await context.close();
});

test('works below a path, and is reached from its course', async () => {
  const { page, context, complaints } = await open(inject('below') + course);
  await page.getByRole('link', { name: '结业测验' }).click();
  await begin(page);
  expect(await page.locator('form.paper .quiz').count()).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in the paper and in the result, %s', async (colorScheme) => {
  const { page, context } = await open(at(`${course}test/`), { viewport: phone, colorScheme });
  const faults = async (): Promise<string[]> => {
    await page.evaluate(AxeBuilder.source);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await begin(page);
  expect(await faults()).toEqual([]);
  await handIn(page);
  expect(await faults()).toEqual([]);
  await context.close();
});
