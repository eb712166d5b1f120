import type { Fault } from '../model/problem.ts';
import { isElement, isText, type ParsedTree, walk } from '../prose/parse.ts';
import { bodyBrace } from './body-brace.ts';
import { angleFault, escaped } from './body-syntax-faults.ts';
import { fault } from './rule.ts';
import { placeAt, rawSigns, restOfLine } from './source-signs.ts';

/**
 * Braces and angle brackets that the parser took for text although nothing escapes them. In MDX there is no such text: where
 * our parser sees it, as behind a lone backtick or dollar, another one sees code, so it is refused. `text` is the file with
 * a blank frontmatter.
 */
export function rawSignFaults(file: string, text: string, tree: ParsedTree): Fault[] {
  if (!/[{<]/.test(text)) return [];
  const faults: Fault[] = [];
  for (const { node, parents } of walk(tree)) {
    if (!isText(node) || !/[{<]/.test(node.value)) continue;
    if (parents.some((parent) => isElement(parent) && parent.tagName === 'code')) continue;
    const { start, end } = (node.position ? node : parents.findLast(({ position }) => position))?.position ?? {};
    const from = start?.offset ?? 0;
    for (const at of rawSigns(text.slice(from, end?.offset ?? from))) faults.push(signFault(file, text, from + at));
  }
  return faults;
}

function signFault(file: string, text: string, offset: number): Fault {
  const place = placeAt(text, offset);
  if (text.charAt(offset) === '<') return angleFault(file, text.split('\n')[place.line - 1] ?? '', place);
  const quoted = /^\{[^{}]{0,20}\}?/.exec(restOfLine(text, offset))?.[0] ?? '{';
  return fault(bodyBrace, file, place, { quoted, better: escaped(quoted) });
}
