import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { features, isElement, type ParsedTree, placeOf, walk } from './parse.ts';
import type { Place } from './prose.ts';

/** What a body defines for other places to refer to: a footnote by its label, or the target of a link. */
export interface Definition {
  place: Place;
  /** The label of a footnote; undefined for the target of a link. */
  footnote: string | undefined;
  href: string;
}

/** Every definition of a body that parses, also in lists, quotes and components: the tree that a page renders no longer has them all. */
export function definitionsIn(text: string): Definition[] {
  const found: Definition[] = [];
  const visit = (node: Nodes): void => {
    const place = placeOf(node);
    if (node.type === 'footnoteDefinition') found.push({ place, footnote: node.label ?? node.identifier, href: '' });
    if (node.type === 'definition') found.push({ place, footnote: undefined, href: node.url });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(mdxToMdast(text, { features }) as unknown as Nodes);
  return found;
}

/** Where the footnotes that a page shows are defined, as `line:column`. */
export function footnotesShown(tree: ParsedTree): Set<string> {
  const shown = new Set<string>();
  for (const { node, parents } of walk(tree)) {
    if (!isElement(node) || node.tagName !== 'li') continue;
    const section = parents.at(-2);
    if (section && isElement(section) && section.properties.dataFootnotes) shown.add(named(placeOf(node)));
  }
  return shown;
}

export const named = ({ line, column }: Place): string => `${line}:${column}`;
