import { bestPlace } from '../../core/search/best-place.ts';
import type { Excerpt } from '../../core/search/excerpt.ts';
import { markedParts } from '../../core/search/marked-parts.ts';
import type { SearchWords } from '../../core/search/search-words.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import type { SearchResult } from '../search-api/answer.ts';

/** The most sections of a page that a result names. */
const mostSections = 3;

/** A result as a line of the list, and when its excerpt has arrived. */
export interface Hit {
  line: HTMLLIElement;
  filled: Promise<void>;
}

/** An excerpt with what was found marked; `cut` stands where it is cut off. */
export const excerptNodes = (excerpt: Excerpt, cut: string): (Node | string)[] => [
  ...(excerpt.cut.before ? [cut] : []),
  ...markedParts(excerpt).map(({ text, marked }) => (marked ? element('mark', '', text) : text)),
  ...(excerpt.cut.after ? [cut] : []),
];

/** Draws a result: title, where it belongs, why it is there; then its excerpt, and the sections that were hit. */
export function hit(result: SearchResult, words: SearchWords): Hit {
  const link = linkTo(result.url, result.title);
  const volume = element('span', 'volume', words.collections[result.collection] ?? '');
  volume.dataset.volume = result.collection;
  const excerpt = element('p', 'excerpt');
  const meta = element('p', 'meta', volume, ...reason(result, words));
  const line = element('li', 'hit', element('h2', '', link), excerpt, meta);
  line.dataset.match = result.match;
  // A result whose text is out of reach is still a result.
  return { line, filled: fill(result, { link, excerpt, meta }, words).catch(() => undefined) };
}

function reason({ match, via }: SearchResult, words: SearchWords): HTMLElement[] {
  if (match === 'alias' && via !== undefined) return [element('span', 'why', filledText(words.via, { name: via }))];
  return match === 'sound' ? [element('span', 'why', words.sounds)] : [];
}

async function fill(
  result: SearchResult,
  { link, excerpt, meta }: { link: HTMLAnchorElement; excerpt: HTMLElement; meta: HTMLElement },
  words: SearchWords,
): Promise<void> {
  const detail = await result.detail();
  excerpt.replaceChildren(...excerptNodes(detail, words.cut));
  link.href = bestPlace(result, detail);
  const named = new Set<string>();
  for (const { url, title } of detail.sections) {
    if (title === '' || named.has(url) || named.size === mostSections) continue;
    named.add(url);
    meta.append(linkTo(url, title));
  }
}
