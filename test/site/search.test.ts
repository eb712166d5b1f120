import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, requestsOf, withBrowser } from './browser.ts';
import { copiedText } from './copied.ts';

withBrowser();

const field = (page: Page) => page.locator('main input[name=q]');
const hits = (page: Page): Promise<(string | null)[]> =>
  page.locator('.hit h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const found = (page: Page) => expect.poll(() => hits(page).then(({ length }) => length)).toBeGreaterThan(0);
const said = (page: Page) => page.locator('.list [role=status]');
const asked = (page: Page, name = 'q'): string[] => new URL(page.url()).searchParams.getAll(name);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const kept = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);
const at = (query: string, more = ''): string => `${inject('root')}search/?q=${encodeURIComponent(query)}${more}`;
const label = (page: Page, name: string, value: string) =>
  page.locator(`.filters label:has([name=${name}][value=${value}])`);

describe.each([
  ['at the root', 'root'],
  ['below a path', 'below'],
] as const)('the search page %s', (_, where) => {
  test('answers while somebody types, and every answer can be opened', async () => {
    const { page, context, complaints } = await open(`${inject(where)}search/`);
    await field(page).click();
    await field(page).pressSequentially('首问负责', { delay: 30 });
    await found(page);
    expect(await hits(page)).toContainEqual(expect.stringContaining('etiquette/first-asked/'));
    expect(await said(page).textContent()).toMatch(/\d/);
    const links = await page
      .locator('.hit a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const href of links) {
      await page.goto(href);
      const { hash } = new URL(href);
      if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count(), href).toBe(1);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a search', () => {
  test('stands in the address: it can be shared, and the back button returns to it', async () => {
    const { page, context } = await open(at('停电'));
    await found(page);
    expect(await field(page).inputValue()).toBe('停电');
    await field(page).fill('微笑服务');
    await field(page).press('Enter');
    await expect.poll(() => asked(page)).toEqual(['微笑服务']);
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('停电');
    await found(page);
    await context.close();
  });

  test('that was half typed is no step back', async () => {
    const { page, context } = await open(`${inject('root')}search/`);
    const before = await page.evaluate(() => history.length);
    await field(page).pressSequentially('停电', { delay: 400 });
    await found(page);
    await expect.poll(() => asked(page)).toEqual(['停电']);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await context.close();
  });

  test('waits while an input method composes', async () => {
    const { page, context } = await open(`${inject('root')}search/`);
    await field(page).focus();
    const client = await context.newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'tingdian', selectionStart: 8, selectionEnd: 8 });
    await page.waitForTimeout(900);
    expect(asked(page)).toEqual([]);
    expect(await hits(page)).toEqual([]);
    await client.send('Input.insertText', { text: '停电' });
    await expect.poll(() => asked(page)).toEqual(['停电']);
    await found(page);
    await context.close();
  });

  test('in Traditional characters finds Simplified text, and marks it as it is written', async () => {
    const { page, context } = await open(at('臺資企業'));
    await found(page);
    expect(await page.locator('.hit mark').first().textContent()).toBe('台资企业');
    await context.close();
  });

  test('leads to the section in which it was found', async () => {
    const { page, context } = await open(at('故障停电'));
    await found(page);
    expect(await hits(page)).toContainEqual(expect.stringMatching(/outage-call\/#./));
    expect(await page.locator('.hit .meta a').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('finds the same thing by another name, says so, and puts it below', async () => {
    const { page, context } = await open(at('顾客'));
    await found(page);
    while (await page.locator('.more').isVisible()) {
      const before = await page.locator('.hit').count();
      await page.locator('.more').click();
      await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(before);
    }
    const matches = await page
      .locator('.hit')
      .evaluateAll((all) => all.map((hit) => (hit as HTMLElement).dataset.match));
    expect(matches).toContain('alias');
    expect(matches.lastIndexOf('literal')).toBeLessThan(matches.indexOf('alias'));
    expect(await page.locator('.hit[data-match=alias] .why').first().textContent()).toContain('客户');
    await context.close();
  });

  test('by initials says that it is the sound', async () => {
    const { page, context } = await open(at('fwln'));
    await found(page);
    expect(await page.locator('.hit h2').allTextContents()).toContain('服务理念');
    expect(await said(page).textContent()).toContain('读音');
    await context.close();
  });

  test('with a wrong character asks whether another was meant, and the answer is a link', async () => {
    const { page, context } = await open(at('预付歉'));
    await page.locator('.suggestion a').click();
    await expect.poll(() => asked(page)).toEqual(['预付款']);
    expect(await page.title()).toMatch(/^预付款 · 查找 · /);
    await expect.poll(() => said(page).textContent()).toContain('“预付款”有');
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('预付歉');
    await context.close();
  });

  test('that finds only pieces of what was asked does not claim more', async () => {
    const { page, context } = await open(at('客户为什么不满意'));
    await found(page);
    expect(await said(page).textContent()).toContain('没有一处原样写着“客户为什么不满意”');
    await context.close();
  });

  test('that finds nothing says so, and helps: terms, people, titles', async () => {
    const { page, context } = await open(at('zzzzqqqq'));
    await expect.poll(() => said(page).textContent()).toContain('zzzzqqqq');
    expect(await hits(page)).toEqual([]);
    await page.locator('.help .ask a[href^="mailto:"]').waitFor();
    expect(await page.locator('.help a[href$="/glossary/"]').count()).toBe(1);
    expect(await page.locator('.titles').isVisible()).toBe(true);
    await context.close();
  });

  test('that finds nothing in what was chosen offers to ask for less', async () => {
    const { page, context } = await open(at('停电 客户', '&year=1901&outcome=failure'));
    await page.locator('.help a', { hasText: '什么都不限' }).click();
    await found(page);
    expect(asked(page, 'year')).toEqual([]);
    await context.close();
  });
});

describe('a search that could not be answered', () => {
  test('is asked again by Enter, and when the network is back', async () => {
    const { page, context } = await open(`${inject('root')}search/`);
    const block = () => page.route(/search-api\.js|\/pagefind\//, (route) => route.abort());
    await block();
    await field(page).fill('停电');
    await expect.poll(() => said(page).textContent()).toContain('没有准备好');
    const before = await page.evaluate(() => history.length);
    await page.unrouteAll();
    await field(page).press('Enter');
    await found(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await block();
    await page.reload();
    await expect.poll(() => said(page).textContent()).toContain('没有准备好');
    await page.unrouteAll();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await found(page);
    await context.close();
  });
});

describe('facets', () => {
  test('take along the words that stand in the field', async () => {
    const { page, context } = await open(at('客户'));
    await found(page);
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = '客户 投诉';
    });
    await label(page, 'collection', 'cases').click();
    await expect.poll(() => asked(page)).toEqual(['客户 投诉']);
    expect(asked(page, 'collection')).toEqual(['cases']);
    expect(await field(page).inputValue()).toBe('客户 投诉');
    await context.close();
  });

  test('stay when a suggestion is followed', async () => {
    const { page, context } = await open(at('预付歉', '&collection=cases'));
    await page.locator('.suggestion a').click();
    await expect.poll(() => asked(page)).toEqual(['预付款']);
    expect(asked(page, 'collection')).toEqual(['cases']);
    await context.close();
  });

  test('narrow with or inside a group and with and between groups, and stand in the address', async () => {
    const { page, context } = await open(at('客户'));
    await found(page);
    const count = async (name: string, value: string): Promise<number> =>
      Number(await label(page, name, value).locator('.num').textContent());
    const total = (): Promise<number> =>
      said(page)
        .textContent()
        .then((text) => Number(/\d+/.exec(text ?? '')?.[0]));
    const [cases, etiquette] = [await count('collection', 'cases'), await count('collection', 'etiquette')];
    await label(page, 'collection', 'cases').click();
    await expect.poll(total).toBe(cases);
    await label(page, 'collection', 'etiquette').click();
    await expect.poll(total).toBe(cases + etiquette);
    const both = await count('audience', 'contact');
    await label(page, 'audience', 'contact').click();
    await expect.poll(total).toBe(both);
    expect(asked(page, 'collection')).toEqual(['cases', 'etiquette']);
    expect(asked(page, 'audience')).toEqual(['contact']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('audience');
    await page.goBack();
    await expect.poll(total).toBe(cases + etiquette);
    expect(await label(page, 'audience', 'contact').locator('input').isChecked()).toBe(false);
    await page.reload();
    await expect.poll(total).toBe(cases + etiquette);
    await page.locator('.filters .clear').click();
    await expect.poll(() => asked(page, 'collection')).toEqual([]);
    await context.close();
  });

  test('are folded on a phone, and open without words too', async () => {
    const { page, context } = await open(`${inject('root')}search/?collection=cases`, { viewport: phone });
    await found(page);
    expect(await label(page, 'collection', 'cases').isVisible()).toBe(false);
    await page.locator('.unfold').click();
    expect(await label(page, 'collection', 'cases').isVisible()).toBe(true);
    expect(await page.locator('.unfold').getAttribute('aria-expanded')).toBe('true');
    await context.close();
  });
});

describe('by keyboard', () => {
  test('the arrows go from the field into the results, Esc goes back, Enter opens', async () => {
    const { page, context } = await open(at('停电'));
    await found(page);
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(await page.locator('.hit h2').nth(1).textContent());
    await page.keyboard.press('Escape');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    const first = await page
      .locator('.hit h2 a')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(first);
    await context.close();
  });

  test('the keys of the search lead to the field of its own page', async () => {
    const { page, context } = await open(at('停电'));
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('/');
    await context.close();
  });
});

describe.each([
  ['at the root', 'root'],
  ['below a path', 'below'],
] as const)('the dialog %s', (_, where) => {
  test('is a key away on every page, and nothing is fetched before', async () => {
    const { page, context, complaints } = await open(`${inject(where)}etiquette/outage-call/`);
    const requests = requestsOf(page);
    await page.locator('.doors summary').click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.doors[open]').count()).toBe(0);
    await page.mouse.move(600, 500);
    await page.waitForTimeout(300);
    expect(requests).toEqual([]);
    await page.locator('.doors summary').focus();
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('首问负责', { delay: 30 });
    await page.locator('dialog .hit').first().waitFor();
    expect(await page.locator('dialog .hit').count()).toBeLessThanOrEqual(8);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('.doors summary').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('ArrowDown');
    const first = await page
      .locator('dialog .hit h2 a')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(first);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('that is out of reach costs nobody the page', async () => {
    const { page, context } = await open(`${inject(where)}etiquette/outage-call/`);
    const address = page.url();
    await context.setOffline(true);
    await page.keyboard.press('/');
    await page.waitForTimeout(500);
    expect(page.url()).toBe(address);
    await context.setOffline(false);
    await context.close();
  });

  test('leads to all results, and takes the whole of a phone', async () => {
    const { page, context } = await open(inject(where), { viewport: phone });
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog').evaluate((one) => one.getBoundingClientRect().height)).toBe(phone.height);
    await page.keyboard.type('客户');
    await page.locator('dialog .all a').click();
    await page.waitForURL(/search\/\?q=/);
    await found(page);
    await context.close();
  });
});

describe('what the device keeps', () => {
  test('are the searches that were finished, which can be removed one by one and all', async () => {
    const { page, context } = await open(`${inject('root')}search/`);
    for (const query of ['停电', '投诉', '预付款']) {
      await field(page).fill(query);
      await field(page).press('Enter');
      await found(page);
      await expect.poll(() => kept(page, 'fengfan:searches')).toContain(query);
    }
    await field(page).fill('');
    await expect.poll(() => page.locator('.recent a').allTextContents()).toEqual(['预付款', '投诉', '停电']);
    await page.locator('.recent .remove').nth(1).click();
    expect(await page.locator('.recent a').allTextContents()).toEqual(['预付款', '停电']);
    await page.locator('.recent a', { hasText: '停电' }).click();
    await expect.poll(() => asked(page)).toEqual(['停电']);
    await field(page).fill('');
    await page.locator('.recent .remove-all').click();
    expect(await page.locator('.recent').isVisible()).toBe(false);
    expect(await kept(page, 'fengfan:searches')).toBeNull();
    await context.close();
  });

  test('are the words that stand nowhere, which can be copied and removed', async () => {
    const { page, context } = await open(at('咖啡拉花'));
    await expect.poll(() => kept(page, 'fengfan:search-gaps')).toContain('咖啡拉花');
    const list = page.locator('.gaps');
    await list.locator('summary').click();
    expect(await list.locator('li').textContent()).toMatch(/咖啡拉花.*1 次，\d{4}-\d\d-\d\d/);
    await context.grantPermissions(['clipboard-write']);
    await list.locator('.copy').click();
    await expect.poll(() => list.locator('[role=status]').textContent()).toContain('复制');
    expect(await copiedText(page)).toMatch(/^咖啡拉花\t1\t/);
    await list.locator('.remove').click();
    expect(await list.isVisible()).toBe(false);
    expect(await kept(page, 'fengfan:search-gaps')).toBeNull();
    await context.close();
  });

  test('is nothing that somebody only paused at, until the page is left', async () => {
    const { page, context } = await open(`${inject('root')}search/`);
    await field(page).fill('咖啡拉花');
    await expect.poll(() => said(page).textContent()).toContain('咖啡拉花');
    await page.waitForTimeout(2500);
    expect(await kept(page, 'fengfan:searches')).toBeNull();
    expect(await kept(page, 'fengfan:search-gaps')).toBeNull();
    await page.goto(inject('root'));
    expect(await kept(page, 'fengfan:searches')).toContain('咖啡拉花');
    expect(await kept(page, 'fengfan:search-gaps')).toContain('咖啡拉花');
    await context.close();
  });

  test('is nothing where storage is closed, and the search works', async () => {
    const { page, context, complaints } = await open(inject('root'));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
    });
    await page.goto(at('停电'), { waitUntil: 'networkidle' });
    await found(page);
    await field(page).fill('咖啡拉花');
    await field(page).press('Enter');
    await expect.poll(() => said(page).textContent()).toContain('咖啡拉花');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test.each([
  ['on a phone by night', phone, 'dark'],
  ['on a desktop by day', desktop, 'light'],
] as const)('axe finds nothing in results, in help and in the dialog %s', async (_, viewport, colorScheme) => {
  const { page, context } = await open(at('客户', '&collection=cases'), { viewport, colorScheme, bypassCSP: true });
  const faults = async (): Promise<string[]> => {
    await page.evaluate(AxeBuilder.source);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  };
  await found(page);
  if (viewport === phone) await page.locator('.unfold').click();
  expect(await faults()).toEqual([]);
  await page.goto(at('咖啡拉花'), { waitUntil: 'networkidle' });
  await page.locator('.help .ask').waitFor();
  await page.locator('.gaps summary').click();
  expect(await faults()).toEqual([]);
  await page.goto(inject('root'));
  await page.keyboard.press('/');
  await page.locator('dialog .recent li').first().waitFor();
  expect(await faults()).toEqual([]);
  await page.keyboard.type('预付歉');
  await page.locator('dialog .suggestion a').waitFor();
  expect(await faults()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
});

test('without JavaScript the form of any page leads to titles, cases and terms', async () => {
  const { page, context } = await open(inject('root'), { javaScriptEnabled: false, viewport: phone });
  await page.locator('main form[role=search] input').fill('停电');
  await page.locator('main form[role=search] button').click();
  await page.waitForURL(/search\/\?q=/);
  expect(await page.locator('.titles a[href*="outage-call"]').isVisible()).toBe(true);
  expect(await page.locator('.ways a[href$="/cases/industry/telecom/"]').isVisible()).toBe(true);
  expect(await page.locator('.ways a[href$="/glossary/"]').isVisible()).toBe(true);
  expect(await page.locator('main .unscripted').first().isVisible()).toBe(true);
  await context.close();
});

describe('lists', () => {
  test('of cases count truly: a facet says how many, and its page shows as many', async () => {
    const { page, context } = await open(`${inject('root')}cases/`, { viewport: desktop });
    const facets = await page.locator('.facets a, .facet a').evaluateAll((links) =>
      links.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        count: Number(link.querySelector('.num, .count, b, small')?.textContent ?? Number.NaN),
      })),
    );
    const counted = facets.filter(({ count }) => count > 0);
    expect(counted.length).toBeGreaterThan(3);
    for (const { href, count } of counted) {
      await page.goto(href);
      expect(await page.locator('main .entry').count(), href).toBe(count);
    }
    await context.close();
  });

  test('of curricula draw what comes before what, with the same in words', async () => {
    const { page, context } = await open(`${inject('root')}curricula/`);
    const picture = page.locator('svg[role=img], svg[aria-labelledby]').first();
    expect(await picture.locator('desc').textContent()).toContain('窗口服务入门');
    expect(await page.locator('main').textContent()).toContain('先修');
    await context.close();
  });
});
