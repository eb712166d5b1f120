import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, open, phone, visit, withBrowser } from './browser.ts';

withBrowser();

const kit = (part = ''): string => `${inject('root')}curricula/front-desk-basics/kit/${part}`;
const upright = ['notes/', 'handout/', 'cards/', 'exam/a/', 'exam/b/', 'exam/c/', 'exam/a/key/'];
const across = ['slides/', 'attendance/'];
const all = ['', ...upright, ...across];

/** How many pages a part prints to, and the sizes of these in points. */
async function printed(page: Page): Promise<{ pages: number; sizes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return {
    pages: boxes.length,
    sizes: [...new Set(boxes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`))],
  };
}

const asks = (page: Page): Promise<(string | null)[]> =>
  page.locator('.ask').evaluateAll((found) => found.map((ask) => ask.firstChild?.textContent?.trim() ?? null));

describe('a trainer’s kit', () => {
  test('is reached from its course and from the trainer’s guide, and leads to all its parts', async () => {
    await visit(
      [`${inject('root')}curricula/front-desk-basics/`, `${inject('root')}help/trainers/`],
      {},
      async (page) => {
        expect(await page.locator('main a[href$="front-desk-basics/kit/"]').count()).toBe(1);
      },
    );
    await visit([kit()], { javaScriptEnabled: false }, async (page) => {
      for (const part of [...upright, ...across])
        expect(await page.locator(`main a[href$="/kit/${part}"]`).count(), part).toBeGreaterThan(0);
    });
  });

  test('prints each part alone, on A4, upright or across, with nothing of the site around it', async () => {
    await visit([...upright, ...across].map(kit), { javaScriptEnabled: false }, async (page) => {
      const part = page.url().slice(kit().length);
      const { pages, sizes } = await printed(page);
      expect({ part, sizes }).toEqual({ part, sizes: [across.includes(part) ? '842x595' : '595x842'] });
      if (part === 'slides/') expect(pages).toBe(await page.locator('.slide').count());
      if (part === 'attendance/') expect(pages).toBe(1);
      if (/^exam\/.\/$/.test(part)) expect(pages, part).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      for (const around of ['.masthead', '.colophon', '.kit-parts', '.kit-tools'])
        expect(await page.locator(around).first().isVisible(), around).toBe(false);
      await page.emulateMedia({ media: null });
    });
  });

  test.each([
    ['a phone by day', phone, 'light'],
    ['a phone by night', phone, 'dark'],
    ['a desktop', desktop, 'light'],
  ] as const)('is sound on %s', async (_, viewport, colorScheme) => {
    const found: string[] = [];
    await visit(all.map(kit), { viewport, colorScheme, bypassCSP: true }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), page.url()).toBe(0);
      await page.evaluate(AxeBuilder.source);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      found.push(...violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html.slice(0, 120)}`));
    });
    expect(found).toEqual([]);
  });
});

describe('slides', () => {
  test('lose nothing: no slide of any course is fuller than it can be', async () => {
    const courses = ['front-desk-basics', 'account-manager-skills', 'customer-orientation-senior', 'trainer-methods'];
    const addresses = courses.map((course) => `${inject('root')}curricula/${course}/kit/slides/`);
    await visit(addresses, {}, async (page) => {
      const full = await page.locator('.slide').evaluateAll((slides) =>
        slides.flatMap((slide) => {
          const foot = slide.querySelector('.slide-foot .num')?.getBoundingClientRect().top ?? 0;
          const last = slide.querySelector('ol, .slide-text')?.getBoundingClientRect().bottom ?? 0;
          const head = slide.querySelector('h2')?.getBoundingClientRect().top ?? 0;
          const above = slide.querySelector('.slide-above')?.getBoundingClientRect().bottom ?? 0;
          return last > foot || head < above ? [slide.textContent?.trim().slice(0, 60)] : [];
        }),
      );
      expect({ url: page.url(), full }).toEqual({ url: page.url(), full: [] });
    });
  });

  test('are shown one at a time, with keys, a presenter and taps, and left again where they were', async () => {
    const { page, context, complaints } = await open(kit('slides/'));
    const shown = (): Promise<string | null> => page.locator('.slide:visible .slide-foot .num').textContent();
    await page.locator('.slide-start button').waitFor();
    await page.keyboard.press('f');
    await expect.poll(() => page.locator('.slide:visible').count()).toBe(1);
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter']) await page.keyboard.press(key);
    expect(await shown()).toBe('6');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ '])
      await page.keyboard.press(key === 'Shift+ ' ? 'Shift+Space' : key);
    expect(await shown()).toBe('2');
    await page.mouse.click(1000, 300);
    expect(await shown()).toBe('3');
    await page.mouse.click(100, 300);
    expect(await shown()).toBe('2');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(String(await page.locator('.slide').count()));
    await page.keyboard.press('f');
    await expect.poll(() => page.locator('.slide:visible').count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('stand below each other without a script', async () => {
    await visit([kit('slides/')], { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.slide:visible').count()).toBeGreaterThan(20);
    });
  });
});

describe('papers', () => {
  test('differ between neighbours, and each has the questions of its key in the same order', async () => {
    const { page, context } = await open(kit('exam/a/'));
    const papers: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      await page.goto(kit(`exam/${name}/`));
      const asked = await asks(page);
      expect(asked).toHaveLength(12);
      expect(new Set(asked).size).toBe(12);
      await page.goto(kit(`exam/${name}/key/`));
      expect(await asks(page)).toEqual(asked);
      expect(await page.locator('.answer-row li').count()).toBe(12);
      papers.push(asked.join());
    }
    expect(new Set(papers).size).toBe(3);
    await context.close();
  });

  test('are drawn from a pool that is served as data', async () => {
    const pool = await (await fetch(`${inject('root')}curricula/front-desk-basics/test.json`)).json();
    expect(pool).toMatchObject({
      curriculum: 'curricula/front-desk-basics',
      rule: { questions: 12, pass: 80, tries: 3 },
    });
    expect(pool.questions.length).toBeGreaterThanOrEqual(12);
  });
});

test('a card stands beside its partner, and no pair is torn apart by the end of a page', async () => {
  await visit([kit('cards/')], { javaScriptEnabled: false }, async (page) => {
    const scenes = await page.locator('.scene').count();
    expect(scenes).toBeGreaterThan(5);
    expect(await page.locator('.card').count()).toBe(scenes * 2);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.scene')
        .first()
        .evaluate((scene) => getComputedStyle(scene).breakInside),
    ).toBe('avoid');
    await page.emulateMedia({ media: null });
  });
});
