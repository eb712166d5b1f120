import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/problem.ts';
import { components, htmlTags } from '../prose/components.ts';
import { deepest } from '../prose/nesting.ts';
import { isCode, isElement, isTag, isText, type ParsedNode, placeOf, type Tag, walk } from '../prose/parse.ts';
import { bodyTag } from './body-tag.ts';
import { bodyVoid } from './body-void.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentContent } from './component-content.ts';
import { componentOwnLine } from './component-own-line.ts';
import { componentPlace } from './component-place.ts';
import { componentRequired } from './component-required.ts';
import { componentUnknown } from './component-unknown.ts';
import { componentValue } from './component-value.ts';
import { fault } from './rule.ts';

/** Judges a tag of an article: whether it is a component of ours, its attributes, its place and what stands in it. */
export function tagFaults(file: string, tag: Tag, parents: readonly ParsedNode[]): Fault[] {
  const name = tag.name ?? '';
  const place = placeOf(tag);
  if (name === 'br' && tag.children.length > 0)
    return [fault(bodyVoid, file, place, { quoted: '<br>', better: '<br />' })];
  if ((htmlTags as readonly string[]).includes(name)) return attributeFaults(file, tag, {});
  const spec = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!spec) {
    // A name in lower case is HTML, unless it is one of ours in another case.
    const near = nearest(name, Object.keys(components));
    if (!/^[A-Z]/.test(name) && near?.toLowerCase() !== name.toLowerCase()) {
      return [fault(bodyTag, file, place, { tag: name, advice: 'use-markdown' })];
    }
    return [
      fault(componentUnknown, file, place, {
        tag: name,
        allowed: Object.keys(components).join('、'),
        ...(near ? { near } : {}),
      }),
    ];
  }
  const faults = attributeFaults(file, tag, spec.attributes);
  for (const [attribute, { required }] of Object.entries(spec.attributes)) {
    if (required && !tag.attributes.some((given) => given.name === attribute)) {
      faults.push(fault(componentRequired, file, place, { tag: name, attribute }));
    }
  }
  const parent = parents.findLast(isTag)?.name;
  if (spec.parent && parent !== spec.parent)
    faults.push(fault(componentPlace, file, place, { tag: name, parent: spec.parent }));
  if (spec.form === 'block' && parents.some((node) => isElement(node) && /^(p|h[1-6]|td|th)$/.test(node.tagName))) {
    faults.push(fault(componentOwnLine, file, place, { tag: name }));
  }
  if (spec.form === 'inline' && !isPlainWords(tag, parents)) {
    faults.push(fault(componentContent, file, place, { tag: name, expected: 'wants-words', advice: 'fix-words' }));
  }
  return [...faults, ...contentFaults(file, tag, spec.content)];
}

function attributeFaults(
  file: string,
  tag: Tag,
  allowed: Record<string, { required?: boolean; values?: readonly string[] }>,
): Fault[] {
  return tag.attributes.flatMap((given) => {
    const about = { tag: tag.name ?? '', attribute: given.name ?? '{…}' };
    const place = placeOf(tag);
    const spec = given.name !== undefined && Object.hasOwn(allowed, given.name) ? allowed[given.name] : undefined;
    if (!spec) {
      const near = nearest(about.attribute, Object.keys(allowed));
      return [
        fault(componentAttribute, file, place, {
          ...about,
          allowed: Object.keys(allowed).join('、') || '—',
          ...(near ? { near } : {}),
        }),
      ];
    }
    const { value } = given;
    if (tag.attributes.find((other) => other.name === given.name) !== given) {
      return [fault(componentValue, file, place, { ...about, value: String(value), advice: 'twice' })];
    }
    if (typeof value !== 'string') {
      const shown = value === null || value === undefined ? '' : `{${value.value}}`;
      return [fault(componentValue, file, place, { ...about, value: shown, advice: 'literal' })];
    }
    if (spec.values && !spec.values.includes(value)) {
      return [fault(componentValue, file, place, { ...about, value, allowed: spec.values.join('、') })];
    }
    return spec.required && value.trim() === '' ? [fault(componentRequired, file, place, about)] : [];
  });
}

const notWords = /^(a|p|ul|ol|table|blockquote|pre|img|h[1-6]|hr)$/;

/** Whether an inline component holds words alone, outside of a link: it becomes a link itself. */
const isPlainWords = (tag: Tag, parents: readonly ParsedNode[]): boolean =>
  !parents.some((node) => isElement(node) && node.tagName === 'a') &&
  ![...walk({ type: 'root', children: tag.children }, deepest)].some(
    ({ node }) => (isElement(node) && notWords.test(node.tagName)) || isTag(node),
  );

function contentFaults(file: string, tag: Tag, content: 'any' | 'list' | 'none' | readonly string[]): Fault[] {
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
