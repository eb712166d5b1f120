import type { BodyNode, ElementNode } from './prose.ts';
import { textOf } from './text.ts';

const isElement = (node: BodyNode, ...names: string[]): node is ElementNode =>
  node.type === 'element' && names.includes(node.tagName);

const cellsOf = (row: ElementNode): ElementNode[] => row.children.filter((node) => isElement(node, 'td', 'th'));

/** A table that is wider than a phone: with two columns it is not. */
const isWide = (heads: readonly string[]): boolean => heads.length > 2;

/** What each element of a table is, said aloud: on a phone a wide table is shown as a list, which hides what its names mean. */
const roles: Record<string, string> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/**
 * A table whose cells carry the heads of their columns, so that a phone can show its rows as a list; the first cell of a row is
 * the head of that list. The corner of a table heads nothing.
 */
export function labelled(table: ElementNode): ElementNode {
  const head = table.children.find((node) => isElement(node, 'thead'));
  const row = head && 'children' in head ? head.children.find((node) => isElement(node, 'tr')) : undefined;
  const heads = row && 'children' in row ? cellsOf(row as ElementNode).map((cell) => textOf([cell])) : [];
  if (!isWide(heads)) return table;
  return withRoles({ ...table, properties: { ...table.properties, class: 'listed' } }, heads);
}

function withRoles(element: ElementNode, heads: readonly string[]): ElementNode {
  const properties = { ...element.properties, role: roles[element.tagName] ?? 'presentation' };
  const inBody = isElement(element, 'tr') && element.children.some((node) => isElement(node, 'td'));
  const cells = cellsOf(element);
  const children = element.children.map((child) => {
    if (!isElement(child, ...Object.keys(roles))) return child;
    const at = isElement(child, 'td', 'th') ? cells.indexOf(child) : -1;
    if (at < 0) return withRoles(child, heads);
    const empty = child.tagName === 'th' && child.children.length === 0;
    return {
      ...child,
      properties: {
        ...child.properties,
        role: child.tagName === 'th' && !empty ? 'columnheader' : 'cell',
        ...(inBody && at > 0 && heads[at] ? { 'data-label': heads[at] } : {}),
      },
    };
  });
  return { ...element, properties, children };
}
