import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, withBrowser } from '../browser.ts';
import { keptRecords } from '../learning-device.ts';
import { signOnHost } from './gateway.ts';
import { freePort } from './running.ts';
import { type Running, servers, startSites } from './sites.ts';

// The single sign-on has a host of its own, as in a company.
const gatewayPort = await freePort();
withBrowser(`--host-resolver-rules=MAP ${signOnHost}:80 127.0.0.1:${gatewayPort}`);

let running: Running;
beforeAll(async () => {
  running = await startSites(gatewayPort);
});
afterAll(() => running?.stop());

const found = (page: Page): Promise<void> => page.locator('.hit').first().waitFor();

/** What people do on a site, each with what must come of it. */
const deeds: Record<string, (page: Page, at: (path: string) => string) => Promise<void>> = {
  'the dialog of the search': async (page, at) => {
    await page.goto(at('principles/core-idea/'));
    await page.keyboard.press('/');
    await page.locator('.search-dialog input').fill('停电');
    await page.locator('.search-dialog .hit').first().waitFor();
  },
  'the page of the search': async (page, at) => {
    await page.goto(at(`search/?${new URLSearchParams({ q: '首问负责' })}`));
    await found(page);
  },
  'a self-check': async (page, at) => {
    await page.goto(at('etiquette/outage-call/'), { waitUntil: 'networkidle' });
    await page.locator('#questions').scrollIntoViewIfNeeded();
    const question = page.locator('ff-quiz fieldset').first();
    await question.locator('form input').first().check();
    await question.getByRole('button', { name: '看对不对' }).click();
    await expect.poll(async () => (await keptRecords(page)).length).toBe(1);
  },
  'night and day': async (page) => {
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.theme);
    await page.locator('.theme:visible').first().click();
    await expect.poll(theme).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');
  },
  'slides, on the whole screen': async (page, at) => {
    await page.goto(at('curricula/front-desk-basics/kit/slides/'));
    await page.locator('.slide-start button').click();
    await expect.poll(() => page.locator('.slide:visible').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  },
  'a printed book': async (page, at) => {
    await page.goto(at('handbook/principles/'), { waitUntil: 'networkidle' });
    expect((await page.pdf()).length).toBeGreaterThan(100_000);
  },
  'the workshop of paths, and a copied link': async (page, at) => {
    await page.goto(at('paths/workshop/'));
    await page.locator('#words').fill('停电来电');
    await page.locator('.found input[value="etiquette/outage-call"]').check();
    await expect.poll(() => page.locator('.address').inputValue()).toContain('http');
  },
  'the drill': async (page, at) => {
    await page.goto(at('drill/'));
    await page.locator('.card').waitFor();
  },
  'a test': async (page, at) => {
    await page.goto(at('curricula/front-desk-basics/test/'), { waitUntil: 'networkidle' });
    expect(await page.locator('main h1').count()).toBe(1);
  },
  'a page that is not there': async (page, at) => {
    const answer = await page.goto(at('no-such-page/'));
    expect(answer?.status()).toBe(404);
    expect(await page.locator('main form').count()).toBe(1);
  },
};

/** Nothing on a page may complain but for what was asked for, and no policy may have been broken. */
const unexpected = (complaints: readonly string[]): string[] =>
  complaints.filter((complaint) => !complaint.includes(signOnHost) && !/no-such-page.*404/.test(complaint));

describe.each(servers)('from %s', (server) => {
  test('everything works under the headers, and nothing breaks them', async () => {
    const site = running.sites.open;
    const at = (path: string): string => `http://127.0.0.1:${site[server]}${site.base}${path}`;
    const { page, context, complaints } = await open(at(''));
    for (const [name, deed] of Object.entries(deeds)) {
      await deed(page, at).catch((fault: unknown) => {
        throw new Error(`${name}: ${fault}`);
      });
      expect(unexpected(complaints), name).toEqual([]);
    }
    await context.close();
  });

  test('who signs in gets to the page that was asked for, and who was signed out is led to the sign-in again', async () => {
    const site = running.sites.signed;
    const at = (path: string): string => `http://127.0.0.1:${site[server]}${site.base}${path}`;
    const asked = at('search/?q=%E5%81%9C%E7%94%B5&collection=etiquette');
    const { page, context, complaints } = await open(asked);
    expect(new URL(page.url()).hostname).toBe(signOnHost);
    await page.getByText('I am me').click();
    await found(page);
    expect(page.url()).toBe(asked);
    await page.goto(at(''), { waitUntil: 'networkidle' });
    await context.clearCookies();
    // A form that is sent, and led on to another host: the policy has to know the way.
    const field = page.locator('main input[name=q]');
    await field.fill('停电');
    await field.press('Enter');
    await page.waitForURL(`http://${signOnHost}/**`);
    await page.getByText('I am me').click();
    await found(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('停电');
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });
});
