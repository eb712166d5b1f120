import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { judgeContent } from '../../scripts/judge-content.ts';
import { pageKinds } from '../../scripts/page-kinds.ts';
import { allPages, desktop, open, phone, visit, withBrowser } from './browser.ts';

withBrowser();

const at = (base: 'root' | 'below', path: string): string => inject(base) + path;

/** How much wider than the screen a page is, and how much of its end lies below the words for the thumb. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
    const end = (document.querySelector('.colophon')?.getBoundingClientRect().bottom ?? 0) + scrollY;
    const dock = document.querySelector('.dock ul')?.getBoundingClientRect().height ?? Number.NaN;
    return { wide: scrollWidth - clientWidth, covered: Math.max(0, Math.round(end + dock - scrollHeight)) };
  });
const nothing = { wide: 0, covered: 0 };

/** All of them are too many for the time of a test on a busy machine. */
const parts = Array.from({ length: 4 }, (_, part) => allPages().filter((_, index) => index % 4 === part));

test.each(parts.map((pages, part) => [part + 1, pages] as const))(
  'every page is sound on a phone and on a desktop: one heading, its language, nothing wider than the screen, nothing covered, nothing to complain of (%i of 4)',
  async (_, pages) => {
    expect(pages.length).toBeGreaterThan(50);
    await visit(
      pages.map((path) => at('root', path)),
      { viewport: phone },
      async (page) => {
        const facts = await page.evaluate(() => ({
          headings: document.querySelectorAll('h1').length,
          language: document.documentElement.lang,
          title: document.title,
          robots: document.querySelector('meta[name=robots]')?.getAttribute('content'),
          inline: document.querySelectorAll('[style], style, script:not([src])').length,
        }));
        const onPhone = await overlaps(page);
        await page.setViewportSize(desktop);
        const onDesktop = await overlaps(page);
        await page.setViewportSize(phone);
        expect({ url: page.url(), ...facts, title: facts.title !== '', onPhone, onDesktop }).toEqual({
          url: page.url(),
          headings: 1,
          language: 'zh-Hans',
          title: true,
          robots: 'noindex',
          inline: 0,
          onPhone: nothing,
          onDesktop: nothing,
        });
      },
    );
  },
);

/** The addresses that leave the folder which the site is served from. */
const outside = (addresses: readonly string[]): string[] => {
  const base = decodeURI(new URL(inject('below')).pathname);
  return addresses.filter((address) => address.startsWith('/') && !decodeURI(address).startsWith(base));
};

describe('below a path', () => {
  test('every link, picture and script of every page stays below it, and leads to a file', () => {
    const base = new URL(inject('below')).pathname;
    const folder = join(inject('folder'), '../below');
    const leadsTo = (address: string): boolean => {
      const path = decodeURI(address.slice(base.length).replace(/[?#].*/, ''));
      return existsSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
    };
    let seen = 0;
    for (const path of allPages()) {
      const html = readFileSync(join(folder, decodeURI(path), 'index.html'), 'utf8');
      const addresses = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) =>
        (address ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
      );
      seen += addresses.length;
      expect({ path, outside: outside(addresses) }).toEqual({ path, outside: [] });
      expect({ path, nowhere: addresses.filter((address) => !leadsTo(address)) }).toEqual({ path, nowhere: [] });
    }
    expect(seen).toBeGreaterThan(10_000);
  });

  test('so does what scripts add to a page of every kind, and there is nothing to complain of', async () => {
    const { library } = await judgeContent(inject('content'), 'staff', 'zh');
    await visit(
      pageKinds(library, inject('folder')).map(({ address }) => at('below', address.slice(1))),
      {},
      async (page) => {
        const addresses = await page.evaluate(() =>
          [...document.querySelectorAll('[href], [src], [action]')].map(
            (element) =>
              element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
          ),
        );
        expect({ url: page.url(), outside: outside(addresses) }).toEqual({ url: page.url(), outside: [] });
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
