import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { mediaType } from '../../src/disk/media-types.ts';
import { allPages, open, withBrowser } from './browser.ts';

withBrowser();

let bare: Server;

/** A host whose headers nobody can set. */
beforeAll(async () => {
  bare = createServer((request, response) => {
    const place = join(inject('folder'), decodeURI((request.url ?? '/').replace(/\?.*/, '')));
    const file = statSync(place, { throwIfNoEntry: false })?.isDirectory() ? join(place, 'index.html') : place;
    response.setHeader('Content-Type', mediaType(file).type).end(readFileSync(file));
  });
  await new Promise<void>((done) => bare.listen(0, '127.0.0.1', done));
});
afterAll(() => bare.close());

test('every page says its policy before anything that it could judge', () => {
  const without = allPages().filter((page) => {
    const html = readFileSync(join(inject('folder'), decodeURI(page), 'index.html'), 'utf8');
    const policy = html.search(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    return policy < 0 || policy > html.search(/<(?:script|link|style)\b/);
  });
  expect(without).toEqual([]);
});

test('without any headers pages work, and what their policy forbids is forbidden', async () => {
  const { port } = bare.address() as AddressInfo;
  const { page, context, complaints } = await open(`http://127.0.0.1:${port}/principles/core-idea/`);
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').fill('停电');
  await page.locator('.search-dialog .hit').first().waitFor();
  expect(complaints).toEqual([]);
  const broken = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
    const frame = document.createElement('iframe');
    frame.src = 'http://elsewhere.example/';
    const image = new Image();
    image.src = 'http://elsewhere.example/image.png';
    const script = document.createElement('script');
    script.append('document.title = "broken"');
    const sheet = document.createElement('style');
    sheet.append('body { display: none }');
    const form = document.createElement('form');
    form.action = 'http://elsewhere.example/';
    const attempts = [
      () => document.body.append(form),
      () => form.submit(),
      () => document.body.append(frame, image, sheet),
      () => document.body.append(script),
      () => {
        document.body.innerHTML = '<b>broken</b>';
      },
      () => fetch('http://elsewhere.example/'),
    ];
    for (const attempt of attempts)
      await Promise.resolve()
        .then(attempt, undefined)
        .catch(() => undefined);
    const seen = (): string[] => [...new Set(directives)].sort();
    // They are told of when the browser finds the time.
    for (let waits = 0; waits < 50 && seen().length < 6; waits++) await new Promise((done) => setTimeout(done, 100));
    return seen();
  });
  expect(broken).toEqual([
    'connect-src',
    'form-action',
    'frame-src',
    'img-src',
    'require-trusted-types-for',
    'style-src-elem',
  ]);
  expect(await page.title()).not.toBe('broken');
  await context.close();
});
