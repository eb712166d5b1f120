import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deadLinks, filesIn } from '../../src/disk/built-links.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-links-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;

/** What is dead in a site with one page of ours beside some other files. */
function deadIn(page: string, others: Record<string, string> = {}, base = '/'): string[] {
  const site = join(home, String(++count));
  for (const [file, text] of Object.entries({ 'a/index.html': page, ...others })) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  const pages = new Set([...filesIn(site)].filter((file) => file.endsWith('.html') && !file.startsWith('company')));
  return deadLinks(site, { base, pages }).map(({ href }) => href);
}

const link = (...hrefs: string[]): string => hrefs.map((href) => `<a href="${href}">x</a>`).join('\n');

test.each([
  ['a page', link('/b/', '../b/'), '/'],
  ['a page below a base', link('/sub/b/', '../b/'), '/sub/'],
  ['an anchor', link('/b/#%E7%AC%AC', '/b/#第', '#here', '?print#here'), '/'],
  ['a file of the company, and a place in it', link('/company.pdf#page=3', '/company.html#part'), '/'],
  ['another site', link('https://example.com/%zz', '//example.com/', 'mailto:a@example.com', 'tel:12345'), '/'],
  ['a picture in two widths', '<img src="/p.png" srcset="/p.png 1x, /p2.png 2x">', '/'],
])('%s is alive', (_, page, base) => {
  const others = {
    'b/index.html': '<h2 id="第">x</h2>',
    'company.pdf': '',
    'company.html': '',
    'p.png': '',
    'p2.png': '',
  };
  expect(deadIn(`<p id="here">${page}`, others, base)).toEqual([]);
});

test.each([
  ['a missing page', '/nowhere/'],
  ['a missing anchor', '#nowhere'],
  ['a page that lacks its slash', '/b'],
  ['what is no encoding', '/100%zz/'],
  ['an anchor that is no encoding', '#%zz'],
  ['what is no address', '\\\\['],
])('%s is dead', (_, href) => expect(deadIn(link(href), { 'b/index.html': '' })).toEqual([href]));

test('a link outside the base is dead', () =>
  expect(deadIn(link('/b/'), { 'b/index.html': '' }, '/sub/')).toEqual(['/b/']));

test('a missing width of a picture is dead', () =>
  expect(deadIn('<img srcset="/p.png 1x, /p2.png 2x">', { 'p.png': '' })).toEqual(['/p2.png']));

test('a page of the company may hold any link', () =>
  expect(deadIn('', { 'company/index.html': link('/nowhere/', 'C:\\forms', '%zz', '#x') })).toEqual([]));

test('all dead links are named, each with its page', () => {
  const site = join(home, 'all');
  mkdirSync(join(site, 'b'), { recursive: true });
  writeFileSync(join(site, 'index.html'), link('/x/', '/b/#y'));
  writeFileSync(join(site, 'b/index.html'), link('/x/', '#y'));
  const told: string[] = [];
  const onPage = (done: number, all: number) => told.push(`${done}/${all}`);
  const dead = deadLinks(site, { base: '/', pages: new Set(['index.html', 'b/index.html']), onPage });
  expect(dead).toEqual([
    { page: 'b/index.html', href: '/x/' },
    { page: 'b/index.html', href: '#y' },
    { page: 'index.html', href: '/x/' },
    { page: 'index.html', href: '/b/#y' },
  ]);
  expect(told).toEqual(['0/2', '1/2']);
});
