import type { Element } from 'hast';
import { htmlTags } from './components.ts';
import { isCode, isTag, type ParsedNode, type ParsedTree, placeOf, type Tag } from './parse.ts';
import { plainProperties } from './plain-properties.ts';
import type { BodyNode, Heading, Named, Place, ProseImage, ProseLink } from './prose.ts';
import { numbering, slugOf } from './slug.ts';
import { lengthOf, textOf } from './text.ts';

export interface Body {
  nodes: BodyNode[];
  headings: Heading[];
  links: ProseLink[];
  images: ProseImage[];
  terms: Named[];
  quoted: Named[];
  length: number;
}

const plainTags: ReadonlySet<string> = new Set(htmlTags);

/** A body that grows as a tree is walked through, and the heading ids that it has given away. */
interface Draft {
  body: Body;
  unique: (id: string) => string;
}

/** The body that a page renders, from a tree that the checks have accepted. */
export function bodyFrom(tree: ParsedTree): Body {
  const body: Body = { nodes: [], headings: [], links: [], images: [], terms: [], quoted: [], length: 0 };
  body.nodes = convertAll(tree.children, { body, unique: numbering() }).map(inParagraph);
  body.length = lengthOf(textOf(body.nodes));
  return body;
}

const convertAll = (nodes: readonly ParsedNode[], draft: Draft): BodyNode[] =>
  nodes.flatMap((node) => convert(node, draft) ?? []);

function convert(node: ParsedNode, draft: Draft): BodyNode | undefined {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (isCode(node)) return undefined; // A comment: the checks let no other code through.
  if (isTag(node)) return convertTag(node, draft);
  return node.type === 'element' ? convertElement(node, draft) : undefined;
}

function convertTag(tag: Tag, draft: Draft): BodyNode {
  const name = tag.name ?? '';
  const children = convertAll(tag.children, draft);
  if (plainTags.has(name)) return { type: 'element', tagName: name, properties: {}, children };
  const place = placeOf(tag);
  const attributes = Object.fromEntries(tag.attributes.map((a) => [a.name ?? '', String(a.value ?? '')]));
  noteNames(draft.body, name, attributes, place);
  return { type: 'component', name, attributes, children, place };
}

/** Keeps what a component names: a term, a source, an image. */
function noteNames(body: Body, name: string, attributes: Record<string, string>, place: Place): void {
  if (name === 'Term' && attributes.id) body.terms.push({ id: attributes.id, place });
  if (name === 'Quote' && attributes.source) body.quoted.push({ id: attributes.source, place });
  if (name === 'Figure' && attributes.src) body.images.push({ src: attributes.src, alt: attributes.alt ?? '', place });
}

function convertElement(element: Element, draft: Draft): BodyNode {
  const place = placeOf(element);
  const math = mathIn(element);
  if (math) return { type: 'math', ...math, place };
  if (element.properties.dataFootnotes) return footnotes(element, draft);
  if (element.properties.dataFootnoteBackref !== undefined) return footnoteBack(element);
  if (element.tagName === 'input') return task(element);
  const children = convertAll(element.children, draft);
  const properties = plainProperties(element);
  // The title of the page is its h1; a body that opens one of its own is warned about and set one level lower.
  const tagName = element.tagName === 'h1' ? 'h2' : element.tagName;
  if (/^h[2-6]$/.test(tagName)) {
    const text = textOf(children).trim();
    properties.id = draft.unique(slugOf(text));
    draft.body.headings.push({ id: properties.id, depth: Number(tagName[1]), text, place });
  }
  if (tagName === 'a' && typeof properties.href === 'string' && !element.properties.dataFootnoteRef)
    draft.body.links.push({ href: properties.href, place });
  if (tagName === 'img')
    draft.body.images.push({ src: String(properties.src ?? ''), alt: String(properties.alt ?? ''), place });
  return { type: 'element', tagName, properties, children };
}

const task = (input: Element): BodyNode => ({
  type: 'component',
  name: 'Task',
  attributes: { done: String(input.properties.checked === true) },
  children: [],
});

/** What belongs into a line, but stands on a line of its own, is a paragraph. */
const inParagraph = (node: BodyNode): BodyNode => {
  const inline =
    node.type === 'component' ? node.name === 'Term' : node.type === 'element' && plainTags.has(node.tagName);
  return inline ? { type: 'element', tagName: 'p', properties: {}, children: [node] } : node;
};

/** `$$…$$` comes as code with a class of its own. */
function mathIn(element: Element): { tex: string; display: boolean } | undefined {
  const code = element.tagName === 'pre' ? element.children[0] : element;
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const classes = code.properties.className;
  if (!Array.isArray(classes) || !classes.some((name) => name === 'math-inline' || name === 'math-display'))
    return undefined;
  const text = code.children[0];
  return { tex: text?.type === 'text' ? text.value.trim() : '', display: classes.includes('math-display') };
}

/** The parser's own heading is dropped; the page gives the label in its language. */
const footnotes = (section: Element, draft: Draft): BodyNode => ({
  type: 'component',
  name: 'Footnotes',
  attributes: {},
  children: convertAll(
    section.children.filter((child) => child.type === 'element' && child.tagName !== 'h2'),
    draft,
  ),
});

const footnoteBack = (link: Element): BodyNode => ({
  type: 'component',
  name: 'FootnoteBack',
  attributes: {
    href: String(link.properties.href ?? ''),
    reference: /(\d[\d-]*)$/.exec(String(link.properties.ariaLabel ?? ''))?.[1] ?? '',
  },
  children: [],
});
