import type { Fault } from '../model/problem.ts';
import { htmlTags } from '../prose/components.ts';
import type { Place } from '../prose/prose.ts';
import { bodyBrace } from './body-brace.ts';
import { bodyCode } from './body-code.ts';
import { angleFault, escaped } from './body-syntax-faults.ts';
import { bodyTag } from './body-tag.ts';
import { bodyVoid } from './body-void.ts';
import { fault } from './rule.ts';

/** A body with more slips than this has another trouble; a line longer than this is no prose. */
const mostFaults = 100;
const longestLine = 20_000;

const allowed: readonly string[] = htmlTags;

/**
 * What a look at the lines finds in a body that does not parse: each `<3`, `<!-- -->`, `<br>`, `<script>`, `{…}` and
 * `import`, so that an author learns of all of them at once. Code in backticks is left alone.
 */
export function scanLines(file: string, body: string): Fault[] {
  const faults: Fault[] = [];
  let fenced = false;
  for (const [index, line] of body.split('\n').entries()) {
    if (faults.length >= mostFaults) break;
    if (line.length > longestLine) continue;
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (!fenced) faults.push(...lineFaults(file, line, index + 1));
  }
  return faults;
}

function lineFaults(file: string, raw: string, number: number): Fault[] {
  const line = raw.replace(/(`+)[^`].*?\1/g, (code) => ' '.repeat(code.length)).replace(/\\[<{}]/g, '  ');
  const at = (column: number): Place => ({ line: number, column: column + 1 });
  const written = (match: RegExpExecArray): string => raw.slice(match.index, match.index + match[0].length);
  const found: Fault[] = [];
  if (/^(?:import|export)\s/.test(line)) found.push(fault(bodyCode, file, at(0), { quoted: raw.slice(0, 40) }));
  for (const match of line.matchAll(/<(?![A-Za-z/>])/g)) found.push(angleFault(file, raw, at(match.index)));
  for (const match of line.matchAll(/<([a-z][\w.:-]*)[^<>]*>?/g)) {
    const [whole, tag = ''] = match;
    if (tag === 'br' && !whole.endsWith('/>'))
      found.push(fault(bodyVoid, file, at(match.index), { quoted: written(match), better: '<br />' }));
    else if (!allowed.includes(tag)) found.push(fault(bodyTag, file, at(match.index), { tag, advice: 'use-markdown' }));
  }
  for (const match of line.matchAll(/\{(?!\/\*)[^{}]*\}/g)) {
    found.push(fault(bodyBrace, file, at(match.index), { quoted: written(match), better: escaped(written(match)) }));
  }
  return found;
}
