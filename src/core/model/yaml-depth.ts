import { Lexer, Parser } from 'yaml';
import { deepest } from '../prose/nesting.ts';

/**
 * Where data stands more levels deep than anybody writes; undefined where it does not. The parser would read on until its
 * stack is full, which happens at another place each time: told before, the same text has the same fault.
 */
export function tooDeepAt(text: string): number | undefined {
  if (!mayBeDeep(text)) return undefined;
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // What it has read goes nowhere; what it is in the middle of is the depth.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > deepest) return parser.offset;
  }
  return undefined;
}

/** No level without a bracket, a mark within a line or, for every two, one more column: nearly every text is told from these alone. */
function mayBeDeep(text: string): boolean {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  const lines = text.split(/[\r\n]/);
  const columns = lines.reduce((most, line) => Math.max(most, line.search(/[^ ?-]|$/)), 0);
  const marks = lines.reduce((most, line) => Math.max(most, line.match(/[-?:](?=\s|$)/g)?.length ?? 0), 0);
  return brackets + 2 * (columns + 1) + marks > deepest;
}
