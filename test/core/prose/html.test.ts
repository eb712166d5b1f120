import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOf, isPlain, type Setting } from '../../../src/core/prose/html.ts';
import type { BodyNode, ElementNode } from '../../../src/core/prose/prose.ts';
import { joined } from '../../../src/core/prose/text.ts';

const setting: Setting = {
  link: (href) => `/sub${href}`,
  image: (src) => ({ src: `/_astro/${src}`, width: 720, height: 480 }),
  formula: ({ tex }) => `<math>${tex.length}</math>`,
  words: { table: '表格', done: '已做', open: '未做', footnotes: '注', backTo: (reference) => `回到 ${reference}` },
};

const text = (value: string): BodyNode => ({ type: 'text', value });
const element = (
  tagName: string,
  children: BodyNode[] = [],
  properties: ElementNode['properties'] = {},
): ElementNode => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const html = (...nodes: BodyNode[]): string => htmlOf(nodes, setting);

test.each<[string, BodyNode, string]>([
  ['a paragraph', element('p', [text('您好')]), '<p>您好</p>'],
  ['signs of HTML as text', text('a<b & "c"'), 'a&lt;b &amp; &quot;c&quot;'],
  ['an element without an end', element('br'), '<br>'],
  [
    'a link where the page says',
    element('a', [text('鞠躬')], { href: '/etiquette/bow/' }),
    '<a href="/sub/etiquette/bow/">鞠躬</a>',
  ],
  [
    'a picture as the page draws it, loaded late',
    element('img', [], { src: 'a.png', alt: '柜台' }),
    '<img alt="柜台" src="/_astro/a.png" width="720" height="480" loading="lazy" decoding="async">',
  ],
  [
    'a table that scrolls and can be reached by keyboard',
    element('table', [element('tbody')]),
    '<div class="scroll" tabindex="0" role="group" aria-label="表格"><table><tbody></tbody></table></div>',
  ],
  ['an empty corner of a table, which heads nothing', element('th'), '<td></td>'],
  [
    'lines of code that can be reached by keyboard',
    element('pre', [element('code', [text('npm')])]),
    '<pre tabindex="0"><code>npm</code></pre>',
  ],
  [
    'a task that is done',
    { type: 'component', name: 'Task', attributes: { done: 'true' }, children: [] },
    '<span class="done" role="img" aria-label="已做"></span>',
  ],
  [
    'the way back from a footnote',
    { type: 'component', name: 'FootnoteBack', attributes: { href: '#fnref-1', reference: '1' }, children: [] },
    '<a href="#fnref-1" aria-label="回到 1">↩</a>',
  ],
])('%s is written', (_name, node, expected) => {
  expect(html(node)).toBe(expected);
});

test.each([
  ['先问安全，\n再定位置', '先问安全，再定位置'],
  ['两行\n  相接', '两行相接'],
  ['用 npm\nrun 来', '用 npm\nrun 来'],
  ['中文\nEnglish', '中文\nEnglish'],
])('the line end in %j leaves no gap between Chinese characters', (given, expected) => {
  expect(joined(given)).toBe(expected);
});

test('nothing that an author writes becomes a tag or leaves its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const written = html(element('p', [text(value)], { title: value }));
      expect(written.match(/</g)).toHaveLength(2);
      expect(written.match(/"/g)).toHaveLength(2);
    }),
  );
});

test('what holds a component that the author named is not plain', () => {
  const term: BodyNode = { type: 'component', name: 'Term', attributes: {}, children: [] };
  const task: BodyNode = { type: 'component', name: 'Task', attributes: {}, children: [] };
  expect(isPlain(element('p', [element('strong', [term])]))).toBe(false);
  expect(isPlain(element('li', [task, text('做')]))).toBe(true);
});
