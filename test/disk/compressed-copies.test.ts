import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCompressed } from '../../src/disk/compressed-copies.ts';
import { serve } from '../../src/disk/server.ts';
import { ask } from '../asking.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'fengfan-copies-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const long = '顾客永远在前面。'.repeat(200);
const write = (file: string, text: string): void => writeFileSync(join(site, file), text);
const copiesOf = (file: string): string[] =>
  readdirSync(site)
    .filter((name) => name.startsWith(`${file}.`))
    .sort();

test.each([
  ['br', brotliDecompressSync],
  ['gz', gunzipSync],
  ['zst', zstdDecompressSync],
])('a text has a .%s beside it that says the same', async (ending, plain) => {
  write('index.html', long);
  expect(await writeCompressed(site)).toBe(3);
  expect(plain(readFileSync(join(site, `index.html.${ending}`))).toString()).toBe(long);
});

test('the same text has the same copies, whenever and in whatever company they were made', async () => {
  write('a.html', long);
  await writeCompressed(site);
  const first = copiesOf('a.html').map((name) => readFileSync(join(site, name)));
  mkdirSync(join(site, 'again'));
  for (let number = 0; number < 3; number++) write(`again/${number}.html`, long + number);
  write('again/a.html', long);
  await writeCompressed(join(site, 'again'));
  const again = ['br', 'gz', 'zst'].map((ending) => readFileSync(join(site, 'again', `a.html.${ending}`)));
  expect(again).toEqual(first);
});

test.each([
  ['what is short', 'short.html', '短'],
  ['a picture', 'photo.webp', long],
  ['a part of the index', 'meta.pf_meta', long],
  ['what is for tools alone', 'fengfan.json', long],
  [
    'what gets no smaller',
    'noise.txt',
    Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(''),
  ],
])('%s has no larger copy', async (_, file, text) => {
  write(file, text);
  await writeCompressed(site);
  for (const copy of copiesOf(file)) {
    expect(file).toBe('noise.txt');
    expect(readFileSync(join(site, copy)).length).toBeLessThan(Buffer.byteLength(text));
  }
});

test('what a company compressed itself stays', async () => {
  write('data.csv', long);
  write('data.csv.gz', 'its own');
  await writeCompressed(site);
  expect(readFileSync(join(site, 'data.csv.gz'), 'utf8')).toBe('its own');
  expect(copiesOf('data.csv')).toEqual(['data.csv.br', 'data.csv.gz', 'data.csv.zst']);
});

test.each([
  ['br, zstd, gzip', 'br'],
  ['zstd, gzip', 'zstd'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
])('preview answers who takes %s with the copy in %s', async (taken, coding) => {
  write('index.html', long);
  await writeCompressed(site);
  const { port, close } = await serve(site, { host: '127.0.0.1', port: 0 });
  const { headers, body } = await ask(port, '/', { 'accept-encoding': taken });
  await close();
  expect(headers['content-encoding']).toBe(coding);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  const ending = { br: '.br', zstd: '.zst', gzip: '.gz' }[coding ?? ''] ?? '';
  expect(body).toEqual(readFileSync(join(site, `index.html${ending}`)));
});
