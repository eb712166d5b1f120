import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, requestsOf, withBrowser } from './browser.ts';

withBrowser();

const groups = ['industry', 'outcome', 'theme', 'year'] as const;
type Choice = Partial<Record<(typeof groups)[number], string[]>>;
type Values = { key: string } & Record<(typeof groups)[number], string[]>;

/** What the cases say of themselves, as the page came from the server. */
async function allCases(where: 'root' | 'below'): Promise<Values[]> {
  const { page, context } = await open(`${inject(where)}cases/`, { javaScriptEnabled: false });
  const found = await page
    .locator('.list .entry')
    .evaluateAll((entries) => entries.map((entry) => ({ ...(entry as HTMLElement).dataset })));
  await context.close();
  return found.map(({ key = '', ...values }) => {
    const listed = groups.map((group) => [group, values[group]?.split(' ') ?? []]);
    return { key, ...Object.fromEntries(listed) } as Values;
  });
}

const meets = (one: Values, choice: Choice, except?: string): boolean =>
  groups.every(
    (group) => group === except || !choice[group] || choice[group].some((value) => one[group].includes(value)),
  );

/** An industry with several cases, an outcome of some of these, and one that they lack. */
function choices(cases: readonly Values[]): { industry: string; outcome: string; other: string } {
  const outcomes = (industry: string): string[] => [
    ...new Set(cases.filter((one) => one.industry.includes(industry)).flatMap((one) => one.outcome)),
  ];
  const industries = [...new Set(cases.flatMap((one) => one.industry))];
  const [industry = ''] = industries.sort((a, b) => outcomes(b).length - outcomes(a).length);
  const [outcome = ''] = outcomes(industry);
  const other = industries.find((one) => one !== industry) ?? '';
  return { industry, outcome, other };
}

const shown = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('.list .entry').evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.key));
const box = (page: Page, group: string, value: string): Locator =>
  page.locator(`form.filters input[name="${group}"][value="${value}"]`);
const field = (page: Page): Locator => page.locator('main input[type=search]');
const chips = (page: Page): Locator => page.locator('.chosen a[aria-label]');
const asked = (page: Page): Record<string, string[]> => {
  const { searchParams } = new URL(page.url());
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
};

