import type { BodyNode } from './prose.ts';

/** A body in which these links are plain text. */
export const withoutLinks = (nodes: readonly BodyNode[], hrefs: ReadonlySet<string>): BodyNode[] =>
  nodes.flatMap((node): BodyNode[] => {
    if (!('children' in node)) return [node];
    const children = withoutLinks(node.children, hrefs);
    const isDropped = node.type === 'element' && node.tagName === 'a' && hrefs.has(String(node.properties.href));
    return isDropped ? children : [{ ...node, children }];
  });
