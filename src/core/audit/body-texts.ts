import { targetOf } from '../model/link.ts';
import type { BodyNode } from '../prose/prose.ts';
import { sectionsOf, textOf } from '../prose/text.ts';

/** Attributes that name things which have their own place among what is hidden or published. */
const names = ['id', 'source'];
const addresses = ['href', 'src'];
/** Parts of a line that may stand alone in a list or a title: words of a link, words that are stressed. */
const inline = ['a', 'strong', 'em', 'code', 'Term'];

/** The texts of a body: headings, lines and parts of them, what attributes say, addresses outside. Links within the site are none. */
export function textsOfBody(nodes: readonly BodyNode[], file: string): string[] {
  const sections = sectionsOf(nodes).flatMap(({ title, text }) => [title, ...text.split('\n')]);
  return [...sections, ...attributesIn(nodes, file)].filter((text) => text !== '');
}

function attributesIn(nodes: readonly BodyNode[], file: string): string[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const [name, own] = node.type === 'element' ? [node.tagName, node.properties] : [node.name, node.attributes];
    const said = Object.entries(own).flatMap(([attribute, value]) => {
      if (names.includes(attribute) || typeof value !== 'string') return [];
      return addresses.includes(attribute) && targetOf(value, file).kind === 'page' ? [] : [value];
    });
    const part = inline.includes(name) ? [textOf(node.children)] : [];
    return [...said, ...part, ...attributesIn(node.children, file)];
  });
}