describe.each([
  ['at the root', 'root'],
  ['below a path', 'below'],
] as const)('the case finder %s', (_, where) => {
  test('narrows by several groups at once, with counts that are true', async () => {
    const cases = await allCases(where);
    const { industry, outcome, other } = choices(cases);
    const { page, context, complaints } = await open(`${inject(where)}cases/`);
    await box(page, 'industry', industry).check();
    await box(page, 'industry', other).check();
    await box(page, 'outcome', outcome).check();
    const choice = { industry: [industry, other], outcome: [outcome] };
    const expected = cases.filter((one) => meets(one, choice)).map(({ key }) => key);
    expect(await shown(page)).toEqual(expected);
    expect(await page.locator('[role=status]').first().textContent()).toContain(String(expected.length));
    const counts = await page.locator('form.filters label').evaluateAll((labels) =>
      labels.map((label) => {
        const input = label.querySelector('input');
        return { group: input?.name ?? '', value: input?.value ?? '', count: label.querySelector('.num')?.textContent };
      }),
    );
    for (const { group, value, count } of counts) {
      const left = cases.filter((one) => meets(one, choice, group) && one[group as keyof Choice]?.includes(value));
      expect({ group, value, count }).toEqual({ group, value, count: String(left.length) });
    }
    expect(new URL(page.url()).pathname).toBe(`${new URL(inject(where)).pathname}cases/`);
    expect(asked(page)).toEqual({ industry: [industry, other].sort(), outcome: [outcome] });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('looks for words besides, and downloads nothing of the search before', async () => {
    const { page, context, complaints } = await open(`${inject(where)}cases/`);
    const asks = requestsOf(page);
    await field(page).click();
    await page.locator('form.filters input:enabled').first().check();
    await page.waitForTimeout(300);
    expect(asks.filter((url) => /search-api|pagefind/.test(url))).toEqual([]);
    await page.locator('.chosen > :last-child').click();
    await field(page).pressSequentially('预付款', { delay: 30 });
    await expect.poll(() => asked(page).q).toEqual(['预付款']);
    await expect.poll(() => shown(page).then(({ length }) => length)).toBeGreaterThan(0);
    expect(await shown(page)).toContain('cases/appliance-retailer');
    expect(asks.filter((url) => url.includes('search-api'))).toHaveLength(1);
    await expect.poll(() => page.locator('.entry mark').first().textContent()).toBe('预付款');
    const found = await shown(page);
    await box(page, 'industry', 'telecom').check();
    expect(found).toEqual(expect.arrayContaining(await shown(page)));
    for (const href of await page
      .locator('.entry h3 a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href)))
      expect((await page.request.get(href)).status(), href).toBe(200);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('takes a choice along from the page of one value', async () => {
    const cases = await allCases(where);
    const { industry, outcome, other } = choices(cases);
    const { page, context, complaints } = await open(`${inject(where)}cases/industry/${industry}/`);
    const preset = cases.filter((one) => one.industry.includes(industry)).map(({ key }) => key);
    expect(await shown(page)).toEqual(preset);
    expect(await box(page, 'industry', industry).isChecked()).toBe(true);
    expect(await chips(page).count()).toBe(1);
    await box(page, 'outcome', outcome).check();
    await expect.poll(() => asked(page)).toEqual({ industry: [industry], outcome: [outcome] });
    const both = cases.filter((one) => meets(one, { industry: [industry], outcome: [outcome] }));
    await expect.poll(() => shown(page)).toEqual(both.map(({ key }) => key));
    await box(page, 'outcome', outcome).uncheck();
    await box(page, 'industry', other).check();
    const more = cases.filter((one) => meets(one, { industry: [industry, other] }));
    await expect.poll(() => shown(page)).toEqual(more.map(({ key }) => key));
    for (let back = 0; back < 3; back++) await page.goBack();
    expect(new URL(page.url()).pathname).toContain(`/cases/industry/${industry}/`);
    await expect.poll(() => shown(page)).toEqual(preset);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('puts two cases side by side, by keyboard alone', async () => {
    const { page, context, complaints } = await open(`${inject(where)}cases/`);
    const [a, b] = await shown(page);
    for (const at of [0, 1]) {
      await page.locator('.pick input').nth(at).focus();
      await page.keyboard.press('Space');
    }
    expect(await page.locator('.pick input:enabled').count()).toBe(2);
    await page.locator('.picked .go').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/cases\/compare\//);
    expect(asked(page)).toEqual({ a: [a], b: [b] });
    await expect.poll(() => page.locator('.row[data-section]').count()).toBe(6);
    for (const section of ['background', 'process', 'lesson'])
      for (const text of await page.locator(`[data-section=${section}] .column`).allTextContents())
        expect(text.length, section).toBeGreaterThan(20);
    await page.locator('select[name=b]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect.poll(() => asked(page).b).not.toEqual([b]);
    await page.goBack();
    await expect.poll(() => page.locator('select[name=b]').inputValue()).toBe(b);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a choice of cases', () => {
  test('stands in the address: it can be shared, and the back button takes it back', async () => {
    const cases = await allCases('root');
    const { industry, outcome } = choices(cases);
    const all = cases.map(({ key }) => key);
    const { page, context } = await open(`${inject('root')}cases/?industry=${industry}&utm_source=mail`);
    const narrowed = await shown(page);
    expect(narrowed).toEqual(cases.filter((one) => one.industry.includes(industry)).map(({ key }) => key));
    expect(await box(page, 'industry', industry).isChecked()).toBe(true);
    await box(page, 'outcome', outcome).check();
    await box(page, 'industry', industry).uncheck();
    await page.goBack();
    await expect.poll(() => asked(page)).toEqual({ industry: [industry], outcome: [outcome] });
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(narrowed);
    expect(await box(page, 'outcome', outcome).isChecked()).toBe(false);
    await chips(page).click();
    expect(await shown(page)).toEqual(all);
    expect(page.url()).toBe(`${inject('root')}cases/`);
    await context.close();
  });

  test('is dropped one by one or at once', async () => {
    const cases = await allCases('root');
    const { industry, outcome } = choices(cases);
    const { page, context } = await open(
      `${inject('root')}cases/?q=%E9%A2%84%E4%BB%98%E6%AC%BE&industry=${industry}&outcome=${outcome}`,
    );
    await expect.poll(() => chips(page).count()).toBe(3);
    await chips(page).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)).toEqual({ industry: [industry], outcome: [outcome] });
    expect(await field(page).inputValue()).toBe('');
    expect(await page.locator('.excerpt').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.chosen') !== null)).toBe(true);
    await page.locator('.chosen > :last-child').click();
    expect(await shown(page)).toEqual(cases.map(({ key }) => key));
    expect(await chips(page).count()).toBe(0);
    await context.close();
  });

  test('waits while an input method composes', async () => {
    const { page, context } = await open(`${inject('root')}cases/`);
    const all = await shown(page);
    await field(page).focus();
    const client = await context.newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'yufukuan', selectionStart: 8, selectionEnd: 8 });
    await page.waitForTimeout(900);
    expect(asked(page)).toEqual({});
    expect(await shown(page)).toEqual(all);
    await client.send('Input.insertText', { text: '预付款' });
    await expect.poll(() => asked(page).q).toEqual(['预付款']);
    await expect.poll(() => shown(page).then(({ length }) => length)).toBeLessThan(all.length);
    await context.close();
  });

  test('that finds nothing says what was asked, and leads out', async () => {
    const cases = await allCases('root');
    const { industry } = choices(cases);
    const { page, context } = await open(`${inject('root')}cases/?industry=${industry}&year=1900`);
    await expect.poll(() => page.locator('.found').textContent()).toContain('1900');
    expect(await shown(page)).toEqual([]);
    await page.locator('.found a', { hasText: '1900' }).click();
    const left = cases.filter((one) => one.industry.includes(industry));
    expect(await shown(page)).toEqual(left.map(({ key }) => key));
    await field(page).fill('zzzzqqqq');
    await field(page).press('Enter');
    await expect.poll(() => page.locator('.found').textContent()).toContain('zzzzqqqq');
    expect(await page.locator('.found a').last().getAttribute('href')).toBe('/search/?q=zzzzqqqq');
    await page.locator('.found a', { hasText: '看全部案例' }).click();
    expect(await shown(page)).toHaveLength(cases.length);
    expect(await page.locator('.found').isVisible()).toBe(false);
    await context.close();
  });

  test('narrows by ticks alone where the search is out of reach', async () => {
    const cases = await allCases('root');
    const { page, context } = await open(`${inject('root')}cases/`);
    await page.route('**/search-api.js*', (route) => route.abort());
    await field(page).fill('预付款');
    await expect.poll(() => page.locator('.found').textContent()).toContain('没有准备好');
    await box(page, 'industry', 'telecom').check();
    const left = cases.filter((one) => one.industry.includes('telecom'));
    await expect.poll(() => shown(page)).toEqual(left.map(({ key }) => key));
    await page.unrouteAll();
    await field(page).press('Enter');
    await expect.poll(() => page.locator('.entry mark').first().textContent()).toBe('预付款');
    expect(asked(page)).toEqual({ q: ['预付款'], industry: ['telecom'] });
    await context.close();
  });

  test('can be given up even where no case has it', async () => {
    const { page, context } = await open(`${inject('root')}cases/`);
    const value = await page.locator('form.filters input:disabled').first().getAttribute('value');
    const name = await page.locator('form.filters input:disabled').first().getAttribute('name');
    await page.goto(`${inject('root')}cases/?${name}=${value}`, { waitUntil: 'networkidle' });
    await box(page, name ?? '', value ?? '').uncheck();
    await expect.poll(() => asked(page)).toEqual({});
    await context.close();
  });
});

test('without JavaScript cases are lists by links, which say what they do', async () => {
  const { page, context } = await open(`${inject('root')}cases/`, { javaScriptEnabled: false });
  expect(await page.locator('main input[type=checkbox]:visible').count()).toBe(0);
  const link = page.locator('nav.filters a[href*="/cases/industry/"]').first();
  const count = Number(await link.locator('.num').textContent());
  await link.click();
  expect(await page.locator('.list .entry').count()).toBe(count);
  expect(await page.locator('nav.filters').textContent()).toContain('数目是全卷的');
  expect(await page.locator('.list .chosen').isVisible()).toBe(false);
  await page.goto(`${inject('root')}cases/compare/`);
  expect(await page.locator('main form').isVisible()).toBe(false);
  expect(await page.locator('main .unscripted').isVisible()).toBe(true);
  await page.locator('main a', { hasText: '案例目录' }).click();
  expect(new URL(page.url()).pathname).toBe('/cases/');
  await context.close();
});
