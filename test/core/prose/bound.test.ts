import { expect, test } from 'vitest';
import { type Binding, boundHtml } from '../../../src/core/prose/bound.ts';

const binding: Binding = {
  id: 'c2',
  chapters: new Map([['/sub/etiquette/鞠躬/', { id: 'c1', anchors: new Set(['要点']) }]]),
};

test.each([
  ['a heading', '<h2 id="要点">x</h2>', '<h3 id="c2-要点">x</h3>'],
  ['several ids', '<td headers="a b">', '<td headers="c2-a c2-b">'],
  ['a link within the article', '<a href="#fn-1">1</a>', '<a href="#c2-fn-1">1</a>'],
  ['a link to a chapter', '<a href="/sub/etiquette/%E9%9E%A0%E8%BA%AC/">x</a>', '<a href="#c1">x</a>'],
  [
    'a link to a place in a chapter',
    '<a href="/sub/etiquette/%E9%9E%A0%E8%BA%AC/#%E8%A6%81%E7%82%B9">x</a>',
    '<a href="#c1-%E8%A6%81%E7%82%B9">x</a>',
  ],
  [
    'a link to what the book gathers',
    '<a href="/sub/etiquette/%E9%9E%A0%E8%BA%AC/#sources">x</a>',
    '<a href="#c1">x</a>',
  ],
  ['a link out of the book', '<a href="/sub/cases/x/#y">x</a>', '<a href="/sub/cases/x/#y">x</a>'],
  ['a link with a query', '<a href="/s/?a=1&amp;b=2">x</a>', '<a href="/s/?a=1&amp;b=2">x</a>'],
  [
    'one group of choices',
    '<input type="radio" name="q1" id="q1-1" />',
    '<input type="radio" name="c2-q1" id="c2-q1-1" />',
  ],
  ['a picture', '<img src="a.webp" loading="lazy">', '<img src="a.webp" loading="eager">'],
  ['a script of its own', '<ff-quiz data-module="/x.js" class="q">', '<ff-quiz class="q">'],
  ['text like a tag', '<p>&lt;a href="#x"&gt; id="y"</p>', '<p>&lt;a href="#x"&gt; id="y"</p>'],
  ['an attribute with a bracket', '<p title="a > b" id="c">', '<p title="a > b" id="c2-c">'],
])('%s is bound', (_, html, bound) => {
  expect(boundHtml(html, binding)).toBe(bound);
});
