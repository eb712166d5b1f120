import { targetOf } from '../model/link.ts';
import type { BodyNode } from '../prose/prose.ts';
import { sectionsOf } from '../prose/text.ts';

/** Attributes that name things which have their own place among what is hidden or published. */
const names = ['id', 'source'];

/** The texts of a body: headings, lines, what attributes say, addresses outside. Links within the site are none. */
export function textsOfBody(nodes: readonly BodyNode[], file: string): string[] {
  const sections = sectionsOf(nodes).flatMap(({ title, text }) => [title, ...text.split('\n')]);
  return [...sections, ...attributesIn(nodes, file)].filter((text) => text !== '');
}

function attributesIn(nodes: readonly BodyNode[], file: string): string[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const own = Object.entries(node.type === 'element' ? node.properties : node.attributes);
    const said = own.flatMap(([name, value]) => (names.includes(name) || typeof value !== 'string' ? [] : [value]));
    return [...said.filter((text) => targetOf(text, file).kind !== 'page'), ...attributesIn(node.children, file)];
  });
}
