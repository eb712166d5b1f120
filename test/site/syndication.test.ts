import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, phone, visit, withBrowser } from './browser.ts';

withBrowser();

const project = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'fengfan-syndication-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const principle = (title: string, more: string): string =>
  `---\ntitle: ${title}\nsummary: 一句 <b> & 话。\nfacet: concept\n${more}---\n\n见[乙](/principles/b/)。\n\n![红](./red.png)\n`;

// A red point, one pixel wide.
const red = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

/** Builds a public site of two public articles, an internal one and an unlisted path; gives its folder. */
function built(name: string, settings: string, ...args: string[]): string {
  const content = join(work, `${name}-content`);
  const out = join(work, name);
  const files: Record<string, string | Buffer> = {
    'site.yaml': `name: 风范\n${settings}`,
    'principles/red.png': red,
    'principles/a.mdx': principle(
      '甲',
      'access: public\nowner: 服务部、王敏\nadded: 2020-01-01\nupdated: 2020-02-03\n',
    ),
    'principles/b.mdx': '---\ntitle: 乙\nsummary: 话。\nfacet: concept\naccess: public\n---\n\n正文。\n',
    'principles/c.mdx': principle('内部的标题', 'updated: 2020-02-03\n'),
    'paths/x.yaml':
      'title: 不列出的路径\nsummary: 话。\naccess: public\nlisted: false\nupdated: 2020-02-03\nsteps: [principles/a]\n',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts/build.ts'), '--content', content, '--out', out, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return out;
}

const extras = [
  'feed.xml',
  'sitemap.xml',
  'robots.txt',
  'llms.txt',
  'upkeep/due.json',
  'upkeep/due.ics',
  'principles/a.md',
];
const there = (out: string): string[] => extras.filter((file) => existsSync(join(out, file)));
const text = (out: string, file: string): string => readFileSync(join(out, file), 'utf8');

describe('a public site that knows its address', () => {
  let out: string;
  beforeAll(() => {
    out = built('public', '', '--access', 'public', '--site', 'https://example.com', '--base', '/sub/');
  });

  test('has every file, with whole addresses, and nothing in them that is internal or unlisted', () => {
    expect(there(out)).toEqual(extras);
    for (const file of extras) {
      expect(text(out, file)).toContain('https://example.com/sub/');
      expect(text(out, file)).not.toMatch(/内部的标题|不列出的路径|principles\/c|paths\/x/);
      expect(text(out, file)).not.toMatch(/(?:href="|<link>|<loc>|\]\()\//);
    }
    expect(existsSync(join(out, 'principles/c.md'))).toBe(false);
  });

  test('has a sitemap of all its pages but those of unlisted paths', () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => file.endsWith('index.html') && !file.includes('paths/x/'))
      .map((file) => `https://example.com/sub/${encodeURI(file.replace(/index\.html$/, ''))}`);
    const listed = [...text(out, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
    expect(listed.sort()).toEqual(pages.sort());
  });

  test('tells robots where its sitemap is; a staff site keeps them out', async () => {
    expect(text(out, 'robots.txt')).toContain('Allow: /sub/\n\nSitemap: https://example.com/sub/sitemap.xml\n');
    expect(await (await fetch(`${inject('root')}robots.txt`)).text()).toBe('User-agent: *\nDisallow: /\n');
  });

  test('copies an article with the pictures of its page', () => {
    const copy = text(out, 'principles/a.md');
    expect(copy).toContain('address: https://example.com/sub/principles/a/\n');
    expect(copy).toContain('见[乙](https://example.com/sub/principles/b/)。');
    const picture = /!\[红\]\(https:\/\/example\.com\/sub\/(.*?)\)/.exec(copy)?.[1] ?? 'none';
    expect(existsSync(join(out, picture))).toBe(true);
    expect(text(out, 'principles/a/index.html')).toContain(
      '<link rel="alternate" type="text/markdown" href="/sub/principles/a.md">',
    );
  });

  test('says who is to review what', () => {
    const [due] = JSON.parse(text(out, 'upkeep/due.json')).items;
    expect(due).toMatchObject({ title: '甲', _review: { key: 'principles/a', owners: ['服务部', '王敏'], due: true } });
    expect(text(out, 'upkeep/due.ics').match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
  });

  test('has XML that a browser reads', async () => {
    const { page, context } = await open(inject('root'), { bypassCSP: true });
    for (const file of ['feed.xml', 'sitemap.xml']) {
      const read = await page.evaluate(
        (xml) => {
          const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
          return [documentElement.nodeName, documentElement.querySelector('item > description')?.textContent];
        },
        text(out, file),
      );
      expect(read).toEqual(file === 'feed.xml' ? ['rss', '一句 &lt;b&gt; &amp; 话。'] : ['urlset', undefined]);
    }
    await context.close();
  });
});

test.each([
  [
    'a staff site',
    '',
    ['--site', 'https://example.com'],
    ['feed.xml', 'robots.txt', 'upkeep/due.json', 'upkeep/due.ics', 'principles/a.md'],
  ],
  ['a public site without an address', '', ['--access', 'public'], extras.filter((file) => file !== 'sitemap.xml')],
  [
    'a site with every switch off',
    'extras: { feed: false, sitemap: false, robots: false, llms: false, markdown: false, reviews: false }\n',
    ['--access', 'public', '--site', 'https://example.com'],
    [],
  ],
])('%s has only its files', (name, settings, args, expected) => {
  const out = built(name, settings, ...args);
  expect(there(out)).toEqual(expected);
  expect(text(out, 'index.html').includes('application/rss+xml')).toBe(expected.includes('feed.xml'));
  expect(text(out, 'principles/a/index.html').includes('text/markdown')).toBe(expected.includes('principles/a.md'));
  expect(text(out, 'upkeep/index.html').includes('due.ics')).toBe(expected.includes('upkeep/due.ics'));
});

test('from home the page of what is new is one step away; it leads to what it lists', async () => {
  await visit([inject('root')], { viewport: phone, javaScriptEnabled: false }, async (page) => {
    await page.locator('.news h2 a').click();
    expect(new URL(page.url()).pathname).toBe('/news/');
    expect(await page.locator('.news-lines li').count()).toBeGreaterThan(50);
    expect(await page.locator('a[type="application/rss+xml"]').getAttribute('href')).toBe('/feed.xml');
    const first = page.locator('.news-lines li a').first();
    const title = await first.textContent();
    await first.click();
    expect(await page.locator('h1').textContent()).toBe(title);
  });
});
