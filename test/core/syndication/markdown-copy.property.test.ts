import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { bodyFrom } from '../../../src/core/prose/body.ts';
import { parse } from '../../../src/core/prose/parse.ts';
import type { BodyNode } from '../../../src/core/prose/prose.ts';
import { blocksOf } from '../../../src/core/syndication/blocks.ts';
import { plainMarkdown } from '../../../src/core/syndication/plain-markdown.ts';
import { body, word } from '../prose/bodies.ts';
import { setting } from './copies.ts';

/** What a tree says and how it is built, without blanks: the kinds of its nodes, their texts and addresses. */
function saidBy(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, '');
  const own = [node.type, 'value' in node ? node.value.trim() : '', 'url' in node ? decodeURI(node.url) : ''].join(' ');
  return `<${own}>${'children' in node ? node.children.map(saidBy).join('') : ''}</>`;
}

/** The reader that our own articles have, without MDX, and another one that knows no formulas. */
const satteri = (text: string): Root =>
  markdownToMdast(text, { features: { gfm: true, math: { singleDollarTextMath: false } } }) as Root;
const remark = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);

const treeOf = (nodes: readonly BodyNode[]): Root => ({ type: 'root', children: blocksOf(nodes, setting) });

const bare = (text: string): string => text.replace(/\s+/g, '');
const textIn = (node: Nodes): string =>
  'value' in node && node.type !== 'html' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

test('a copy that is read again says the same in the same way, all that its article shows', () => {
  fc.assert(
    fc.property(body, ({ source, shown, attributes }) => {
      const parsed = parse(source);
      if (!('tree' in parsed)) throw new Error(parsed.reason);
      const tree = treeOf(bodyFrom(parsed.tree).nodes);
      const text = plainMarkdown(tree);
      expect(saidBy(remark(text))).toBe(saidBy(tree));
      expect(bare(textIn(satteri(text)))).toBe(bare(textIn(tree)));
      for (const part of [...shown, ...attributes]) expect(bare(textIn(tree))).toContain(bare(part));
    }),
    { numRuns: 300 },
  );
});

/** Texts made of what means something in Markdown. */
const risky = fc
  .array(
    fc.oneof(word, fc.constantFrom(...'*_`~[]()<>{}#+-=.!|\\$&;:/@1a ^\n"\''.split(''), 'www.', 'http://', '&amp;')),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const element = (tagName: string, ...children: BodyNode[]): BodyNode => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const text = (value: string): BodyNode => ({ type: 'text', value });

const blocks = fc.oneof(
  risky.map((value) => element('p', text(value))),
  risky.map((value) => element('h2', text(value))),
  risky.map((value) => element('blockquote', element('p', text(value)))),
  fc.tuple(risky, risky).map(([a, b]) => element('ul', element('li', text(a)), element('li', text(b)))),
  fc
    .tuple(risky, risky)
    .map(([a, b]) => element('p', element('strong', text('强')), text(a), element('em', text('调')), text(b))),
  fc
    .tuple(risky, risky)
    .map(([a, b]) =>
      element(
        'table',
        element('thead', element('tr', element('th', text(a)))),
        element('tbody', element('tr', element('td', text(b)))),
      ),
    ),
);

test('whatever stands in a text is text again', () => {
  fc.assert(
    fc.property(fc.array(blocks, { minLength: 1, maxLength: 4 }), (nodes) => {
      const tree = treeOf(nodes);
      const copy = plainMarkdown(tree);
      for (const read of [remark, satteri]) expect(bare(textIn(read(copy)))).toBe(bare(textIn(tree)));
    }),
    { numRuns: 500 },
  );
});

const formula = fc.stringMatching(/^[a-z0-9_^{}|+=()\\ ]{0,11}[a-z0-9]$/);

test('a formula is the same formula again, in a line, in a cell, and on lines of its own', () => {
  fc.assert(
    fc.property(formula, (tex) => {
      const math = (display: boolean): BodyNode => ({ type: 'math', tex: tex.trim(), display });
      const cell = element('table', element('thead', element('tr', element('th', math(false)))));
      const tree = treeOf([element('p', text('前'), math(false), text('后')), cell, math(true)]);
      const found: string[] = [];
      const visit = (node: Nodes): void => {
        if (node.type === 'inlineMath' || node.type === 'math') found.push(node.value.replace(/\s+/g, ' '));
        if ('children' in node) for (const child of node.children) visit(child);
      };
      visit(satteri(plainMarkdown(tree)));
      const expected = tex.trim().replace(/\s+/g, ' ');
      // In a cell bars have their TeX names.
      const named = expected.replace(/\\[\s\S]|\|/g, (sign) => ({ '|': '\\vert ', '\\|': '\\Vert ' })[sign] ?? sign);
      expect(found.map((each) => each.trim())).toEqual([expected, named.replace(/ +/g, ' ').trim(), expected]);
    }),
    { numRuns: 300 },
  );
});
