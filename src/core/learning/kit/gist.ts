import type { Article } from '../../model/library.ts';
import { headedSteps } from '../../prose/headed-steps.ts';
import type { BodyNode, ComponentNode, ElementNode } from '../../prose/prose.ts';
import { textOf } from '../../prose/text.ts';

/** What somebody says in a dialogue. */
export interface Line {
  who: string;
  staff: boolean;
  text: string;
}

export interface Talk {
  /** The heading that it stands under. */
  under: string | undefined;
  lines: Line[];
}

/** What a trainer needs of an article: its points, its talks and the question it leaves its reader with. */
export interface Gist {
  dos: string[];
  donts: string[];
  steps: string[];
  talks: Talk[];
  question: string | undefined;
}

const isElement = (node: BodyNode, ...names: string[]): node is ElementNode =>
  node.type === 'element' && names.includes(node.tagName);
const isComponent = (node: BodyNode, name: string): node is ComponentNode =>
  node.type === 'component' && node.name === name;

/** All components of a name, wherever they stand. */
const within = (nodes: readonly BodyNode[], name: string): ComponentNode[] =>
  nodes.flatMap((node) => (isComponent(node, name) ? [node] : 'children' in node ? within(node.children, name) : []));

const inOneLine = (nodes: readonly BodyNode[]): string => textOf(nodes).replaceAll('\n', ' ');

const rowsIn = (nodes: readonly BodyNode[]): BodyNode[][] =>
  nodes
    .filter((node) => isElement(node, 'ul', 'ol'))
    .flatMap(({ children }) => children.filter((row) => isElement(row, 'li')).map(({ children: own }) => own));

const listed = (nodes: readonly BodyNode[], name: string): string[] =>
  within(nodes, name).flatMap(({ children }) => rowsIn(children).map(inOneLine));

/** The headline of each step; of several lists the last, which says what to do tomorrow. */
function stepsIn(nodes: readonly BodyNode[]): string[] {
  const last = within(nodes, 'Steps').at(-1);
  return rowsIn(headedSteps(last?.children ?? [])).map((row) => {
    const head = row.find((node) => isElement(node, 'span') && node.properties.class === 'head');
    return inOneLine(head ? [head] : row);
  });
}

function talksIn(nodes: readonly BodyNode[]): Talk[] {
  let under: string | undefined;
  return nodes.flatMap((node): Talk[] => {
    if (isElement(node, 'h2', 'h3')) under = textOf(node.children);
    return within([node], 'Dialogue').map((talk) => ({
      under,
      lines: within(talk.children, 'Say').map(({ attributes, children }) => ({
        who: attributes.who ?? '',
        staff: attributes.side === 'staff',
        text: inOneLine(children),
      })),
    }));
  });
}

/** How far from its end an article still asks its reader something; a note on its sources may follow. */
const lastBlocks = 4;

/** The last paragraph that asks something, without a label before it: 带走的问题：… */
function questionIn(nodes: readonly BodyNode[]): string | undefined {
  const paragraphs = nodes
    .filter((node) => node.type !== 'text' && !isComponent(node, 'Footnotes'))
    .slice(-lastBlocks)
    .filter((node) => isElement(node, 'p'))
    .map(({ children }) => inOneLine(children));
  return paragraphs.findLast((text) => /[？?]/.test(text))?.replace(/^[^：:，。？?]{1,10}[：:]\s*/, '');
}

export function gistOf({ collection, data }: Article, nodes: readonly BodyNode[]): Gist {
  const rules = collection === 'etiquette' ? data : { dos: [], donts: [] };
  return {
    dos: rules.dos.length > 0 ? rules.dos : listed(nodes, 'Do'),
    donts: rules.donts.length > 0 ? rules.donts : listed(nodes, 'Dont'),
    steps: stepsIn(nodes),
    talks: talksIn(nodes),
    question: questionIn(nodes),
  };
}

/** The first list of a body, such as what a course wants its people to be able to do. */
export const firstList = (nodes: readonly BodyNode[]): string[] => {
  const list = nodes.find((node) => isElement(node, 'ul', 'ol'));
  return list ? rowsIn([list]).map(inOneLine) : [];
};
