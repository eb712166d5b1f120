import type { PhrasingContent } from 'mdast';
import type { ComponentNode } from '../prose/prose.ts';
import { type Block, blocksOf, footnotesOf, paragraph, stepsOf, strong, text } from './blocks.ts';
import type { CopySetting } from './copy-setting.ts';

type Part = (node: ComponentNode, setting: CopySetting) => Block[];

const kinds = ['tip', 'warning', 'example'] as const;

const note: Part = ({ attributes, children }, setting) => {
  const kind = kinds.find((name) => name === attributes.kind) ?? 'tip';
  const title = paragraph(strong(attributes.title ?? setting.words[kind]));
  return [{ type: 'blockquote', children: [title, ...blocksOf(children, setting)] }];
};

const advice: Part = ({ name, attributes, children }, setting) => {
  const { words } = setting;
  const [mark, title] = name === 'Do' ? [words.do, words.doTitle] : [words.dont, words.dontTitle];
  return [paragraph(strong(words.titled(mark, attributes.title ?? title))), ...blocksOf(children, setting)];
};

/** Who speaks stands before the first words. */
const say: Part = ({ attributes, children }, setting) => {
  const who: PhrasingContent[] = [strong(attributes.who ?? ''), text(setting.words.says)];
  const [first, ...rest] = blocksOf(children, setting);
  if (first?.type !== 'paragraph') return [paragraph(...who), ...(first ? [first] : []), ...rest];
  return [paragraph(...who, ...first.children), ...rest];
};

const quote: Part = ({ attributes, children }, setting) => {
  const work = attributes.source === undefined ? undefined : setting.source(attributes.source);
  const by = attributes.by ?? work?.author;
  const from = by || work ? [paragraph(text(setting.words.by(by ?? '') + (work ? setting.words.work(work) : '')))] : [];
  return [{ type: 'blockquote', children: [...blocksOf(children, setting), ...from] }];
};

const figure: Part = ({ attributes }, setting) => [
  paragraph({ type: 'image', url: setting.image(attributes.src ?? ''), alt: attributes.alt ?? '' }),
  ...(attributes.caption ? [paragraph(text(attributes.caption))] : []),
];

/** A picture of the site's own, in its words. */
const picture: Part = ({ attributes }, setting) => {
  const words = setting.words.pictures[attributes.name ?? ''];
  return words ? [paragraph(text(words.label))] : [];
};

const keyFigure: Part = ({ attributes: { value = '', unit = '', label = '' } }) => [
  paragraph(strong(value + unit), text(` ${label}`)),
];

const within: Part = ({ children }, setting) => blocksOf(children, setting);

const parts: Record<string, Part> = {
  Note: note,
  Steps: ({ children }, setting) => stepsOf(children, setting),
  Pair: within,
  Do: advice,
  Dont: advice,
  Dialogue: within,
  Say: say,
  Quote: quote,
  Figure: figure,
  KeyFigure: keyFigure,
  Picture: picture,
  // The formula that it works out stands above it.
  Calculator: () => [],
  Footnotes: ({ children }, setting) => footnotesOf(children, setting),
};

/** A component as plain Markdown. */
export function componentBlocks(node: ComponentNode, setting: CopySetting): Block[] {
  const part = parts[node.name];
  if (!part) throw new Error(`no component is called ${node.name}`);
  return part(node, setting);
}
