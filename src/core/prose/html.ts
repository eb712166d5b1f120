import { labelled } from './labelled-table.ts';
import type { BodyNode, ComponentNode, ElementNode, MathNode } from './prose.ts';
import { joined, unbroken } from './text.ts';

/** What a page knows and a body does not: where links lead, how pictures and formulas are drawn, and the words of its language. */
export interface Setting {
  link: (href: string) => string;
  image: (src: string) => Record<string, string | number>;
  formula: (math: MathNode) => string;
  words: { table: string; done: string; open: string; footnotes: string; backTo: (reference: string) => string };
}

const builtIn = new Set(['Task', 'Footnotes', 'FootnoteBack']);
const alone = new Set(['br', 'hr', 'img']);

/** Whether a node holds no component that an author named, so that it can be written at one go. */
export const isPlain = (node: BodyNode): boolean => {
  if (node.type === 'text' || node.type === 'math') return true;
  return (node.type === 'element' || builtIn.has(node.name)) && node.children.every(isPlain);
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The attributes of an element, ready to stand in its opening tag. */
export const attributesOf = (element: ElementNode, setting: Setting): Record<string, string | number | boolean> => {
  const { href, src, ...others } = element.properties;
  if (typeof href === 'string') return { ...others, href: setting.link(href) };
  if (typeof src === 'string') return { ...others, ...setting.image(src), loading: 'lazy', decoding: 'async' };
  return others;
};

const written = (attributes: Record<string, string | number | boolean>): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === true ? ` ${name}` : value === false ? '' : ` ${name}="${escaped(String(value))}"`,
    )
    .join('');

/** Plain nodes as HTML. Everything an author wrote is escaped. */
export const htmlOf = (nodes: readonly BodyNode[], setting: Setting): string =>
  nodes.map((node) => nodeHtml(node, setting)).join('');

function nodeHtml(node: BodyNode, setting: Setting): string {
  if (node.type === 'text') return escaped(unbroken(joined(node.value)));
  if (node.type === 'math') return setting.formula(node);
  if (node.type === 'component') return builtInHtml(node, setting);
  // The corner of a table heads nothing.
  const name = node.tagName === 'th' && node.children.length === 0 ? 'td' : node.tagName;
  if (name === 'table') return tableHtml(labelled(node), setting);
  const tag = `<${name}${written(attributesOf(node, setting))}>`;
  if (alone.has(name)) return tag;
  const html = `${tag}${htmlOf(node.children, setting)}</${name}>`;
  return name === 'pre' ? html.replace('<pre', '<pre tabindex="0"') : html;
}

const tableHtml = (table: ElementNode, setting: Setting): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(setting.words.table)}">` +
  `<table${written(attributesOf(table, setting))}>${htmlOf(table.children, setting)}</table></div>`;

function builtInHtml({ name, attributes, children }: ComponentNode, setting: Setting): string {
  const { words } = setting;
  if (name === 'Task') {
    const done = attributes.done === 'true';
    return `<span class="${done ? 'done' : 'open'}" role="img" aria-label="${escaped(done ? words.done : words.open)}"></span>`;
  }
  if (name === 'FootnoteBack') {
    const label = escaped(words.backTo(attributes.reference ?? ''));
    return `<a href="${escaped(attributes.href ?? '')}" aria-label="${label}">↩</a>`;
  }
  return `<section class="footnotes"><h2 class="vh" id="footnote-label">${escaped(words.footnotes)}</h2>${htmlOf(children, setting)}</section>`;
}
