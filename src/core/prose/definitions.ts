import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { ended, features, isElement, type ParsedTree, placeOf, walk } from './parse.ts';
import type { Place } from './prose.ts';

/** What a body defines for other places to refer to. */
export type Definition =
  | { kind: 'link'; place: Place; href: string }
  | { kind: 'footnote'; place: Place; label: string }
  /** Looks like a footnote, but stands too far to the right, or within a tag, to be one for every reader. */
  | { kind: 'misplaced'; place: Place; label: string };

/** The beginning of a footnote at the beginning of a line of a paragraph. */
const likeFootnote = /(?:^|\n)[\s>]*\[\^([^\]\s]+)\]:/;

/** Every definition of a body that parses, also in lists, quotes and tags: the tree that a page renders no longer has them all. */
export function definitionsIn(text: string): Definition[] {
  const found: Definition[] = [];
  const visit = (node: Nodes, isInTag: boolean): void => {
    const place = placeOf(node);
    if (node.type === 'footnoteDefinition')
      found.push({ kind: isInTag ? 'misplaced' : 'footnote', place, label: node.label ?? node.identifier });
    if (node.type === 'definition')
      found.push(
        node.identifier.startsWith('^')
          ? { kind: 'misplaced', place, label: node.identifier.slice(1) }
          : { kind: 'link', place, href: node.url },
      );
    const { start, end } = node.position ?? {};
    const [, label] = (node.type === 'paragraph' && likeFootnote.exec(text.slice(start?.offset, end?.offset))) || [];
    if (label !== undefined) found.push({ kind: 'misplaced', place, label });
    if ('children' in node) for (const child of node.children) visit(child, isInTag || node.type.startsWith('mdxJsx'));
  };
  visit(mdxToMdast(ended(text), { features }) as unknown as Nodes, false);
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
