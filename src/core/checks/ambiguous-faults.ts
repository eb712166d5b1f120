import type { Fault } from '../model/problem.ts';
import type { ParsedTree } from '../prose/parse.ts';
import { type Advice, bodyAmbiguous } from './body-ambiguous.ts';
import { fault } from './rule.ts';
import { isPlain, orderMark, type Sign, secondSight, signsIn } from './second-reader.ts';
import { placeAt, restOfLine } from './source-signs.ts';

// Apart from the rule: who only names rules, as the author's guide and the report do, need not load a second parser.

/** What our parser reads in one way and another reader of MDX in another. `text` is the file with a blank frontmatter. */
export function ambiguousFaults(file: string, text: string, tree: ParsedTree): Fault[] {
  if (isPlain(text)) return [];
  const offsets = differences(text, tree).map((offset) => shownAt(text, offset));
  return [...new Set(offsets)]
    .sort((a, b) => a - b)
    .map((offset) => {
      const quoted = restOfLine(text, offset).slice(0, 40);
      return fault(bodyAmbiguous, file, placeAt(text, offset), { quoted, advice: adviceAt(text, offset) });
    });
}

/** Where something begins that only one of both readers sees. */
function differences(text: string, tree: ParsedTree): number[] {
  if (orderMark.test(text)) return [text.search(orderMark)];
  const theirs = secondSight(text);
  if ('broken' in theirs) return [theirs.broken.offset];
  const ours = signsIn(tree);
  return [...without(ours, theirs.signs), ...without(theirs.signs, ours)].map(({ offset }) => offset);
}

/** The signs that others do not see, or not as often. Footnotes stand elsewhere to each reader, so order says nothing. */
function without(signs: readonly Sign[], others: readonly Sign[]): Sign[] {
  const left = others.map(({ said }) => said);
  return signs.filter(({ said }) => {
    const at = left.indexOf(said);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The place itself, or the beginning of its line where nothing stands behind it. */
function shownAt(text: string, offset: number): number {
  const end = Math.min(offset, text.trimEnd().length);
  if (restOfLine(text, end).trim() !== '') return end;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return start + (/^[\s>]*/.exec(restOfLine(text, start))?.[0].length ?? 0);
}

/** What most likely leads the readers apart. */
function adviceAt(text: string, offset: number): Advice {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (orderMark.test(text.slice(offset, offset + 1))) return 'unseen';
  const [line, before] = [restOfLine(text, start), text.slice(start, offset)];
  if (/^(?:import|export)\b.*\|/.test(line)) return 'bar';
  if (line.includes('`')) return 'tick';
  if (/!\[[^\]]*$/.test(before)) return 'alt';
  if (/(?:https?:\/\/|www\.)\S*$/i.test(before)) return 'space';
  if (/[*_~]/.test(line.replace(/\{\/\*|\*\/\}/g, ''))) return 'escape';
  if (line.includes('|')) return 'cell';
  return /^[\s>]*<\/?[A-Z][^<]*>$/.test(line) ? 'same-place' : 'one-line';
}
