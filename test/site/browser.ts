import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

export const phone = { width: 360, height: 780 };
export const desktop = { width: 1366, height: 768 };

/**
 * Parts of a whole browser that no test needs, and of each kind the last argument alone counts: what Playwright switches off and matters
 * here, then the two pages and the spare process that a new window keeps ready, which cost more than most of our pages.
 */
const switchedOff = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning'],
  ...['MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
];

let browser: Browser;

/** Starts a browser for the tests of a file; `more` are further arguments of it. */
export function withBrowser(...more: string[]): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${switchedOff.join(',')}`,
        ...more,
      ],
    });
  });
  afterAll(() => browser.close());
}

/** A context of the browser of this file, with nothing that watches. */
export const newContext = (options: ContextOptions = {}): Promise<BrowserContext> => browser.newContext(options);

type ContextOptions = Parameters<Browser['newContext']>[0];

/** What a page must never do: complain, break its policy, ask another host. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  complaints: string[];
}

export async function open(address: string, options: ContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: desktop, ...options });
  const page = await context.newPage();
  const watched: Watched = { page, context, complaints: watch(page) };
  await page.goto(address, { waitUntil: 'networkidle' });
  return watched;
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  const own = new URL(inject('root')).hostname;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== own) complaints.push(`${page.url()} asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/no-such-page/'))
      complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** The addresses that a page asks for from now on, but for its icon, which a browser fetches when it likes. */
export function requestsOf(page: Page): string[] {
  const icons = new Set([inject('root'), inject('below')].map((site) => `${site}icon.svg`));
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!icons.has(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Visits pages one after another in one tab; closes it and expects no complaint. */
export async function visit(
  addresses: readonly string[],
  options: ContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, complaints } = await open(addresses[0] ?? inject('root'), options);
  for (const address of addresses) {
    if (page.url() !== address) await page.goto(address, { waitUntil: 'load' });
    await look(page);
  }
  await context.close();
  expect(complaints).toEqual([]);
}

/** The addresses of all pages of the built site, relative to its base; those of old keys only lead on. */
export const allPages = (): string[] =>
  readdirSync(inject('folder'), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('index.html') &&
        !readFileSync(join(inject('folder'), file), 'utf8').includes('http-equiv="refresh"'),
    )
    .map((file) => encodeURI(file.replace(/index\.html$/, '')))
    .sort();
