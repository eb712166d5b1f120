import { expect, test } from 'vitest';
import {
  attachmentsIn,
  hashedFilesIn,
  isOurPage,
  leadsTo,
  picturesIn,
  titleIn,
} from '../../../src/core/offline/page-facts.ts';

const html = `<title>甲 · 乙 · 风范</title><script src="/sub/_astro/boot.0a.js"></script>
<link rel="icon" href="/sub/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/sub/_astro/Base.x.css">
<img src="/sub/logo.png" alt=""><img src="/sub/_astro/a.1.webp" srcset="/sub/_astro/a.1.webp 600w, /sub/_astro/a.2.webp 900w">
<ff-x data-module="/sub/_astro/x.0b.js" data-setting="{&quot;sheet&quot;:&quot;/sub/_astro/y.css&quot;}"></ff-x>
<a href="/sub/cases/a/">a</a><a href="/sub/principles/%E8%A1%A8.docx">表</a><a href="https://a.example/b.pdf">b</a>`;

test('a page names all that it needs', () => {
  expect(hashedFilesIn(html, '/sub/')).toEqual([
    '/sub/_astro/boot.0a.js',
    '/sub/_astro/Base.x.css',
    '/sub/_astro/a.1.webp',
    '/sub/_astro/a.2.webp',
    '/sub/_astro/x.0b.js',
    '/sub/_astro/y.css',
  ]);
  expect(hashedFilesIn('a{background:url(/sub/_astro/b.svg)}', '/sub/')).toEqual(['/sub/_astro/b.svg']);
  expect(picturesIn(html, '/sub/')).toEqual(['/sub/logo.png', '/sub/icon.svg']);
  expect(attachmentsIn(html, '/sub/')).toEqual(['/sub/principles/%E8%A1%A8.docx']);
  expect(titleIn(html)).toBe('甲 · 乙');
});

test('the files of another site on the same host are not ours', () => {
  expect(hashedFilesIn(html, '/')).toEqual([]);
  expect(isOurPage(html, '/sub/')).toBe(true);
  expect(isOurPage(html, '/')).toBe(false);
  expect(isOurPage('<title>请登录</title>', '/sub/')).toBe(false);
});

test('the page of a former address says where it leads', () => {
  expect(leadsTo('<meta http-equiv="refresh" content="0; url=/sub/cases/b/">')).toBe('/sub/cases/b/');
  expect(leadsTo(html)).toBeUndefined();
});
