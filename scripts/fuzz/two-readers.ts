import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isError, readEntry } from '../../src/core/checks/read-entry.ts';
import { sourceText } from '../../src/core/checks/source-text.ts';
import { isCode, isTag, parse, walk } from '../../src/core/prose/parse.ts';

export interface Seen { broken?: string; codes: string[]; tags: string[] }

interface Node { type: string; value?: string; name?: string | null; attributes?: { name?: string; value?: unknown }[]; children?: Node[] }

const note = (seen: Seen, node: Node): void => {
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') seen.codes.push(`${node.type} ${(node.value ?? '').trim()}`);
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    seen.tags.push(JSON.stringify([node.name, ...(node.attributes ?? []).map(({ name, value }) => [name, typeof value === 'object' && value !== null ? '{}' : value])]));
};

const second = unified().use(remarkParse).use(remarkGfm).use(remarkMath, { singleDollarTextMath: false }).use(remarkMdx);

export function theirs(text: string): Seen {
  const seen: Seen = { codes: [], tags: [] };
  try {
    const visit = (node: Node): void => { note(seen, node); for (const child of node.children ?? []) visit(child); };
    visit(second.parse(text) as Node);
  } catch (error) { seen.broken = String((error as Error).message); }
  return seen;
}

export function ours(text: string): Seen {
  const seen: Seen = { codes: [], tags: [] };
  const parsed = parse(text);
  if (!('tree' in parsed)) return { ...seen, broken: `${parsed.fault} ${parsed.reason}` };
  for (const { node } of walk(parsed.tree)) if (isCode(node) || isTag(node)) note(seen, node as unknown as Node);
  return seen;
}
export function accepted(body: string): boolean {
  const source = sourceText('principles/a.mdx', new TextEncoder().encode(`---\ntitle: a\nsummary: 一。\nfacet: concept\n---\n\n${body}\n`));
  if (source.text === undefined || source.faults.some(isError)) return false;
  return !readEntry('principles/a.mdx', source.text, 'x').faults.some(isError);
}
