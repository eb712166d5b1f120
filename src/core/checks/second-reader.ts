import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { features, isCode, isTag, type ParsedNode, type ParsedTree, walk } from '../prose/parse.ts';

/** Code or a tag, written so that two readers who see the same write the same. */
export interface Sign {
  said: string;
  /** Where it begins in the text. */
  offset: number;
}

/** What a reader of MDX sees of a body besides text; `broken` where it cannot read on. */
export type Sight = { signs: Sign[] } | { broken: { offset: number; reason: string } };

/** A tag in lines of its own, as it is nearly always written; nothing within its quotes could be taken for anything else. */
const plainTag = /(?<=(?:^|\n)\n)(?:<[A-Z]\w*(?: [a-zA-Z]+="[^"&{}<>`$\\\n]*")* ?\/?>|<\/[A-Z]\w*>)(?=\n(?:\n|$))/g;

/** Where signs are hidden from one reader and not from another: code, formulas, footnotes. */
const covers = /[`$~]|\[\^/;

/** A byte order mark at the beginning of a line: at the beginning of a body it is nothing to some, and text to others. */
export const orderMark = /^\ufeff/m;

/** Whether a body can mean only one thing: it holds no code, and no tag but those that stand apart. */
export const isPlain = (text: string): boolean => {
  if (orderMark.test(text)) return false;
  if (!/[{<]|^(?:im|ex)port\b/m.test(text)) return true;
  return !covers.test(text) && !/[{<]|^(?:im|ex)port\b/m.test(text.replace(plainTag, ''));
};

/** What our own reader has seen. */
export const signsIn = (tree: ParsedTree): Sign[] =>
  [...walk(tree)].flatMap(({ node }) => signOf(node, node.position?.start.offset ?? 0));

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath, { singleDollarTextMath: features.math.singleDollarTextMath })
  .use(remarkMdx);

/**
 * What remark-mdx sees, the reader of MDX that most programs use. It is given the body alone, as by programs that cut the
 * frontmatter off: a byte order mark at the beginning of a body means nothing there, and something within a file.
 */
export function secondSight(text: string): Sight {
  const first = Math.max(0, text.search(/[^ \t\n]/));
  const start = text.lastIndexOf('\n', first - 1) + 1;
  try {
    const signs: Sign[] = [];
    const visit = (node: ParsedNode): void => {
      signs.push(...signOf(node, start + (node.position?.start.offset ?? 0)));
      if ('children' in node) for (const child of node.children as ParsedNode[]) visit(child);
    };
    for (const node of remark.parse(text.slice(start)).children) visit(node as ParsedNode);
    return { signs };
  } catch (error) {
    const { place, reason = String(error) } = error as { place?: Point | { start: Point }; reason?: string };
    const { offset = 0 } = (place && 'start' in place ? place.start : place) ?? {};
    return { broken: { offset: start + offset, reason } };
  }
}

interface Point {
  offset?: number;
}

function signOf(node: ParsedNode, offset: number): Sign[] {
  if (isCode(node)) return [{ said: node.value.trim(), offset }];
  if (!isTag(node)) return [];
  // Code of an attribute is not compared, only that it is there.
  const given = node.attributes.map(({ name, value }) => [name, typeof value === 'object' && value ? '{}' : value]);
  return [{ said: JSON.stringify([node.name, ...given]), offset }];
}
