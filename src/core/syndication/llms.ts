import type { Root } from 'mdast';
import type { Collection } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';
import type { Block } from './blocks.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** What a table of contents says besides the entries themselves, and where these are. */
export interface LlmsSetting {
  /** The collections in the order of the handbook, with their names. */
  collections: readonly { name: Collection; title: string }[];
  /** The address of the copy of an entry, else of its page. */
  addressOf: (entry: Entry) => string;
  /** Pages that a short reading may leave out: the format calls them optional. */
  others: readonly { title: string; address: string }[];
}

const line = (title: string, address: string, about?: string): Block => ({
  type: 'paragraph',
  children: [
    { type: 'link', url: address, children: [{ type: 'text', value: title }] },
    ...(about ? [{ type: 'text' as const, value: `: ${about}` }] : []),
  ],
});

const section = (title: string, lines: readonly Block[]): Block[] =>
  lines.length === 0
    ? []
    : [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
        {
          type: 'list',
          spread: false,
          children: lines.map((each) => ({ type: 'listItem', spread: false, children: [each] })),
        },
      ];

/** The site for language models, as llmstxt.org wants it: a title, a sentence, and lists of links. `entries` are by collection. */
export function llms(
  { site }: Pick<Library, 'site'>,
  entries: ReadonlyMap<Collection, readonly Entry[]>,
  { collections, addressOf, others }: LlmsSetting,
): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: site.name }] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: site.description }] }] },
      ...collections.flatMap(({ name, title }) =>
        section(
          title,
          (entries.get(name) ?? []).map((entry) => line(entry.data.title, addressOf(entry), entry.data.summary)),
        ),
      ),
      ...section(
        'Optional',
        others.map(({ title, address }) => line(title, address)),
      ),
    ],
  };
  return plainMarkdown(root);
}
