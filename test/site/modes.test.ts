import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violationsOn } from '../../scripts/bench/axe.ts';
import { judgeContent } from '../../scripts/judge-content.ts';
import { pageKinds, templateOf } from '../../scripts/page-kinds.ts';
import { addressOf } from '../../src/core/model/key.ts';
import { allPages, desktop, visit, withBrowser } from './browser.ts';

withBrowser();

/** The books of whole volumes come from the same template as those of paths, and would take as long as all other pages. */
const repeated = /^handbook\/(?:principles|etiquette|cases)$/;

const { library } = await judgeContent(inject('content'), 'staff', 'zh');
const all = pageKinds(library, inject('folder'));
/** The specimen has every component. */
const specimen = { name: 'specimen', address: encodeURI('/principles/样张/') };
const kinds = [...all.filter(({ name }) => !repeated.test(name)), specimen];
const at = (address: string): string => new URL(address.slice(1), inject('root')).href;

/** Without motion, or a change of look is judged half way. */
const still = { viewport: desktop, bypassCSP: true, reducedMotion: 'reduce' } as const;

/** Whatever folds is open, but for the entrances, which would lie over the page. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.doors)')) details.open = true;
  });

const waitFor = (page: Page, selector: string): Promise<unknown> => page.locator(selector).first().waitFor();

/** What a hand brings about on a page. */
const states: Record<string, [address: string, act: (page: Page) => Promise<unknown>]> = {
  'the entrances': ['/principles/core-idea/', (page) => page.locator('.doors summary').click()],
  'an answered self-check': [
    '/principles/core-idea/',
    async (page) => {
      for (const choice of await page.locator('.choice label').all()) await choice.click();
    },
  ],
  'the search dialog with results': [
    '/principles/core-idea/',
    async (page) => {
      await page.keyboard.press('/');
      await page.locator('.search-dialog input').fill('客户');
      await waitFor(page, '.search-dialog .hit');
    },
  ],
  'the search dialog without any': [
    '/glossary/',
    async (page) => {
      await page.keyboard.press('/');
      await page.locator('.search-dialog input').fill('龘靐齉');
      await waitFor(page, '.search-dialog .status:not(:empty)');
    },
  ],
  'narrowed cases with two picks': [
    '/cases/',
    async (page) => {
      for (const pick of [0, 1]) await page.locator('.pick input').nth(pick).check();
      await page.locator('form.filters input:not(:disabled)').first().check();
      await waitFor(page, '.picked a');
    },
  ],
  'cases that nothing is left of': [
    '/cases/',
    async (page) => {
      await page.locator('ff-cases input[type=search]').fill('龘靐齉');
      await waitFor(page, '.found, ff-cases .empty');
    },
  ],
  'a book that is being chosen': [
    '/handbook/',
    async (page) => {
      await waitFor(page, '.choose');
      await unfold(page);
      for (const box of [0, 1, 2]) await page.locator('.choose input[type=checkbox]').nth(box).check();
    },
  ],
  'a calculator with a result and one with a fault': [
    '/principles/customer-lifetime-value/',
    async (page) => {
      await waitFor(page, '.calculator input');
      const fields = page.locator('.calculator input');
      for (const [index, value] of ['100000', '500', '300', '100', 'x'].entries())
        if (index < (await fields.count())) await fields.nth(index).fill(value);
    },
  ],
};

const spaced =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/** What is wider than the screen, cut off, or moves. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = overflowX === 'hidden' && textOverflow === 'clip' && element.scrollWidth > element.clientWidth + 1;
      return isCut && element.clientWidth > 2 && !element.closest('.vh, thead, svg');
    });
    return [
      ...(scrollWidth > clientWidth ? [`wider by ${scrollWidth - clientWidth}`] : []),
      ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 80)}`),
      ...document.getAnimations().map(() => 'moves'),
    ];
  });

/** At 400 % a desk is as small as this. */
const magnified = { width: 320, height: 256 };

/** As it stands, and with the wide letters and lines that a reader may ask for. */
async function faultsAt400(page: Page): Promise<string[]> {
  await page.setViewportSize(magnified);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  const plain = await faultsOf(page);
  await page.addStyleTag({ content: spaced });
  return [...plain, ...(await faultsOf(page))].map((fault) => `${page.url()} ${fault}`);
}

/** axe needs about two seconds for a template in all its looks; a group of them fits the time of a test. */
const groups = Array.from({ length: 8 }, (_, group) => kinds.filter((_, index) => index % 8 === group));

test.each(groups.map((group) => [group.map(({ name }) => name).join('; '), group] as const))(
  'axe finds nothing in any look on a phone and on a desktop; at 400 % nothing scrolls both ways, and nothing moves for those who ask so: %s',
  async (_, group) => {
    const found: string[] = [];
    await visit(
      group.map(({ address }) => at(address)),
      still,
      async (page) => {
        // What an address with a query asks for is fetched.
        await page.waitForLoadState('networkidle');
        await unfold(page);
        found.push(...(await violationsOn(page)), ...(await faultsAt400(page)));
        await page.setViewportSize(desktop);
      },
    );
    expect(found).toEqual([]);
  },
);

test.each(Object.entries(states))('axe finds nothing in %s', async (_, [address, act]) => {
  await visit([at(address)], still, async (page) => {
    await act(page);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('every page of the site is of a kind that is looked at', () => {
  const entries = [...library.entries.keys()].map((key) => encodeURI(addressOf(key)));
  const known = new Set([...all.map(({ address }) => address), ...entries]);
  const templates = new Set(all.map(({ address }) => templateOf(address)));
  const addresses = allPages().map((path) => `/${path}`);
  expect(addresses.filter((address) => !known.has(address) && !templates.has(templateOf(address)))).toEqual([]);
});
