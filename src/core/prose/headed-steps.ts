import type { BodyNode, ElementNode } from './prose.ts';

const isBlank = (node: BodyNode): boolean => node.type === 'text' && node.value.trim() === '';
const isElement = (node: BodyNode | undefined, ...names: string[]): node is ElementNode =>
  node?.type === 'element' && names.includes(node.tagName);

const span = (name: string, children: BodyNode[]): ElementNode => ({
  type: 'element',
  tagName: 'span',
  properties: { class: name },
  children,
});

/** Cuts a line of nodes at its first line break: what a step is, and how it is done. */
function halves(nodes: readonly BodyNode[]): [BodyNode[], BodyNode[]] | undefined {
  for (const [index, node] of nodes.entries()) {
    if (isElement(node, 'br')) return [nodes.slice(0, index), nodes.slice(index + 1)];
    if (node.type !== 'text') continue;
    const at = node.value.search(/\n(?=[\s\S])/);
    if (at < 0 || (at === 0 && index === 0)) continue;
    const before: BodyNode = { type: 'text', value: node.value.slice(0, at) };
    const after: BodyNode = { type: 'text', value: node.value.slice(at + 1) };
    return [
      [...nodes.slice(0, index), before],
      [after, ...nodes.slice(index + 1)],
    ];
  }
  return undefined;
}

function headed(step: ElementNode): ElementNode {
  const nodes = step.children.filter((node) => !isBlank(node));
  const [first, ...rest] = nodes;
  const inParagraph = isElement(first, 'p');
  const line = inParagraph ? first.children : step.children;
  const block = inParagraph ? -1 : line.findIndex((node) => isElement(node, 'ul', 'ol', 'p', 'table'));
  const own = block < 0 ? line : line.slice(0, block);
  const below = inParagraph ? rest : block < 0 ? [] : line.slice(block);
  const cut = halves(own);
  if (!cut) return step;
  return { ...step, children: [span('head', cut[0]), span('rest', cut[1]), ...below] };
}

/** The list of `<Steps>`: the first line of a step says what, the lines below it how. */
export const headedSteps = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.map((list) =>
    isElement(list, 'ol', 'ul')
      ? { ...list, children: list.children.map((step) => (isElement(step, 'li') ? headed(step) : step)) }
      : list,
  );
