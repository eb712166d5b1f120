import { heightOf, linesHigh } from './heights.ts';
import type { BodyNode, ComponentNode } from './prose.ts';
import { textOf } from './text.ts';

/** One block of the text column, and what stands beside it in the margin. */
export interface Row {
  block: BodyNode;
  notes: ComponentNode[];
  /** Glossary ids that are explained here. */
  terms: string[];
  /** The row of the text column, counted from 1, at which the margin begins, where its own is taken by the facts of the head. */
  at?: number;
  /** How many rows of the text column the margin may take, up to the next one. */
  rows: number;
}

/** What else stands in the margin, and what its notes say. */
export interface Margin {
  /** How far the facts of the head reach into the text, in rem. */
  taken?: number;
  /** The definition of a term. */
  definitionOf?: (id: string) => string;
}

export interface Spread {
  rows: Row[];
  /** How many rows of the text the facts of the head stand beside. */
  taken: number;
}

const isBlank = (node: BodyNode): boolean => node.type === 'text' && node.value.trim() === '';
const isComponent = (node: BodyNode, name: string): node is ComponentNode =>
  node.type === 'component' && node.name === name;
const isMarginal = (node: BodyNode): node is ComponentNode =>
  isComponent(node, 'Note') && !['warning', 'example'].includes(node.attributes.kind ?? '');

const termsIn = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const inner = termsIn(node.children);
    return isComponent(node, 'Term') && node.attributes.id ? [node.attributes.id, ...inner] : inner;
  });

/**
 * A body as rows of a spread. A tip stands in the margin of the block before it, and so does the definition of a term where it
 * is named first; where the margin beside a block is still taken by the notes above, they stand together. Key figures that
 * follow one another become one component, `KeyFigures`.
 */
export function spread(nodes: readonly BodyNode[], margin: Margin = {}): Spread {
  const rows: Row[] = [];
  const explained = new Set<string>();
  for (const node of nodes) {
    const last = rows.at(-1);
    if (isBlank(node)) continue;
    if (last && isMarginal(node)) last.notes.push(node);
    else if (isComponent(node, 'KeyFigure')) {
      if (last && last.notes.length === 0 && isComponent(last.block, 'KeyFigures')) last.block.children.push(node);
      else rows.push(rowOf({ type: 'component', name: 'KeyFigures', attributes: {}, children: [node] }));
    } else rows.push(rowOf(node));
    for (const id of termsIn([node])) {
      if (!explained.has(id)) rows.at(-1)?.terms.push(id);
      explained.add(id);
    }
  }
  const heights = rows.map(({ block }) => heightOf(block));
  // The last row stays free for the notes that have to wait.
  const taken = Math.min(rowsFor(margin.taken ?? 0, heights, 0), mostRows - 2, Math.max(0, rows.length - 1));
  placeMargins(rows, heights, taken, margin.definitionOf ?? (() => ''));
  return { rows, taken };
}

/** A margin takes no more rows: the style sheet names them one by one. */
const mostRows = 6;

const rowOf = (block: BodyNode): Row => ({ block, notes: [], terms: [], rows: 1 });

/** How many rows from the first one on are as tall as something beside them; all that are left where they are not. */
function rowsFor(height: number, heights: readonly number[], first: number): number {
  let count = 0;
  for (let sum = 0; sum < height && count < mostRows && first + count < heights.length; count++)
    sum += heights[first + count] ?? 0;
  return count;
}

/** A note with its title, on the short lines of the margin. */
const noteHeight = (text: string): number => linesHigh(text, 16, 1.43) + 2.2;

/** Gives every margin its place: none before the facts end; what would begin where the one above still stands joins it. */
function placeMargins(
  rows: Row[],
  heights: readonly number[],
  taken: number,
  definitionOf: (id: string) => string,
): void {
  let above: { row: Row; first: number; height: number } | undefined;
  let free = taken;
  const rowsUpTo = (end: number): number => (above ? Math.max(1, Math.min(mostRows, end - above.first)) : 1);
  for (const [index, row] of rows.entries()) {
    if (row.notes.length === 0 && row.terms.length === 0) continue;
    const texts = [...row.notes.map((note) => textOf([note])), ...row.terms.map(definitionOf)];
    const height = texts.reduce((sum, text) => sum + noteHeight(text), 0);
    if (above && index < free) {
      above.row.notes.push(...row.notes.splice(0));
      above.row.terms.push(...row.terms.splice(0));
      above.height += height;
    } else {
      if (index < free) row.at = free + 1;
      const first = Math.max(index, free);
      if (above) above.row.rows = rowsUpTo(first);
      above = { row, first, height };
    }
    free = above.first + Math.max(1, rowsFor(above.height, heights, above.first));
  }
  if (above) above.row.rows = rowsUpTo(rows.length);
}
