import { describe, expect, inject, test } from 'vitest';
import { allPages, desktop, open, phone, visit, withBrowser } from './browser.ts';

withBrowser();

const at = (base: 'root' | 'below', path: string): string => inject(base) + path;

describe('every page', () => {
  test.each([
    ['a phone', phone],
    ['a desktop', desktop],
  ])(
    'on %s is sound: one heading, its language, nothing wider than the screen, nothing to complain of',
    async (_, viewport) => {
      await visit(
        allPages().map((path) => at('root', path)),
        { viewport },
        async (page) => {
          const facts = await page.evaluate(() => ({
            headings: document.querySelectorAll('h1').length,
            language: document.documentElement.lang,
            title: document.title,
            robots: document.querySelector('meta[name=robots]')?.getAttribute('content'),
            inline: document.querySelectorAll('[style], style, script:not([src])').length,
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          }));
          expect({ url: page.url(), ...facts, title: facts.title !== '' }).toEqual({
            url: page.url(),
            headings: 1,
            language: 'zh-Hans',
            title: true,
            robots: 'noindex',
            inline: 0,
            wide: 0,
          });
        },
      );
    },
  );

  test('below a path keeps every link, picture and script below it', async () => {
    await visit(
      allPages().map((path) => at('below', path)),
      {},
      async (page) => {
        const base = new URL(inject('below')).pathname;
        const outside = await page.evaluate(
          (start) =>
            [...document.querySelectorAll('[href], [src], [action]')]
              .map(
                (element) =>
                  element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
              )
              .filter(
                (address) =>
                  address.startsWith('/') &&
                  !address.startsWith(start) &&
                  !decodeURI(address).startsWith(decodeURI(start)),
              ),
          base,
        );
        expect({ url: page.url(), outside }).toEqual({ url: page.url(), outside: [] });
      },
    );
  });
});

test('a page that does not exist says so and helps on', async () => {
  const { page, context } = await open(at('root', 'principles/no-such-page/'));
  expect(await page.locator('h1').textContent()).not.toBe('');
  expect(await page.locator('main form[role=search] input[name=q]').count()).toBe(1);
  await context.close();
});
