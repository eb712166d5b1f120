import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { mediaType } from '../../src/disk/media-types.ts';
import { type Served, serve } from '../../src/disk/server.ts';
import { aimedAt, type Vector, vectors } from '../attacks/vectors.ts';
import { newContext, withBrowser } from './browser.ts';

withBrowser();

const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
let guarded: Served;
let bare: Server;
let other: Server;
/** What the other host was asked for, by the page that asked. */
const asked = new Set<string>();

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listening = (server: Server): Promise<Server> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));

const answers: Record<string, string> = { '.js': 'alert(1)', '.css': 'body{}', '.html': '<script>alert(1)</script>' };

beforeAll(async () => {
  other = await listening(
    createServer((request, response) => {
      asked.add(
        new URL(request.url ?? '', 'http://other').searchParams.get('v') ??
          new URL(request.url ?? '/', 'http://other').pathname.split('/')[1] ??
          '',
      );
      const kind = extname(new URL(request.url ?? '', 'http://other').pathname);
      response.writeHead(200, {
        'Content-Type': mediaType(`a${kind || '.html'}`).type,
        'Access-Control-Allow-Origin': '*',
      });
      response.end(answers[kind || '.html'] ?? '');
    }),
  );
  cpSync(join(inject('folder'), '_astro'), join(folder, '_astro'), { recursive: true });
  cpSync(join(inject('folder'), 'fengfan.json'), join(folder, 'fengfan.json'));
  const guarding = readFileSync(join(inject('folder'), '404.html'), 'utf8');
  const bareOf = (page: string): string => page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  expect(bareOf(guarding)).not.toBe(guarding);
  for (const [index, { html }] of vectors.entries()) {
    const planted = `<div id="attack">${aimedAt(html, `${addressOf(other)}/${index}`)}</div></main>`;
    const page = guarding.replace('</main>', () => planted);
    for (const [place, text] of [
      [String(index), bareOf(page)],
      [`saying/${index}`, page],
    ] as const) {
      mkdirSync(join(folder, place), { recursive: true });
      writeFileSync(join(folder, place, 'index.html'), text);
    }
  }
  guarded = await serve(folder, { host: '127.0.0.1', port: 0 });
  bare = await listening(
    createServer((request, response) => {
      const path = decodeURI(new URL(request.url ?? '/', 'http://bare').pathname).replace(/\/$/, '/index.html');
      try {
        const bytes = readFileSync(join(folder, path));
        response.writeHead(200, { 'Content-Type': mediaType(path).type }).end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    }),
  );
});
afterAll(async () => {
  await guarded.close();
  for (const server of [bare, other]) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Looks at a page as a curious reader does: everything that was planted is pointed at and clicked. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('#attack *')) {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      if (element.matches('a, button'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  });
  await setTimeout(150);
}

/** Which vectors ran a script or asked the other host, by their number. */
async function succeeded(context: BrowserContext, address: string, chosen: readonly number[]): Promise<number[]> {
  const ran = new Set<number>();
  asked.clear();
  const rest = [...chosen];
  const reader = async (): Promise<void> => {
    for (let index = rest.shift(); index !== undefined; index = rest.shift()) {
      const number = index;
      const page = await context.newPage();
      // In the place of the browser's own, in every frame: a dialog that opens while its page is closed keeps it open for ever.
      await page.exposeFunction('alert', () => ran.add(number));
      await page.goto(`${address}${number}/`, { waitUntil: 'load', timeout: 20_000 });
      await use(page).catch(() => undefined);
      await Promise.race([page.close(), setTimeout(5_000)]);
    }
  };
  await Promise.all(Array.from({ length: 4 }, reader));
  return chosen.filter((index) => ran.has(index) || asked.has(String(index)));
}

const numbers = (does: Vector['does'][]): number[] =>
  vectors.flatMap((vector, index) => (does.includes(vector.does) ? [index] : []));
const named = (found: readonly number[]): string[] => found.map((index) => vectors[index]?.name ?? '');

test('the headers alone stop every attack that was planted into a page, and without them it works', async () => {
  const context = await newContext();
  const live = numbers(['runs', 'asks']);
  // A page that only leads away breaks no policy: the two layers before see to it.
  const harmful = numbers(['runs', 'asks', 'nothing']);
  expect(named(await succeeded(context, guarded.address, harmful))).toEqual([]);
  expect(named(await succeeded(context, `${addressOf(bare)}/`, live))).toEqual(named(live));
  // So does the policy that a page says itself, where a server sends none.
  expect(named(await succeeded(context, `${addressOf(bare)}/saying/`, harmful))).toEqual([]);
  await context.close();
});
