import { bestPlace } from '../../core/search/best-place.ts';
import { element, filledText } from '../dom/elements.ts';
import { excerptNodes } from '../search/hit.ts';
import type { SearchDetail, SearchResult } from '../search-api/answer.ts';

export interface ExcerptWords {
  cut: string;
  via: string;
}

/**
 * Puts excerpts in the place of summaries, where words were looked for: of each entry when it comes near the eye. Its link then
 * leads to the section that says the words.
 */
export class Excerpts {
  readonly #words: ExcerptWords;
  #results = new Map<Element, SearchResult>();
  #near = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '200px' });

  constructor(words: ExcerptWords) {
    this.#words = words;
  }

  /** Results by the numbers of their entries; entries without one show their summaries again. */
  show(results: ReadonlyMap<number, SearchResult>, entries: readonly Element[]): void {
    const before = this.#results;
    this.#near.disconnect();
    this.#results = new Map();
    for (const [number, entry] of entries.entries()) {
      const result = results.get(number);
      if (result) this.#results.set(entry, result);
      if (before.get(entry) !== result) takeBack(entry, before.get(entry));
      if (result && !entry.querySelector('.excerpt')) this.#near.observe(entry);
    }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const result = this.#results.get(target);
      if (!isIntersecting || !result) continue;
      this.#near.unobserve(target);
      const draw = (detail: SearchDetail): void => {
        // Whoever narrows meanwhile has it asked for twice.
        const isDrawn = target.querySelector('.excerpt') !== null;
        if (this.#results.get(target) === result && !isDrawn) put(target, result, detail, this.#words);
      };
      // Without its text an entry keeps its summary.
      void result.detail().then(draw, () => {});
    }
  }
}

const summaryOf = (entry: Element): HTMLElement | null => entry.querySelector('p:not(.excerpt, .meta)');

function takeBack(entry: Element, result: SearchResult | undefined): void {
  entry.querySelector('.excerpt')?.remove();
  summaryOf(entry)?.removeAttribute('hidden');
  if (result) entry.querySelector('a')?.setAttribute('href', result.url);
}

function put(entry: Element, result: SearchResult, detail: SearchDetail, { cut, via }: ExcerptWords): void {
  const name = result.match === 'alias' ? result.via : undefined;
  const note = name === undefined ? [] : [' ', element('small', '', filledText(via, { name }))];
  const summary = summaryOf(entry);
  summary?.setAttribute('hidden', '');
  summary?.after(element('p', 'excerpt', ...excerptNodes(detail, cut), ...note));
  entry.querySelector('a')?.setAttribute('href', bestPlace(result, detail));
}
