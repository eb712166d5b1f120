import type { Fault } from '../model/problem.ts';
import type { Place } from '../prose/prose.ts';
import { bodyBrace } from './body-brace.ts';
import { bodyComment } from './body-comment.ts';
import { bodyLessThan } from './body-less-than.ts';
import { bodySyntax } from './body-syntax.ts';
import { bodyUnclosed } from './body-unclosed.ts';
import { bodyVoid } from './body-void.ts';
import { fault } from './rule.ts';

const voidTags = /^(br|hr|img|input|wbr|meta|link|base|source|col|area|embed|track)$/i;

/** What the parser stumbled over, in the words of our rules. `reason` is the parser's own. */
export function syntaxFault(file: string, body: string, place: Place, reason: string): Fault {
  const line = body.split('\n')[place.line - 1] ?? '';
  const closing = /closing tag for `<([^>`]*)>`(?: \((\d+):(\d+)\))?/.exec(reason);
  if (reason.startsWith('Unexpected closing tag')) {
    const quoted = /`(<\/[^`]*>)`/.exec(reason)?.[1] ?? line.trim();
    return fault(bodyUnclosed, file, place, { quoted, better: closing ? `</${closing[1]}>` : quoted.replace('/', '') });
  }
  if (closing) {
    const [, tag = '', opened, column] = closing;
    const at = opened ? { line: Number(opened), column: Number(column) } : place;
    if (voidTags.test(tag))
      return fault(bodyVoid, file, at, { quoted: `<${tag}>`, better: `<${tag.toLowerCase()} />` });
    return fault(bodyUnclosed, file, at, { quoted: `<${tag}>`, better: `</${tag}>` });
  }
  if (/expression|brace/i.test(reason)) return braceFault(file, line, place);
  if (reason.includes('`<`') || reason.includes('name') || line.charAt(place.column - 1) === '<') {
    return angleFault(file, line, { ...place, column: line.lastIndexOf('<', place.column - 1) + 1 || place.column });
  }
  return fault(bodySyntax, file, place, { quoted: excerpt(line, place.column) });
}

const excerpt = (line: string, column: number): string =>
  line.slice(Math.max(0, column - 1), column + 19).trim() || line.trim().slice(0, 20);

function angleFault(file: string, line: string, place: Place): Fault {
  const rest = line.slice(place.column - 1);
  if (rest.startsWith('<!--')) return fault(bodyComment, file, place);
  const address = /^<((?:https?:|mailto:)[^\s>]*|[\w.+-]+@[\w.-]+)>/.exec(rest);
  if (address) return fault(bodyLessThan, file, place, { quoted: address[0], better: address[1] ?? '' });
  if (/^<\/?[A-Za-z]/.test(rest)) return fault(bodySyntax, file, place, { quoted: excerpt(line, place.column) });
  const quoted = /^<[^\s,，。；、]{0,5}/.exec(rest)?.[0] ?? '<';
  return fault(bodyLessThan, file, place, { quoted, better: quoted.replace('<', '\\<') });
}

function braceFault(file: string, line: string, place: Place): Fault {
  const from = Math.max(0, line.lastIndexOf('{', place.column - 1));
  const end = line.indexOf('}', from);
  const quoted = line.slice(from, end < 0 ? from + 20 : end + 1) || '{';
  return fault(bodyBrace, file, { line: place.line, column: from + 1 }, { quoted, better: escaped(quoted) });
}

/** Braces written so that they are text. */
export const escaped = (text: string): string => text.replace(/[{}]/g, '\\$&');

/** A body with more slips than this has another trouble; a line longer than this is no prose. */
const mostFaults = 100;
const longestLine = 20_000;

/**
 * What a look at the lines finds in a body that does not parse: each `<3`, `<!-- -->`, `<br>` and `{…}`, so that an
 * author learns of all of them at once. Code in backticks is left alone.
 */
export function scanLines(file: string, body: string): Fault[] {
  const faults: Fault[] = [];
  let fenced = false;
  for (const [index, raw] of body.split('\n').entries()) {
    if (faults.length >= mostFaults) break;
    if (raw.length > longestLine) continue;
    if (/^\s*(```|~~~)/.test(raw)) fenced = !fenced;
    if (fenced) continue;
    const line = raw.replace(/(`+)[^`].*?\1/g, (code) => ' '.repeat(code.length)).replace(/\\[<{}]/g, '  ');
    const at = (column: number): Place => ({ line: index + 1, column: column + 1 });
    for (const match of line.matchAll(/<(?![A-Za-z/>])/g)) faults.push(angleFault(file, line, at(match.index)));
    for (const match of line.matchAll(/<(br|hr|img|input)(\s[^<>]*)?(?<!\/)>/gi)) {
      faults.push(
        fault(bodyVoid, file, at(match.index), { quoted: match[0], better: match[0].replace(/\s*>$/, ' />') }),
      );
    }
    for (const match of line.matchAll(/\{(?!\/\*)[^{}]*\}/g)) {
      faults.push(fault(bodyBrace, file, at(match.index), { quoted: match[0], better: escaped(match[0]) }));
    }
  }
  return faults;
}
