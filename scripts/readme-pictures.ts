import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { project } from './options.ts';

/** A picture of the README: what of the shipped site it shows, on what, by day or by night. */
interface Shown {
  name: string;
  address: string;
  size: { width: number; height: number };
  theme: 'light' | 'dark';
}

const desk = { width: 1366, height: 768 };
const phone = { width: 360, height: 780 };

const pictures: readonly Shown[] = [
  { name: 'home', address: '/', size: desk, theme: 'light' },
  { name: 'article', address: '/etiquette/outage-call/', size: phone, theme: 'dark' },
  { name: 'path', address: '/paths/first-week/', size: desk, theme: 'dark' },
  { name: 'search', address: `/search/?${new URLSearchParams({ q: '验收' })}`, size: phone, theme: 'light' },
];

const folder = join(project, '.github/pictures');

/** Takes the pictures of the README anew, as WebP, which Chromium writes itself; gives their folder. */
export async function takeReadmePictures(by: Browser, site: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (const { name, address, size, theme } of pictures) {
    const deviceScaleFactor = size === phone ? 2 : 1.5;
    const context = await by.newContext({ viewport: size, colorScheme: theme, deviceScaleFactor });
    const page = await context.newPage();
    await page.goto(new URL(address, site).href, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
    writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
    await context.close();
  }
  return folder;
}
