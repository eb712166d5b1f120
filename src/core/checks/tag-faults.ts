import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/problem.ts';
import { type ComponentSpec, components, htmlTags } from '../prose/components.ts';
import { deepest } from '../prose/nesting.ts';
import { isCode, isElement, isTag, isText, type ParsedNode, placeOf, type Tag, walk } from '../prose/parse.ts';
import { attributeFaults, missingAttributes } from './attribute-faults.ts';
import { bodyTag } from './body-tag.ts';
import { bodyVoid } from './body-void.ts';
import { componentContent } from './component-content.ts';
import { componentOwnLine } from './component-own-line.ts';
import { componentPlace } from './component-place.ts';
import { componentUnknown } from './component-unknown.ts';
import { fault } from './rule.ts';

/** Judges a tag of an article: whether it is a component of ours, its attributes, its place and what stands in it. */
export function tagFaults(file: string, tag: Tag, parents: readonly ParsedNode[]): Fault[] {
  const name = tag.name ?? '';
  if (name === 'br' && tag.children.length > 0)
    return [fault(bodyVoid, file, placeOf(tag), { quoted: '<br>', better: '<br />' })];
  if ((htmlTags as readonly string[]).includes(name)) return attributeFaults(file, tag, {});
  const spec = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!spec) return [unknownTag(file, tag)];
  return [
    ...attributeFaults(file, tag, spec.attributes),
    ...missingAttributes(file, tag, spec.attributes),
    ...placeFaults(file, tag, spec, parents),
    ...contentFaults(file, tag, spec.content),
  ];
}

function unknownTag(file: string, tag: Tag): Fault {
  const name = tag.name ?? '';
  const near = nearest(name, Object.keys(components));
  // A name in lower case is HTML, unless it is one of ours in another case.
  if (!/^[A-Z]/.test(name) && near?.toLowerCase() !== name.toLowerCase())
    return fault(bodyTag, file, placeOf(tag), { tag: name, advice: 'use-markdown' });
  const allowed = Object.keys(components).join('、');
  return fault(componentUnknown, file, placeOf(tag), { tag: name, allowed, ...(near ? { near } : {}) });
}

/** Whether a component stands where it may: in its parent, on lines of its own, among words. */
function placeFaults(file: string, tag: Tag, spec: ComponentSpec, parents: readonly ParsedNode[]): Fault[] {
  const name = tag.name ?? '';
  const place = placeOf(tag);
  const faults: Fault[] = [];
  const parent = parents.findLast(isTag)?.name;
  if (spec.parent && parent !== spec.parent)
    faults.push(fault(componentPlace, file, place, { tag: name, parent: spec.parent }));
  if (spec.form === 'block' && parents.some((node) => isElement(node) && /^(p|h[1-6]|td|th)$/.test(node.tagName)))
    faults.push(fault(componentOwnLine, file, place, { tag: name }));
  if (spec.form === 'inline' && !isPlainWords(tag, parents))
    faults.push(fault(componentContent, file, place, { tag: name, expected: 'wants-words', advice: 'fix-words' }));
  return faults;
}

const notWords = /^(a|p|ul|ol|table|blockquote|pre|img|h[1-6]|hr)$/;

/** Whether an inline component holds words alone, outside of a link: it becomes a link itself. */
const isPlainWords = (tag: Tag, parents: readonly ParsedNode[]): boolean =>
  !parents.some((node) => isElement(node) && node.tagName === 'a') &&
  ![...walk({ type: 'root', children: tag.children }, deepest)].some(
    ({ node }) => (isElement(node) && notWords.test(node.tagName)) || isTag(node),
  );

function contentFaults(file: string, tag: Tag, content: ComponentSpec['content']): Fault[] {
  const name = tag.name ?? '';
  const inside = tag.children.filter((node) => !(isText(node) && node.value.trim() === '') && !isCode(node));
  const wrong = (expected: string, advice: string) => [
    fault(componentContent, file, placeOf(tag), { tag: name, expected, advice }),
  ];
  if (content === 'none') return inside.length > 0 ? wrong('wants-nothing', 'fix-nothing') : [];
  if (inside.length === 0) return wrong('wants-text', 'fix-text');
  if (content === 'any') return [];
  if (content === 'list') {
    const [list, ...others] = inside;
    return list && isElement(list) && /^[ou]l$/.test(list.tagName) && others.length === 0
      ? []
      : wrong('wants-list', 'fix-list');
  }
  return inside.every((node) => isTag(node) && content.includes(node.name ?? ''))
    ? []
    : wrong('wants-items', 'fix-items');
}
