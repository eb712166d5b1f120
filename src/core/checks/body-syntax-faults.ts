import type { Fault } from '../model/problem.ts';
import type { Place } from '../prose/prose.ts';
import { bodyBrace } from './body-brace.ts';
import { bodyComment } from './body-comment.ts';
import { bodyLessThan } from './body-less-than.ts';
import { bodySyntax } from './body-syntax.ts';
import { bodyTag } from './body-tag.ts';
import { bodyUnclosed } from './body-unclosed.ts';
import { bodyVoid } from './body-void.ts';
import { fault } from './rule.ts';

/** HTML that closes itself and that an article cannot use; `br` it can. */
const otherVoidTags = /^(hr|img|input|wbr|meta|link|base|source|col|area|embed|track)$/i;

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
    if (/^br$/i.test(tag)) return fault(bodyVoid, file, at, { quoted: `<${tag}>`, better: '<br />' });
    if (otherVoidTags.test(tag)) return fault(bodyTag, file, at, { tag, advice: 'use-markdown' });
    if (/[^\w.:-]/.test(tag)) return fault(bodyLessThan, file, at, { quoted: `<${tag}>`, better: `\\<${tag}>` });
    return fault(bodyUnclosed, file, at, { quoted: `<${tag}>`, better: `</${tag}>` });
  }
  if (/expression|brace/i.test(reason)) return braceFault(file, body, place);
  if (reason.includes('`<`') || reason.includes('name') || line.charAt(place.column - 1) === '<') {
    return angleFault(file, line, { ...place, column: line.lastIndexOf('<', place.column - 1) + 1 || place.column });
  }
  return fault(bodySyntax, file, place, { quoted: excerpt(line, place.column) });
}

const excerpt = (line: string, column: number): string =>
  line.slice(Math.max(0, column - 1), column + 19).trim() || line.trim().slice(0, 20);

/** A `<` that opens no tag. */
export function angleFault(file: string, line: string, place: Place): Fault {
  const rest = line.slice(place.column - 1);
  if (rest.startsWith('<!--')) return fault(bodyComment, file, place);
  const address = /^<((?:https?:|mailto:)[^\s>]*|[\w.+-]+@[\w.-]+)>/.exec(rest);
  if (address) return fault(bodyLessThan, file, place, { quoted: address[0], better: address[1] ?? '' });
  if (/^<\/?[A-Za-z]/.test(rest)) return fault(bodySyntax, file, place, { quoted: excerpt(line, place.column) });
  const quoted = /^<[^\s,，。；、]{0,5}/.exec(rest)?.[0] ?? '<';
  return fault(bodyLessThan, file, place, { quoted, better: quoted.replace('<', '\\<') });
}

function braceFault(file: string, body: string, place: Place): Fault {
  const lines = body.split('\n');
  // The parser names the place where it gave up; the brace that it could not close may stand lines above.
  let row = place.line - 1;
  let from = lines[row]?.lastIndexOf('{', place.column - 1) ?? -1;
  while (from < 0 && row > 0) from = lines[--row]?.lastIndexOf('{') ?? -1;
  const line = lines[row] ?? '';
  const end = line.indexOf('}', from);
  const quoted = line.slice(Math.max(0, from), end < 0 ? from + 20 : end + 1) || '{';
  return fault(bodyBrace, file, { line: row + 1, column: Math.max(0, from) + 1 }, { quoted, better: escaped(quoted) });
}

/** Braces written so that they are text. */
export const escaped = (text: string): string => text.replace(/[{}]/g, '\\$&');
