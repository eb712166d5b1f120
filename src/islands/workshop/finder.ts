import type { SearchFilter } from '../../core/search/filters.ts';
import { queryFrom } from '../../core/search/query.ts';
import { narrowedBy, type SearchState, withChoice } from '../../core/search/search-address.ts';
import { button, element, filledText, partOf, say } from '../dom/elements.ts';
import { Facets } from '../search/facets.ts';
import { Typing } from '../search/typing.ts';
import type { Catalogue } from './catalogue.ts';
import { type Found, lessonSearch } from './found.ts';
import type { WorkshopWords } from './words.ts';

const atOnce = 12;

interface Options {
  catalogue: Catalogue;
  words: WorkshopWords;
  api: string;
  isChosen: (key: string) => boolean;
  choose: (key: string, on: boolean) => void;
}

/** Finds articles by words and facets, each with a box to take it into the path. */
export class Finder {
  readonly #options: Options;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #facets: Facets;
  readonly #search: (query: string, chosen: SearchState['chosen']) => Promise<Found>;
  #state: SearchState = { query: '', chosen: {} };
  #keys: string[];
  #shown = atOnce;
  #turn = 0;
  #used = false;
  /** Whether the index is there to narrow by. */
  #narrows = false;

  constructor(place: HTMLElement, options: Options) {
    this.#options = options;
    this.#field = partOf(place, 'input[type=search]', 'input');
    this.#list = partOf(place, '.found', 'ol');
    this.#status = partOf(place, '.status', 'p');
    this.#more = partOf(place, '.more', 'button');
    this.#search = lessonSearch(options.api);
    this.#keys = options.catalogue.lessons.map(({ key }) => key);
    const filters = partOf(place, '.filters', 'div');
    this.#facets = new Facets(filters, {
      words: options.catalogue.search,
      choose: (name: SearchFilter, value, on) => this.#ask(withChoice(this.#state, name, value, on)),
      clear: () => this.#ask({ query: this.#state.query, chosen: {} }),
    });
    // Its room is there before the index is, so that no line moves under a pointer.
    filters.hidden = false;
    const askWords = (): void => void this.#ask({ ...this.#state, query: queryFrom(this.#field.value).text });
    new Typing(this.#field, askWords);
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      askWords();
    });
    this.#more.addEventListener('click', () => this.#showMore());
    // The index is fetched when somebody turns to the search, not with the page.
    for (const name of ['focusin', 'pointerover'])
      place.addEventListener(name, () => this.#used || void this.#ask(this.#state), { once: true });
    this.#draw();
  }

  /** Shows again which articles are in the path. */
  tick(): void {
    for (const box of this.#list.querySelectorAll<HTMLInputElement>('input'))
      box.checked = this.#options.isChosen(box.value);
  }

  async #ask(state: SearchState): Promise<void> {
    this.#used = true;
    this.#state = state;
    const turn = ++this.#turn;
    const isOpen = state.query === '' && narrowedBy(state).length === 0;
    try {
      const found = await this.#search(state.query, state.chosen);
      const wide = narrowedBy(state).length > 0 ? await this.#search(state.query, {}) : found;
      if (turn !== this.#turn) return;
      this.#facets.show(wide.counts, found.counts, state);
      this.#narrows = true;
      const all = this.#options.catalogue.lessons.map(({ key }) => key);
      this.#show(isOpen ? all : found.keys.filter((key) => this.#options.catalogue.articleOf(key)));
      this.#tell(found, isOpen);
    } catch (fault) {
      console.info(fault);
      if (!this.#narrows) this.#facets.hide();
      if (turn === this.#turn && !isOpen) this.#byTitle(state.query);
    }
  }

  #tell({ isLoose, suggestion }: Found, isOpen: boolean): void {
    const { words } = this.#options;
    const n = this.#keys.length;
    const sentence = n === 0 ? words.foundNone : filledText(isLoose ? words.loose : words.found, { n });
    say(this.#status, isOpen ? '' : sentence);
    if (!suggestion || isOpen) return;
    const again = button('plain', filledText(words.suggestion, { query: suggestion }), () => {
      this.#field.value = suggestion;
      this.#field.focus();
      void this.#ask({ ...this.#state, query: suggestion });
    });
    this.#status.append(' ', again);
  }

  /** What is left of a search without its index. */
  #byTitle(query: string): void {
    const parts = query.toLowerCase().split(/\s+/);
    const fits = (title: string): boolean => parts.every((part) => title.toLowerCase().includes(part));
    this.#show(this.#options.catalogue.lessons.filter(({ title }) => fits(title)).map(({ key }) => key));
    say(this.#status, filledText(this.#options.words.searchFailed, { n: this.#keys.length }));
  }

  #show(keys: string[]): void {
    if (keys.join('\n') === this.#keys.join('\n')) return;
    this.#keys = keys;
    this.#shown = atOnce;
    this.#draw();
  }

  #showMore(): void {
    const next = this.#shown;
    this.#shown += atOnce * 2;
    this.#draw();
    this.#list.querySelectorAll('input')[next]?.focus({ preventScroll: true });
  }

  #draw(): void {
    const held = document.activeElement;
    const heldKey = held instanceof HTMLInputElement && this.#list.contains(held) ? held.value : undefined;
    this.#list.replaceChildren(...this.#keys.slice(0, this.#shown).map((key) => this.#line(key)));
    // An answer that arrives while somebody goes along the boxes does not take the box from under the hand.
    const again = [...this.#list.querySelectorAll('input')].find(({ value }) => value === heldKey);
    again?.focus({ preventScroll: true });
    const left = this.#keys.length - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent = filledText(this.#options.words.more, { n: Math.min(left, atOnce * 2) });
  }

  #line(key: string): HTMLElement {
    const { catalogue, words, isChosen, choose } = this.#options;
    const article = catalogue.articleOf(key);
    const box = element('input', '');
    box.type = 'checkbox';
    box.value = key;
    box.checked = isChosen(key);
    box.addEventListener('change', () => choose(key, box.checked));
    const name = key.split('/')[0] ?? '';
    const volume = element('span', 'volume', catalogue.search.collections[name] ?? '');
    volume.dataset.volume = name;
    const title = element('b', '', article?.title ?? key);
    const minutes = element('span', 'num', filledText(words.minutes, { n: article?.minutes ?? 0 }));
    return element('li', '', element('label', '', box, title, volume, minutes));
  }
}
