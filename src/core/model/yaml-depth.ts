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

/** No level without a bracket or, for every two, one more column: nearly every text is told from these alone. */
function mayBeDeep(text: string): boolean {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  const columns = (text.match(/^[ ?-]+/gm) ?? []).reduce((most, start) => Math.max(most, start.length), 0);
  return brackets + 2 * (columns + 1) > deepest;
}
