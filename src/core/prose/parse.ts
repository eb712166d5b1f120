import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { mdxToHast } from 'satteri';
import { tooDeep } from './nesting.ts';
import type { Place } from './prose.ts';
import { tooWide } from './table-width.ts';

/** An attribute of a tag in an article, as the parser gives it. */
export interface TagAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | null | { type: string; value: string };
}

/** A tag in an article: `<Note>`, `<br />`, or one that is refused. */
export interface Tag {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: TagAttribute[];
  children: ParsedNode[];
  position?: Element['position'];
}

/** Code in an article: `{…}`, `import` and `export`. Never run, always judged. */
export interface Code {
  type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  value: string;
  position?: Element['position'];
}

export type ParsedNode = RootContent | ElementContent | Tag | Code;
export type ParsedTree = { type: 'root'; children: ParsedNode[] };

export type Parsed = { tree: ParsedTree } | { fault: 'nesting' | 'width' | 'syntax'; place: Place; reason: string };

/** The Markdown that articles are written in. */
export const features = { gfm: true, math: { singleDollarTextMath: false }, frontmatter: false } as const;

/** The parser reads past the end of a text that ends within unfinished code, and takes the whole program down. */
export const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/**
 * Reads a body into a tree. `text` is the whole file with the lines of its frontmatter left blank, so that every place
 * is a place in the file. Gives the first syntax fault when the body does not parse.
 */
export function parse(text: string): Parsed {
  const deep = tooDeep(text);
  if (deep) return { fault: 'nesting', place: deep, reason: '' };
  const wide = tooWide(text);
  if (wide) return { fault: 'width', place: wide, reason: '' };
  try {
    return { tree: mdxToHast(ended(text), { features }) as unknown as ParsedTree };
  } catch (error) {
    const [, line, column, reason] = /^(?:(\d+):(\d+): )?([\s\S]*)$/.exec(String((error as Error).message)) ?? [];
    return { fault: 'syntax', place: { line: Number(line ?? 1), column: Number(column ?? 1) }, reason: reason ?? '' };
  }
}

export const placeOf = (node: { position?: Element['position'] }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

export const isTag = (node: ParsedNode): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isCode = (node: ParsedNode): node is Code =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm';

export const isElement = (node: ParsedNode): node is Element => node.type === 'element';
export const isText = (node: ParsedNode): node is Text => node.type === 'text';

/** Every node of a tree with its ancestors, parents first; stops below `limit` levels and names the place instead. */
export function* walk(
  tree: ParsedTree | Root,
  limit = Number.POSITIVE_INFINITY,
): Generator<{ node: ParsedNode; depth: number; parents: ParsedNode[] }> {
  const stack = [...(tree.children as ParsedNode[])].reverse().map((node) => ({ node, parents: [] as ParsedNode[] }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const depth = next.parents.length + 1;
    yield { ...next, depth };
    if (depth >= limit || !('children' in next.node)) continue;
    const parents = [...next.parents, next.node];
    for (const node of [...(next.node.children as ParsedNode[])].reverse()) stack.push({ node, parents });
  }
}
