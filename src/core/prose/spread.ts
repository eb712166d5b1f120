import type { BodyNode, ComponentNode } from './prose.ts';

/** One block of the text column, and what stands beside it in the margin. */
export interface Row {
  block: BodyNode;
  notes: ComponentNode[];
  /** Glossary ids that are named here for the first time. */
  terms: string[];
  /** How many rows of the text column the margin beside this one may take, up to the next row with a margin. */
  rows: number;
}

const mostRows = 5;

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
 * is named first. Key figures that follow one another become one component, `KeyFigures`.
 */
export function spread(nodes: readonly BodyNode[]): Row[] {
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
  return withSpans(rows);
}

const rowOf = (block: BodyNode): Row => ({ block, notes: [], terms: [], rows: 1 });

/** Without its own number of rows a tall note would push its neighbours apart. */
function withSpans(rows: Row[]): Row[] {
  let free = 0;
  for (const row of [...rows].reverse()) {
    free += 1;
    if (row.notes.length === 0 && row.terms.length === 0) continue;
    row.rows = Math.min(free, mostRows);
    free = 0;
  }
  return rows;
}
