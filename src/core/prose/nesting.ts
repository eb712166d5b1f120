import type { Place } from './prose.ts';

/** Deeper than any article needs, and far below what the parser's own stack can bear. */
export const deepest = 60;
const deepestInFence = 400;

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
  let inFence = false;
  const holdsCode = /\{|^(?:import|export)\b/m.test(text);
  for (const [index, line] of text.split('\n').entries()) {
    if (/^ {0,3}(```|~~~)/.test(line)) inFence = !inFence;
    // Only the parser knows for sure what is code, so a fence is believed within bounds, and brackets in it still count.
    if (blocksBefore(line) > (inFence ? deepestInFence : deepest)) return { line: index + 1, column: 1 };
    if (!holdsCode) continue;
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

/** How many quotes and lists a line may open or continue: each `>`, each list mark with a blank behind it, each two blanks of indent. */
function blocksBefore(line: string): number {
  const lead = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
  const marks = lead.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(lead)?.[0].replaceAll('\t', '    ').length ?? 0;
  // A thematic break, `- - -`, opens nothing however long it is.
  return /^[-*_\s]+$/.test(line) ? 0 : marks + indent / 2;
}
