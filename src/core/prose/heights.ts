import type { BodyNode, ElementNode } from './prose.ts';
import { lengthOf, textOf } from './text.ts';

/**
 * How tall blocks are when they are set, in rem: a guess from their length, good enough to tell which blocks a note in the
 * margin stands beside. A wrong guess costs a little white space, never an overlap.
 */

const isElement = (node: BodyNode, ...names: string[]): node is ElementNode =>
  node.type === 'element' && names.includes(node.tagName);

/** How many Han characters fit on a line of the text column. */
const measure = 36;
const line = 1.8;
const below = 0.9;

/** The height of text on lines of so many characters. */
export const linesHigh = (text: string, characters: number, lineHeight: number): number =>
  Math.max(1, Math.ceil((lengthOf(text) * 1.12) / characters)) * lineHeight;

const rowsIn = (nodes: readonly BodyNode[], ...names: string[]): ElementNode[] =>
  nodes.flatMap((node) =>
    isElement(node, ...names) ? [node] : 'children' in node ? rowsIn(node.children, ...names) : [],
  );

function tableHeight(table: ElementNode): number {
  const rows = rowsIn(table.children, 'tr');
  return rows.reduce((sum, { children }) => {
    const cells = children.filter((node) => isElement(node, 'td', 'th'));
    const tallest = Math.max(1, ...cells.map((cell) => linesHigh(textOf([cell]), measure / cells.length - 1, 1.6)));
    return sum + tallest + 1;
  }, below);
}

/** A block of the text column with the room below it. */
export function heightOf(block: BodyNode): number {
  if (isElement(block, 'h2')) return 1.8 + 2.1 + 0.45;
  if (isElement(block, 'h3', 'h4')) return 1.8 + 1.7 + 0.45;
  if (isElement(block, 'table')) return tableHeight(block);
  if (block.type === 'component' && ['Figure', 'KeyFigures'].includes(block.name)) return 6;
  if (block.type === 'component' && ['Picture', 'Calculator'].includes(block.name)) return 20;
  const items = rowsIn([block], 'li');
  const inner = items.length > 0 ? items : block.type === 'component' ? block.children : [block];
  const padding = block.type === 'component' ? 1 : items.length > 0 ? 0.24 : 0;
  return inner
    .filter((node) => textOf([node]) !== '')
    .reduce((sum, node) => sum + linesHigh(textOf([node]), measure - 2, line) + padding, below);
}
