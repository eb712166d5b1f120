import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { bodyFaults } from '../../../src/core/checks/body-faults.ts';
import { isError } from '../../../src/core/checks/is-error.ts';
import { readEntry } from '../../../src/core/checks/read-entry.ts';
import { bodyFrom } from '../../../src/core/prose/body.ts';
import { htmlOf } from '../../../src/core/prose/html.ts';
import { parse } from '../../../src/core/prose/parse.ts';
import { textOf } from '../../../src/core/prose/text.ts';
import { body, word } from './bodies.ts';

/** The text that another parser sees, without white space: unified with remark-parse, GFM and MDX. */
function secondReading(source: string): string {
  const seen: string[] = [];
  const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if ((node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && node.value)
      seen.push(node.value);
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(source));
  return seen.join('');
}

const bare = (text: string): string => text.replace(/\s+/g, '');
const setting = {
  link: (href: string) => href,
  image: () => ({}),
  formula: () => '',
  words: { table: '', done: '', open: '', footnotes: '', backTo: () => '' },
};

describe('a body of the allowed grammar', () => {
  test('is accepted and shows its text, to us and to another parser', () => {
    fc.assert(
      fc.property(body, ({ source, shown, attributes }) => {
        const parsed = parse(source);
        if (!('tree' in parsed)) throw new Error(`${parsed.reason}\n${source}`);
        expect(bodyFaults('a.mdx', parsed.tree).filter(isError)).toEqual([]);
        const { nodes } = bodyFrom(parsed.tree);
        const text = bare(textOf(nodes));
        for (const part of [...shown, ...attributes]) expect(text).toContain(bare(part));
        const other = bare(secondReading(source));
        for (const part of shown) expect(other).toContain(bare(part));
      }),
      { numRuns: 300 },
    );
  });

  test('becomes HTML in which nothing that was text is a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const html = htmlOf(
          [{ type: 'element', tagName: 'p', properties: { title: text }, children: [{ type: 'text', value: text }] }],
          setting,
        );
        expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
        expect(html.match(/"/g)).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });
});

const refused = fc.oneof(
  fc
    .constantFrom(
      'script',
      'iframe',
      'style',
      'img',
      'div',
      'base',
      'svg',
      'object',
      'form',
      'input',
      'Image',
      'Fragment',
      'a.b',
    )
    .map((tag) => `<${tag} />`),
  fc
    .constantFrom('onclick', 'style', 'class', 'set:html', 'client:load', 'is:raw')
    .map((attribute) => `<Note ${attribute}="x">\n\n一\n\n</Note>`),
  fc.constantFrom('1 + 1', 'process.env', '() => 1', '`x`', '[]', '...x', 'await x').map((code) => `{${code}}`),
  fc
    .constantFrom(
      'import x from "y"',
      'export const x = 1',
      'export default 1',
      'import("x")'.replace('import', 'export * from '),
    )
    .map((code) => code),
  word.map((text) => `<Note kind={${text}}>\n\n一\n\n</Note>`),
  word.map((text) => `${text} <3${text}`),
  word.map((text) => `<!-- ${text} -->`),
  word.map((text) => `{${text}}`),
  fc.constantFrom('Note', 'Dialogue', 'Term').map((tag) => `<${tag}>`),
);

test('anything outside the grammar is refused, with a place inside the file', () => {
  fc.assert(
    fc.property(body, refused, body, (before, wrong, after) => {
      const text = `---\ntitle: 题\nsummary: 一句话。\nfacet: concept\n---\n\n${before.source}\n\n${wrong}\n\n${after.source}\n`;
      const reading = readEntry('principles/a.mdx', text, 'x');
      const errors = reading.faults.filter(isError);
      expect(errors.length).toBeGreaterThan(0);
      expect(reading.entry).toBeUndefined();
      const lines = text.split('\n');
      for (const { line, column } of errors) {
        expect(line).toBeGreaterThan(6);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
