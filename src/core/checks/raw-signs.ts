import type { Fault } from '../model/problem.ts';
import { isText, type ParsedTree, placeOf, walk } from '../prose/parse.ts';
import type { Place } from '../prose/prose.ts';
import { bodyBrace } from './body-brace.ts';
import { angleFault, escaped } from './body-syntax-faults.ts';
import { fault } from './rule.ts';

/** What stands escaped, or a sign that opens code or a tag. */
const signs = /\\[!-/:-@[-`{-~]|[{<]/g;

/**
 * Braces and angle brackets that the parser took for text although nothing escapes them. In MDX there is no such text: where
 * this parser sees it, as behind a lone backtick or dollar, another one sees code, so it is refused. `text` is the file with
 * a blank frontmatter.
 */
export function rawSigns(file: string, text: string, tree: ParsedTree): Fault[] {
  const faults: Fault[] = [];
  for (const { node, parents } of walk(tree)) {
    if (!isText(node) || !/[{<]/.test(node.value) || parents.some((parent) => 'tagName' in parent && parent.tagName === 'code')) continue;
    const { start, end } = node.position ?? parents.findLast(({ position }) => position)?.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    for (const match of text.slice(start.offset, end.offset).matchAll(signs)) {
      if (match[0].length === 1) faults.push(signFault(file, text, placeAt(text, start.offset + match.index)));
    }
  }
  return faults;
}

function signFault(file: string, text: string, place: Place): Fault {
  const line = text.split('\n')[place.line - 1] ?? '';
  if (line.charAt(place.column - 1) === '<') return angleFault(file, line, place);
  const quoted = /^\{[^{}]{0,20}\}?/.exec(line.slice(place.column - 1))?.[0] ?? '{';
  return fault(bodyBrace, file, place, { quoted, better: escaped(quoted) });
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
