import type { PhrasingContent } from 'mdast';
import type { BodyNode, ElementNode } from '../prose/prose.ts';
import { joined } from '../prose/text.ts';
import type { CopySetting } from './copy-setting.ts';

const inlineElements = new Set(['a', 'em', 'strong', 'del', 'code', 'br', 'img', 'sub', 'sup', 'span']);

/** Whether a node stands within a line. */
export const isInline = (node: BodyNode): boolean => {
  if (node.type === 'text') return true;
  if (node.type === 'math') return !node.display;
  if (node.type === 'component') return ['Term', 'Task', 'FootnoteBack'].includes(node.name);
  return inlineElements.has(node.tagName);
};

/** Nodes of a line as Markdown; what only a page has use for is dropped. */
export const phrasingOf = (nodes: readonly BodyNode[], setting: CopySetting): PhrasingContent[] =>
  trimmed(merged(nodes.flatMap((node) => piecesOf(node, setting))));

function piecesOf(node: BodyNode, setting: CopySetting): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: joined(node.value) }];
  if (node.type === 'math') return [{ type: 'inlineMath', value: node.tex }];
  const inner = (): PhrasingContent[] => node.children.flatMap((child) => piecesOf(child, setting));
  if (node.type === 'component') return node.name === 'Term' ? inner() : [];
  return elementPieces(node, inner, setting);
}

function elementPieces(element: ElementNode, inner: () => PhrasingContent[], setting: CopySetting): PhrasingContent[] {
  const { tagName, properties } = element;
  switch (tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'code':
      return [{ type: 'inlineCode', value: textIn(element) }];
    case 'em':
      return [{ type: 'emphasis', children: merged(inner()) }];
    case 'strong':
      return [{ type: 'strong', children: merged(inner()) }];
    case 'del':
      return [{ type: 'delete', children: merged(inner()) }];
    case 'img':
      return [{ type: 'image', url: setting.image(String(properties.src ?? '')), alt: String(properties.alt ?? '') }];
    case 'a':
      return footnoteIn(element) ?? [linkOf(element, merged(inner()), setting)];
    case 'sup':
    case 'sub':
      return raised(element) ?? [html(`<${tagName}>`), ...inner(), html(`</${tagName}>`)];
    case 'span':
      return spanPieces(element, inner);
    default:
      return inner();
  }
}

const html = (value: string): PhrasingContent => ({ type: 'html', value });

const linkOf = ({ properties }: ElementNode, children: PhrasingContent[], setting: CopySetting): PhrasingContent => ({
  type: 'link',
  url: setting.link(String(properties.href ?? '')),
  title: typeof properties.title === 'string' ? properties.title : null,
  children,
});

/** The name of a footnote, from the address of its text or the id of it. */
export const footnoteName = (id: string): string => {
  const name = id.replace(/^#?user-content-fn-/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const footnoteIn = ({ properties }: ElementNode): PhrasingContent[] | undefined => {
  if (properties['aria-describedby'] === undefined) return undefined;
  const name = footnoteName(String(properties.href ?? ''));
  return [{ type: 'footnoteReference', identifier: name.toLowerCase(), label: name }];
};

/** The mark of a footnote is raised by itself. */
const raised = ({ children }: ElementNode): PhrasingContent[] | undefined => {
  const [only, ...others] = children;
  return only?.type === 'element' && others.length === 0 ? footnoteIn(only) : undefined;
};

/** The two halves of a step: what it is, and below that how it is done. */
function spanPieces({ properties }: ElementNode, inner: () => PhrasingContent[]): PhrasingContent[] {
  const children = trimmed(merged(inner()));
  if (properties.class === 'rest') return [{ type: 'break' }, ...children];
  return [
    { type: 'strong', children: children.flatMap((child) => (child.type === 'strong' ? child.children : child)) },
  ];
}

const textIn = (element: ElementNode): string =>
  element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('');

/** Neighbouring texts as one, so that what they are together is escaped. */
function merged(pieces: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + piece.value };
    else all.push(piece);
  }
  return all;
}

const isBlank = (piece: PhrasingContent | undefined): boolean =>
  piece?.type === 'break' || (piece?.type === 'text' && piece.value.trim() === '');

/** Without the blanks and line breaks at either end, and without the blanks around what breaks the line. */
function trimmed(all: readonly PhrasingContent[]): PhrasingContent[] {
  const first = all.findIndex((piece) => !isBlank(piece));
  const pieces = first < 0 ? [] : all.slice(first, all.findLastIndex((piece) => !isBlank(piece)) + 1);
  return pieces.flatMap((piece, at): PhrasingContent[] => {
    if (piece.type !== 'text') return [piece];
    const opens = at === 0 || pieces[at - 1]?.type === 'break';
    const closes = at === pieces.length - 1 || pieces[at + 1]?.type === 'break';
    const start = opens ? piece.value.trimStart() : piece.value;
    const value = closes ? start.trimEnd() : start;
    return value === '' ? [] : [{ ...piece, value }];
  });
}
