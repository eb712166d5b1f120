import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isError, readEntry } from '../../src/core/checks/read-entry.ts';
import { sourceText } from '../../src/core/checks/source-text.ts';
import { parse, walk } from '../../src/core/prose/parse.ts';
import { isRisky } from '../../src/disk/reading-apart.ts';

/** What a reader of MDX sees of a body besides text: code, and tags with their attributes; or why it cannot read it. */
interface Sight {
  codes: string[];
  tags: string[];
  broken?: string;
}

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

const isCode = /^mdx(?:jsEsm|(?:Flow|Text)Expression)$/;
const isTag = /^mdxJsx(?:Flow|Text)Element$/;

/** Written so that two readers who see the same write the same; code of an attribute is not compared, only that it is there. */
function note(sight: Sight, { type, value = '', name, attributes = [] }: Node): void {
  if (isCode.test(type)) sight.codes.push(value.trim());
  if (!isTag.test(type)) return;
  const given = attributes.map((each) => [each.name, typeof each.value === 'object' && each.value ? '{}' : each.value]);
  sight.tags.push(JSON.stringify([name, ...given]));
}

/** Footnotes stand at the end to one reader and where they are defined to the other, so order says nothing. */
const inOrder = ({ codes, tags }: Sight): string => JSON.stringify([codes.toSorted(), tags.toSorted()]);

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkMdx);

/** The other reader: remark-mdx, with tables, footnotes and formulas. */
function theirs(body: string): Sight {
  const sight: Sight = { codes: [], tags: [] };
  const visit = (node: Node): void => {
    note(sight, node);
    for (const child of node.children ?? []) visit(child);
  };
  try {
    visit(remark.parse(body) as Node);
    return sight;
  } catch (error) {
    return { ...sight, broken: String((error as Error).message) };
  }
}

/** Our reader: Sätteri, called as the checks call it. */
function ours(body: string): Sight {
  const sight: Sight = { codes: [], tags: [] };
  const parsed = parse(body);
  if (!('tree' in parsed)) return { ...sight, broken: parsed.fault };
  for (const { node } of walk(parsed.tree)) note(sight, node as unknown as Node);
  return sight;
}

const head = '---\ntitle: 题\nsummary: 一句话。\nfacet: concept\n---\n\n';

/** Whether an article with this body passes every check of a single file, from its bytes on. */
function isAccepted(body: string): boolean {
  const source = sourceText('principles/a.mdx', new TextEncoder().encode(`${head}${body}\n`));
  if (source.text === undefined || source.faults.some(isError)) return false;
  return !readEntry('principles/a.mdx', source.text, 'x').faults.some(isError);
}

const isComment = (code: string): boolean => /^(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(code);

/**
 * accepted: both see the same, and it may stand. refused: by the checks, whatever the readers see; `strict` when the other
 * reader sees nothing but text. split: what passes the checks is something else to the other reader, which must never be.
 */
export type Verdict = { kind: 'accepted' } | { kind: 'refused'; strict: boolean } | { kind: 'split'; why: string };

export function verdictOf(body: string): Verdict {
  // Such a text is read by a process that may die of it, and not by us.
  if (isRisky(body)) return { kind: 'refused', strict: false };
  const other = theirs(body);
  const own = ours(body);
  const isText = ({ codes, tags, broken }: Sight): boolean => broken === undefined && codes.length + tags.length === 0;
  if (!isAccepted(body)) return { kind: 'refused', strict: isText(other) && !isText(own) };
  if (other.broken !== undefined) return { kind: 'split', why: `remark-mdx does not read it: ${other.broken}` };
  if (inOrder(own) !== inOrder(other))
    return { kind: 'split', why: `Sätteri sees ${inOrder(own)}, remark-mdx sees ${inOrder(other)}` };
  const code = other.codes.find((each) => !isComment(each));
  return code === undefined ? { kind: 'accepted' } : { kind: 'split', why: `both see code: {${code}}` };
}
