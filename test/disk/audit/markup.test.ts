import { describe, expect, test } from 'vitest';
import { auditLine } from '../../../src/core/audit/audit-fault.ts';
import { htmlFaults } from '../../../src/disk/audit/html-faults.ts';
import { jsonFaults } from '../../../src/disk/audit/json-faults.ts';
import { svgFaults } from '../../../src/disk/audit/svg-faults.ts';
import { aimedAt, vectors } from '../../attacks/vectors.ts';

const own = { base: '/sub/', origins: ['https://forms.example.com'], site: 'https://handbook.example.com' };
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>题</title>${head}</head><body><main>${body}</main></body></html>`;
const found = (body: string, head = '') => htmlFaults(page(body, head), 'a.html', own);

describe('the reading of pages alone finds', () => {
  test.each(vectors.map(({ name, html }) => [name, html] as const))('%s', (_, html) => {
    expect(found(aimedAt(html, 'https://other.example'))).not.toEqual([]);
  });
});

describe('what our pages have is let through', () => {
  test.each([
    [
      'a link within the site',
      '<a href="/sub/etiquette/bow/#a" rel="next">鞠躬</a><a href="#b">乙</a><a href="../">上</a>',
    ],
    [
      'a link out of it',
      '<a href="https://example.com/">外</a><a href="mailto:a@example.com">信</a><a href="tel:8000">电话</a>',
    ],
    ['an island with its module', '<ff-open-path data-module="/sub/_astro/open-path.b231b3e4.js">甲</ff-open-path>'],
    [
      'a picture in two sizes',
      '<img src="/sub/_astro/a.webp" srcset="/sub/_astro/a.webp 320w, /sub/_astro/b.webp 720w" alt="甲">',
    ],
    [
      'a form within the site, and one to an address that was named',
      '<form action="/sub/search/"></form><form action="https://forms.example.com/a"></form>',
    ],
    [
      'a drawing',
      '<svg viewBox="0 0 9 9"><g fill="currentColor"><path d="M0 0H9"/><a href="/sub/a/"><text x="1" y="2">甲</text></a></g></svg>',
    ],
    [
      'a formula',
      '<math display="block"><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">=</mo><mn>1</mn></mrow></math>',
    ],
    ['text that speaks of code', '<p>&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1)</p>'],
  ])('%s', (_, html) => {
    expect(found(html)).toEqual([]);
  });

  test.each([
    [
      'our script and our sheet',
      '<script src="/sub/_astro/boot.45ebc6fe.js"></script><link rel="stylesheet" href="/sub/_astro/Base.x1-_.css">',
    ],
    ['the page that an old key leads to', '<meta http-equiv="refresh" content="0; url=/sub/etiquette/bow/">'],
    ['its own address', '<link rel="canonical" href="https://handbook.example.com/sub/">'],
    ['a policy of its own', `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`],
  ])('%s in the head', (_, html) => {
    expect(found('', html)).toEqual([]);
  });
});

describe('what looks like ours is not', () => {
  test.each([
    ['a script of ours that is not named by its content', '<script src="/sub/_astro/boot.js"></script>'],
    ['a script of ours from outside of the base', '<script src="/_astro/boot.45ebc6fe.js"></script>'],
    ['a script below our name on another host', '<script src="//sub/_astro/boot.45ebc6fe.js"></script>'],
    [
      'a script of ours with a text of its own',
      '<script src="/sub/_astro/boot.45ebc6fe.js" type="text/x">alert(1)</script>',
    ],
    ['a module that is no script of ours', '<ff-quiz data-module="/sub/a.js">甲</ff-quiz>'],
    ['a canonical address of another site', '<link rel="canonical" href="https://other.example/">'],
    ['an old key that leads to another site', '<meta http-equiv="refresh" content="0; url=//other.example/">'],
    ['a form to an origin that was not named', '<form action="https://forms.example.com.other.example/"></form>'],
    ['a link that a browser takes for a script', '<a href=" java\nscript:alert(1)">甲</a>'],
    ['an element in the namespace of another', '<svg><p>甲</p><desc><script>1</script></desc></svg>'],
    ['an attribute that a browser has to choose from', '<p title="甲" title="乙">甲</p>'],
  ])('%s', (_, html) => {
    expect(found(html)).not.toEqual([]);
  });
});

test.each([
  [
    'a drawing',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>甲</title><path d="M0 0H9"/></svg>',
    0,
  ],
  ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 1],
  [
    'a script under another name',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml"><h:script>1</h:script></svg>',
    2,
  ],
  ['an entity', '<!DOCTYPE svg [<!ENTITY a "<script>">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', 1],
  [
    'a style sheet',
    '<?xml-stylesheet href="https://other.example/a.css"?><svg xmlns="http://www.w3.org/2000/svg"></svg>',
    1,
  ],
])('a picture file: %s', (_, svg, count) => {
  expect(svgFaults(svg, 'a.svg', own)).toHaveLength(count);
});

test.each([
  ['plain', '{"title":"javascript: 入门","url":"/sub/a/"}', 0],
  ['a script behind a link', '{"list":[{"url":"javascript:alert(1)"}]}', 1],
  ['no JSON', '{', 1],
])('a data file: %s', (_, json, count) => {
  expect(jsonFaults(json, 'a.json', own)).toHaveLength(count);
});

test('a fault is said in both languages', () => {
  const [fault] = found('<b onclick="alert(1)">甲</b>');
  if (!fault) throw new Error('it has a fault');
  expect(auditLine(fault, 'zh')).toBe(
    'a.html  html-attribute\n    页面里有 <b onclick="alert(1)">，我们的页面没有这种属性。',
  );
  expect(auditLine(fault, 'en')).toContain('has <b onclick="alert(1)">, an attribute');
});
