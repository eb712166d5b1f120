import type { Element } from 'hast';
import { htmlTags } from './components.ts';
import { isCode, isTag, type ParsedNode, type ParsedTree, placeOf } from './parse.ts';
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

/** The body that a page renders, from a tree that the checks have accepted. */
export function bodyFrom(tree: ParsedTree): Body {
  const body: Body = { nodes: [], headings: [], links: [], images: [], terms: [], quoted: [], length: 0 };
  const unique = numbering();
  const convertAll = (nodes: readonly ParsedNode[]): BodyNode[] => nodes.flatMap((node) => convert(node) ?? []);

  const convert = (node: ParsedNode): BodyNode | undefined => {
    if (node.type === 'text') return { type: 'text', value: node.value };
    if (isCode(node)) return undefined; // A comment: the checks let no other code through.
    const place = placeOf(node);
    if (isTag(node)) {
      const name = node.name ?? '';
      const children = convertAll(node.children);
      if (plainTags.has(name)) return { type: 'element', tagName: name, properties: {}, children };
      const attributes = Object.fromEntries(node.attributes.map((a) => [a.name ?? '', String(a.value ?? '')]));
      if (name === 'Term' && attributes.id) body.terms.push({ id: attributes.id, place });
      if (name === 'Quote' && attributes.source) body.quoted.push({ id: attributes.source, place });
      if (name === 'Figure' && attributes.src)
        body.images.push({ src: attributes.src, alt: attributes.alt ?? '', place });
      return { type: 'component', name, attributes, children, place };
    }
    return node.type === 'element' ? convertElement(node, place) : undefined;
  };

  const convertElement = (element: Element, place: Place): BodyNode => {
    const math = mathIn(element);
    if (math) return { type: 'math', ...math, place };
    if (element.properties.dataFootnotes) return footnotes(element, convertAll);
    if (element.properties.dataFootnoteBackref !== undefined) return footnoteBack(element);
    if (element.tagName === 'input') {
      return {
        type: 'component',
        name: 'Task',
        attributes: { done: String(element.properties.checked === true) },
        children: [],
      };
    }
    const children = convertAll(element.children);
    const properties = plainProperties(element);
    // The title of the page is its h1; a body that opens one of its own is warned about and set one level lower.
    const tagName = element.tagName === 'h1' ? 'h2' : element.tagName;
    if (/^h[2-6]$/.test(tagName)) {
      const text = textOf(children).trim();
      properties.id = unique(slugOf(text));
      body.headings.push({ id: properties.id, depth: Number(tagName[1]), text, place });
    }
    if (tagName === 'a' && typeof properties.href === 'string' && !element.properties.dataFootnoteRef) {
      body.links.push({ href: properties.href, place });
    }
    if (tagName === 'img')
      body.images.push({ src: String(properties.src ?? ''), alt: String(properties.alt ?? ''), place });
    return { type: 'element', tagName, properties, children };
  };

  body.nodes = convertAll(tree.children).map(inParagraph);
  body.length = lengthOf(textOf(body.nodes));
  return body;
}

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

/** The properties that Markdown itself gives, under their HTML names; alignment becomes a class. */
function plainProperties(element: Element): Record<string, string | number | boolean> {
  const given = element.properties;
  const kept: Record<string, string | number | boolean> = {};
  for (const name of ['href', 'title', 'src', 'alt', 'id', 'start'] as const) {
    const value = given[name];
    if (typeof value === 'string' || typeof value === 'number') kept[name] = value;
  }
  // The parser percent-encodes the names of footnotes in ids too, where nothing decodes them.
  if (typeof kept.id === 'string') kept.id = plainId(kept.id);
  const align = /text-align: ?(left|right|center)/.exec(String(given.style ?? ''))?.[1];
  if (align) kept.class = `align-${align}`;
  if (given.dataFootnoteRef) kept['aria-describedby'] = 'footnote-label';
  if (Array.isArray(given.className) && given.className.includes('contains-task-list')) kept.class = 'tasks';
  return kept;
}

const plainId = (id: string): string => {
  try {
    return decodeURI(id);
  } catch {
    return id;
  }
};

/** The parser's own heading is dropped; the page gives the label in its language. */
const footnotes = (section: Element, convertAll: (nodes: ParsedNode[]) => BodyNode[]): BodyNode => ({
  type: 'component',
  name: 'Footnotes',
  attributes: {},
  children: convertAll(section.children.filter((child) => child.type === 'element' && child.tagName !== 'h2')),
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
