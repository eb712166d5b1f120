import { isError } from '../../src/core/checks/is-error.ts';
import { readFile } from '../../src/core/checks/read-file.ts';
import { type Sign, secondSight, signsIn } from '../../src/core/checks/second-reader.ts';
import { parse } from '../../src/core/prose/parse.ts';

const head = '---\ntitle: 题\nsummary: 一句话。\nfacet: concept\n---\n\n';

/** Whether an article with this body passes every check of a single file, from its bytes on. */
const isAccepted = (body: string): boolean =>
  !readFile('principles/a.mdx', new TextEncoder().encode(`${head}${body}\n`), 'x').faults.some(isError);

const isComment = (said: string): boolean => /^(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(said);
const isTag = (said: string): boolean => said.startsWith('["');

/** Footnotes stand at the end to one reader and where they are defined to the other, so order says nothing. */
const inOrder = (signs: readonly Sign[]): string => JSON.stringify(signs.map(({ said }) => said).toSorted());

/**
 * accepted: both see the same, and it may stand. refused: by the checks, whatever the readers see; `strict` when the other
 * reader sees nothing but text. split: what passes the checks is something else to the other reader, which must never be.
 */
export type Verdict = { kind: 'accepted' } | { kind: 'refused'; strict: boolean } | { kind: 'split'; why: string };

/** Reads a body as the checks do, and by the second reader whatever they say: most bodies they read once only. */
export function verdictOf(body: string): Verdict {
  const other = secondSight(body);
  const parsed = parse(body);
  const own = 'tree' in parsed ? signsIn(parsed.tree) : undefined;
  if (!isAccepted(body))
    return { kind: 'refused', strict: 'signs' in other && other.signs.length === 0 && own?.length !== 0 };
  if ('broken' in other) return { kind: 'split', why: `remark-mdx does not read it: ${other.broken.reason}` };
  if (!own || inOrder(own) !== inOrder(other.signs))
    return { kind: 'split', why: `Sätteri sees ${inOrder(own ?? [])}, remark-mdx sees ${inOrder(other.signs)}` };
  const code = other.signs.find(({ said }) => !isTag(said) && !isComment(said));
  return code === undefined ? { kind: 'accepted' } : { kind: 'split', why: `both see code: {${code.said}}` };
}
