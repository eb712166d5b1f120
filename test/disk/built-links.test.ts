import { expect, test } from 'vitest';
import { deadLinks, followed } from '../../src/disk/built-links.ts';

/** What is dead in a site with one page of ours beside some other files. */
function deadIn(page: string, others: Record<string, string> = {}, base = '/'): string[] {
  const files = { 'a/index.html': page, ...others };
  const pages = Object.entries(files)
    .filter(([file]) => file.endsWith('.html') && !file.startsWith('company'))
    .map(([file, html]) => [file, followed(html)] as const);
  return deadLinks(new Set(Object.keys(files)), base, new Map(pages)).map(({ href }) => href);
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
  const pages = new Map([
    ['index.html', followed(link('/x/', '/b/#y'))],
    ['b/index.html', followed(link('/x/', '#y'))],
  ]);
  expect(deadLinks(new Set(pages.keys()), '/', pages)).toEqual([
    { page: 'b/index.html', href: '/x/' },
    { page: 'b/index.html', href: '#y' },
    { page: 'index.html', href: '/x/' },
    { page: 'index.html', href: '/b/#y' },
  ]);
});
