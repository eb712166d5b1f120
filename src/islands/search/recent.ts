import { recentIn, withoutRecent } from '../../core/search/recent-searches.ts';
import { addressOf } from '../../core/search/search-address.ts';
import type { SearchWords } from '../../core/search/search-words.ts';
import { button, element, filledText } from '../dom/elements.ts';
import { searchesKey } from '../learning/who-now.ts';
import { drawKept } from './kept-list.ts';
import { keep, kept } from './store.ts';

/** What was searched on this device before; hidden when that is nothing. `page` is the address of the search page. */
export class Recent {
  element: HTMLElement;
  #list = element('ul', 'kept');
  #page: string;
  #words: SearchWords;

  constructor(page: string, words: SearchWords) {
    this.#page = page;
    this.#words = words;
    const head = element('h2', 'section-head', element('span', '', words.recent));
    head.append(button('remove-all', words.removeAll, () => this.#keep([])));
    this.element = element('section', 'recent', head, this.#list);
    this.show();
  }

  /** Reads anew what is kept. */
  show(): void {
    const recent = recentIn(kept(searchesKey()));
    this.element.hidden = recent.length === 0;
    drawKept(
      this.#list,
      recent.map((query) => ({ query, address: `${this.#page}${addressOf({ query, chosen: {} })}` })),
      {
        label: (query) => filledText(this.#words.remove, { query }),
        one: (query) => this.#keep(withoutRecent(recentIn(kept(searchesKey())), query)),
      },
    );
  }

  #keep(recent: readonly string[]): void {
    keep(searchesKey(), recent);
    this.show();
  }
}
