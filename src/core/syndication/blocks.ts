import type {
  AlignType,
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  List,
  ListItem,
  PhrasingContent,
  Table,
} from 'mdast';
import { headedSteps } from '../prose/headed-steps.ts';
import type { BodyNode, ComponentNode, ElementNode } from '../prose/prose.ts';
import { componentBlocks } from './component-blocks.ts';
import type { CopySetting } from './copy-setting.ts';
import { footnoteName, isInline, phrasingOf } from './phrasing.ts';

export type Block = BlockContent | DefinitionContent;

export const paragraph = (...children: PhrasingContent[]): Block => ({ type: 'paragraph', children });
export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

/** Nodes of a body as blocks of plain Markdown; what stands loose in a line becomes a paragraph. */
export function blocksOf(nodes: readonly BodyNode[], setting: CopySetting): Block[] {
  const blocks: Block[] = [];
  let line: BodyNode[] = [];
  const endLine = (): void => {
    const children = phrasingOf(line, setting);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else {
      endLine();
      blocks.push(...blocksIn(node, setting));
    }
  }
  endLine();
  return blocks;
}

function blocksIn(node: BodyNode, setting: CopySetting): Block[] {
  if (node.type === 'math') return [{ type: 'math', value: node.tex }];
  if (node.type === 'component') return componentBlocks(node, setting);
  return node.type === 'element' ? elementBlocks(node, setting) : [];
}

function elementBlocks(element: ElementNode, setting: CopySetting): Block[] {
  const { tagName, children } = element;
  if (/^h[2-6]$/.test(tagName)) {
    const depth = Number(tagName[1]) as 2 | 3 | 4 | 5 | 6;
    return [{ type: 'heading', depth, children: inOneLine(phrasingOf(children, setting)) }];
  }
  switch (tagName) {
    case 'p':
      return blocksOf(children, setting);
    case 'ul':
    case 'ol':
      return [listOf(element, setting)];
    case 'table':
      return [tableOf(element, setting)];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(children, setting) }];
    case 'pre':
      return [{ type: 'code', value: plain(children).replace(/\n$/, '') }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return blocksOf(children, setting);
  }
}

/** A heading has one line. */
const inOneLine = (pieces: readonly PhrasingContent[]): PhrasingContent[] =>
  pieces.map((piece) => {
    if (piece.type === 'break') return text(' ');
    return piece.type === 'text' ? text(piece.value.replace(/\s*\n\s*/g, ' ')) : piece;
  });

const plain = (nodes: readonly BodyNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : 'children' in node ? plain(node.children) : '')).join('');

const elementsIn = (nodes: readonly BodyNode[], ...names: string[]): ElementNode[] =>
  nodes.flatMap((node) => (node.type === 'element' && names.includes(node.tagName) ? [node] : []));

export function listOf(list: ElementNode, setting: CopySetting, ordered = list.tagName === 'ol'): List {
  const items = elementsIn(list.children, 'li');
  const spread = items.some(({ children }) => elementsIn(children, 'p').length > 0);
  return {
    type: 'list',
    ordered,
    start: ordered ? Number(list.properties.start ?? 1) : null,
    spread,
    children: items.map((item) => itemOf(item, spread, setting)),
  };
}

function itemOf({ children }: ElementNode, spread: boolean, setting: CopySetting): ListItem {
  const task = taskIn(children);
  return {
    type: 'listItem',
    spread,
    checked: task ? task.attributes.done === 'true' : null,
    children: blocksOf(children, setting),
  };
}

/** The box of a task stands before its text, in a paragraph or not. */
function taskIn(nodes: readonly BodyNode[]): ComponentNode | undefined {
  const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
  if (first?.type === 'element' && first.tagName === 'p') return taskIn(first.children);
  return first?.type === 'component' && first.name === 'Task' ? first : undefined;
}

/** The list of `<Steps>`: numbered, the headline of each in bold with the rest below it. */
export const stepsOf = (nodes: readonly BodyNode[], setting: CopySetting): List[] =>
  elementsIn(headedSteps(nodes), 'ol', 'ul').map((list) => listOf(list, setting, true));

function tableOf(table: ElementNode, setting: CopySetting): Table {
  const rows = elementsIn(table.children, 'thead', 'tbody').flatMap(({ children }) => elementsIn(children, 'tr'));
  const cells = rows.map(({ children }) => elementsIn(children, 'th', 'td'));
  return {
    type: 'table',
    align: (cells[0] ?? []).map(alignOf),
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map(({ children }) => ({ type: 'tableCell', children: inOneLine(phrasingOf(children, setting)) })),
    })),
  };
}

const alignOf = ({ properties }: ElementNode): AlignType => {
  const align = /^align-(left|right|center)$/.exec(String(properties.class ?? ''))?.[1];
  return (align as AlignType) ?? null;
};

/** The texts of footnotes; what leads back from them is a page's affair. */
export const footnotesOf = (nodes: readonly BodyNode[], setting: CopySetting): FootnoteDefinition[] =>
  elementsIn(nodes, 'ol').flatMap((list) =>
    elementsIn(list.children, 'li').map((item) => {
      const name = footnoteName(String(item.properties.id ?? ''));
      const children = blocksOf(item.children, setting);
      return { type: 'footnoteDefinition', identifier: name.toLowerCase(), label: name, children };
    }),
  );
