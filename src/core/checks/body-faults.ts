import type { Element } from 'hast';
import type { Fault } from '../model/problem.ts';
import { mathml } from '../prose/math.ts';
import { deepest } from '../prose/nesting.ts';
import {
  type Code,
  isCode,
  isElement,
  isTag,
  isText,
  type ParsedNode,
  type ParsedTree,
  placeOf,
  walk,
} from '../prose/parse.ts';
import type { Place } from '../prose/prose.ts';
import { bodyBrace } from './body-brace.ts';
import { bodyCode } from './body-code.ts';
import { bodyNesting } from './body-nesting.ts';
import { bodySyntax } from './body-syntax.ts';
import { escaped } from './body-syntax-faults.ts';
import { headingLevel } from './heading-level.ts';
import { mathSyntax } from './math-syntax.ts';
import { referenceUndefined } from './reference-undefined.ts';
import { fault } from './rule.ts';
import { hiddenIn } from './source-text.ts';
import { tagFaults } from './tag-faults.ts';

/** Judges every node of a parsed body: whatever is not on the list is refused, with its place. */
export function bodyFaults(file: string, tree: ParsedTree): Fault[] {
  const faults: Fault[] = [];
  let level = 1;
  for (const { node, depth, parents } of walk(tree, deepest + 1)) {
    if (depth > deepest) {
      // White space between blocks has no place of its own.
      const placed = [...parents, node].findLast(({ position }) => position) ?? node;
      faults.push(fault(bodyNesting, file, placeOf(placed), { limit: String(deepest) }));
      break;
    }
    if (isCode(node)) faults.push(...codeFaults(file, node));
    else if (isTag(node)) faults.push(...tagFaults(file, node, parents));
    else if (isElement(node)) {
      const heading = /^h([1-6])$/.exec(node.tagName);
      if (heading && !parents.some(isFootnotes)) {
        faults.push(...headingFaults(file, node, Number(heading[1]), level));
        level = Math.max(2, Number(heading[1]));
      }
      faults.push(...mathFaults(file, node, placeOf(node.position ? node : (parents.at(-1) ?? node))));
    } else if (isText(node)) {
      const inCode = parents.some((parent) => isElement(parent) && parent.tagName === 'code');
      const hidden = hiddenIn(node.value);
      if (hidden) faults.push(fault(hidden.rule, file, placeOf(node), { character: hidden.character }));
      if (!inCode) faults.push(...referenceUndefined.find(file, node.value, placeOf(node)));
    } else faults.push(fault(bodySyntax, file, placeOf(node), { quoted: node.type }));
  }
  return faults;
}

const isFootnotes = (node: ParsedNode): boolean => isElement(node) && node.properties.dataFootnotes !== undefined;

const comment = /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;
const word = /^[\p{L}\p{N}\p{M}\s_，。、：；！？“”《》（）·-]*$/u;

function codeFaults(file: string, code: Code): Fault[] {
  if (code.type !== 'mdxjsEsm' && comment.test(code.value)) return [];
  const first = code.value.trim().split('\n')[0] ?? '';
  const shown = first.length > 40 ? `${first.slice(0, 40)}…` : first;
  if (code.type === 'mdxjsEsm') return [fault(bodyCode, file, placeOf(code), { quoted: shown })];
  const quoted = `{${shown}}`;
  return word.test(code.value)
    ? [fault(bodyBrace, file, placeOf(code), { quoted, better: escaped(quoted) })]
    : [fault(bodyCode, file, placeOf(code), { quoted })];
}

function headingFaults(file: string, heading: Element, level: number, before: number): Fault[] {
  const better = Math.min(level, before + 1) || 2;
  if (level !== 1 && level <= before + 1) return [];
  const text = heading.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return [
    fault(headingLevel, file, placeOf(heading), {
      text,
      level: '#'.repeat(level),
      better: '#'.repeat(Math.max(2, better)),
    }),
  ];
}

function mathFaults(file: string, element: Element, place: Place): Fault[] {
  const classes = element.properties.className;
  if (
    element.tagName !== 'code' ||
    !Array.isArray(classes) ||
    !classes.some((name) => String(name).startsWith('math-'))
  )
    return [];
  const source = element.children[0];
  const tex = source?.type === 'text' ? source.value.trim() : '';
  const drawn = mathml(tex, classes.includes('math-display'));
  return 'fault' in drawn
    ? [fault(mathSyntax, file, place, { quoted: tex.slice(0, 40).replace(/\s+/g, ' '), why: drawn.fault })]
    : [];
}
