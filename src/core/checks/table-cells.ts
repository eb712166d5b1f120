import type { Element } from 'hast';
import type { Fault } from '../model/problem.ts';
import { type ParsedTree, placeOf, walk } from '../prose/parse.ts';
import { cellsIn } from '../prose/table-width.ts';
import { fault, type Rule } from './rule.ts';

export const tableCells: Rule & { find: (file: string, text: string, tree: ParsedTree) => Fault[] } = {
  name: 'table-cells',
  severity: 'error',
  zh: {
    title: '表格的一行多出了格子',
    message: (about) => `这一行有 ${about.cells} 格，表头只有 ${about.heads} 格，多出的“${about.quoted}”不会显示。`,
    hint: () => '给表头补上这一列，或者删掉多出的格子；格子里的竖线写成 \\|。',
  },
  en: {
    title: 'A table row with more cells than heads',
    message: (about) =>
      `This row has ${about.cells} cells, the head has ${about.heads}; "${about.quoted}" would not be shown.`,
    hint: () => 'Add a column to the head, or delete the cell; write a bar inside a cell as \\|.',
  },
  /** The parser drops cells beyond the head without a word. `text` is the file with a blank frontmatter. */
  find(file, text, tree) {
    const lines = text.split('\n');
    return [...walk(tree)].flatMap(({ node }) => {
      if (node.type !== 'element' || node.tagName !== 'table') return [];
      const rows = [...walk({ type: 'root', children: [node] })].map((found) => found.node).filter(isRow);
      const heads = rows[0]?.children.filter((child) => child.type === 'element').length ?? 0;
      return rows.flatMap((row) => {
        const place = placeOf(row);
        const cells = cellsIn(lines[place.line - 1]?.slice(place.column - 1) ?? '');
        if (cells.length <= heads) return [];
        const about = {
          cells: String(cells.length),
          heads: String(heads),
          quoted: cells.slice(heads).join(' ').slice(0, 40),
        };
        return [fault(tableCells, file, place, about)];
      });
    });
  },
};

const isRow = (node: { type: string }): node is Element => 'tagName' in node && node.tagName === 'tr';
