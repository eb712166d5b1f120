import { type ExcerptPart, partsWith } from '../../core/search/excerpt.ts';
import type { Query } from '../../core/search/query.ts';
import type { Hit } from './engine.ts';

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const marked = (parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

const linkTo = (address: string, ...children: (Node | string)[]): HTMLAnchorElement => {
  const link = element('a', '', ...children);
  link.href = address;
  return link;
};

/** Where the words themselves stand in the excerpt they are marked, and not the pieces into which the engine cut them. */
const whole = (excerpt: readonly ExcerptPart[], query: Query): readonly ExcerptPart[] => {
  const literal = partsWith(excerpt.map((part) => part.text).join(''), query.words);
  return literal.some((part) => part.hit) ? literal : excerpt;
};

/** The most sections of a page that a result names. */
const mostSections = 3;

/** Words of the page, in its language. */
export interface HitWords {
  collections: Readonly<Record<string, string>>;
  /** Where an excerpt is cut off. */
  cut: string;
}

/** A result as it stands in the list: title, where it belongs, an excerpt, the sections that were hit. All text is text. */
export function hitElement(hit: Hit, query: Query, words: HitWords): HTMLLIElement {
  const volume = element('span', 'volume', words.collections[hit.collection] ?? '');
  volume.dataset.volume = hit.collection;
  const excerpt =
    hit.excerpt.length > 0
      ? [words.cut, ...marked(whole(hit.excerpt, query)), words.cut]
      : marked(partsWith(hit.summary, query.words));
  const sections = hit.sections
    .slice(0, mostSections)
    .map(({ title, address }) => linkTo(address, ...marked(partsWith(title, query.words))));
  return element(
    'li',
    'hit',
    element('h2', '', linkTo(hit.address, ...marked(partsWith(hit.title, query.words)))),
    element('p', 'excerpt', ...excerpt),
    element('p', 'meta', volume, ...sections),
  );
}
