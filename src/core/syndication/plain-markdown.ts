import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

// Satteri's types tell mdast of formulas.
type Formula = Extract<RootContent, { type: 'math' }>;
type InlineFormula = Extract<PhrasingContent, { type: 'inlineMath' }>;

/** A bar ends the cell of a table, and readers disagree about escapes of it; TeX has other names for one and for two. */
const withoutBars = (tex: string): string =>
  tex.replace(/\\[\s\S]|\|/g, (sign) => (sign === '|' ? '\\vert ' : sign === '\\|' ? '\\Vert ' : sign));

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  handlers: {
    math: (node: Formula) => `$$\n${node.value}\n$$`,
    inlineMath: (node: InlineFormula, _, state) => {
      const tex = node.value.replace(/\s+/g, ' ');
      return `$$${state.stack.includes('tableCell') ? withoutBars(tex) : tex}$$`;
    },
  },
  unsafe: [
    // Two dollars in a text are no formula.
    { character: '$', after: '\\$' },
    { character: '$', before: '\\$' },
    // What begins like an address is none.
    { character: '.', before: '[Ww]{3}' },
  ],
};

// Padding would only widen what nobody reads as a grid.
const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, options).freeze();

/** A tree of Markdown as its text. */
export const plainMarkdown = (root: Root): string => writer.stringify(root);
