import type { Place } from './prose.ts';

/** Deeper than any article needs, and far below what the parser's own stack can bear. */
export const deepest = 60;

const openers = '([{';
const closers = ')]}';

/**
 * The first place where brackets in code, quotes or lists nest too deep. Must run before the parser: it reads code in
 * braces and nested blocks recursively, and ten thousand brackets would end the program, not just the article.
 */
export function tooDeep(text: string): Place | undefined {
  let depth = 0;
  // Brackets count only inside braces and behind import or export; elsewhere they are text. Code may run over blank lines.
  let inStatement = false;
  for (const [index, line] of text.split('\n').entries()) {
    const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
    const blocks = lead.replace(/\s+/g, '').length + indentOf(lead) / 2;
    if (blocks > deepest && !/^[-*_\s]+$/.test(line)) return { line: index + 1, column: 1 };
    inStatement ||= /^(import|export)\b/.test(line);
    for (let column = 0; column < line.length; column++) {
      const character = line.charAt(column);
      if (character === '\\') column++;
      else if (openers.includes(character)) {
        if (depth > 0 || character === '{' || inStatement) depth++;
        if (depth > deepest) return { line: index + 1, column: column + 1 };
      } else if (closers.includes(character) && depth > 0) depth--;
    }
  }
  return undefined;
}

const indentOf = (lead: string): number => /^[ \t]*/.exec(lead)?.[0].replaceAll('\t', '    ').length ?? 0;
