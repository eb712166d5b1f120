import { type Binding, type BoundChapter, boundValue, lowered } from '../../core/prose/bound.ts';
import { element, filledText } from '../dom/elements.ts';
import type { BookWords } from './words.ts';

/** An article that was fetched to stand in a book. */
export interface Fetched {
  key: string;
  page: Document;
  /** The path of its page, decoded. */
  path: string;
  number: number;
}

/** What of a page says nothing on paper, or is gathered at the end of the book. */
const leftOut = '.next, .on-screen, .answers, script, noscript';

const nodesOf = (found: Element | null | undefined): Node[] => [...(found?.childNodes ?? [])];

export const titleOf = ({ page }: Fetched): string => page.querySelector('.spread h1')?.textContent?.trim() ?? '';
export const titleNodes = ({ page }: Fetched): Node[] =>
  nodesOf(page.querySelector('.spread h1')).map((node) => document.importNode(node, true));

export const idOf = ({ number }: Fetched): string => `c${number}`;

/** The parts of a page that make its chapter, as copies that belong to this document. */
function textOf(page: Document): Element[] {
  const isCourse = page.querySelector('.spread')?.getAttribute('data-volume') === 'curricula';
  const found = [
    ...(isCourse ? page.querySelectorAll('.spread > header .facts') : []),
    ...page.querySelectorAll('.spread > .prose, .spread > section.prose'),
    ...page.querySelectorAll('.spread .upkeep'),
  ];
  const copies = [...new Set(found)].map((part) => document.importNode(part, true));
  for (const copy of copies) {
    copy.classList.remove('body');
    for (const part of copy.querySelectorAll(leftOut)) part.remove();
  }
  return copies;
}

/** What links from other chapters may lead to. */
export const boundOf = (fetched: Fetched): BoundChapter => ({
  id: idOf(fetched),
  anchors: new Set(textOf(fetched.page).flatMap((part) => [...part.querySelectorAll('[id]')].map(({ id }) => id))),
});

function bind(part: Element, binding: Binding): void {
  for (const each of [part, ...part.querySelectorAll('*')]) {
    for (const { name, value } of [...each.attributes]) {
      const bound = boundValue(name, value, binding);
      if (bound === undefined) each.removeAttribute(name);
      else if (bound !== value) each.setAttribute(name, bound);
    }
  }
}

function lower(part: Element): void {
  for (const heading of part.querySelectorAll('h1, h2, h3, h4, h5')) {
    const lower = document.createElement(lowered(heading.localName));
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** The chapter of an article; its links to other chapters lead to these. */
export function chapterOf(fetched: Fetched, chapters: Binding['chapters'], words: BookWords): HTMLElement {
  const { page, number } = fetched;
  const id = idOf(fetched);
  const spread = page.querySelector<HTMLElement>('.spread');
  const volume = element('span', 'volume', spread?.querySelector('.folio .volume')?.textContent ?? '');
  if (spread?.dataset.volume) volume.dataset.volume = spread.dataset.volume;
  const leaf = element('span', 'leaf', filledText(words.chapter, { n: number }));
  const lede = element('p', 'lede', spread?.querySelector('.lede')?.textContent ?? '');
  const head = element(
    'header',
    '',
    element('p', 'folio', volume, leaf),
    element('h2', '', ...titleNodes(fetched)),
    lede,
  );
  const text = textOf(page);
  for (const part of text) {
    lower(part);
    bind(part, { id, chapters });
  }
  const chapter = element('article', 'chapter', head, ...text);
  chapter.id = id;
  return chapter;
}
