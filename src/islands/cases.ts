import { facetCounts, passes } from '../core/search/catalogue.ts';
import { offered, waysOut } from '../core/search/narrowing.ts';
import { addressOf, type SearchState, stateIn, withChoice } from '../core/search/search-address.ts';
import { AnswerView, type AnswerWords } from './cases/answer.ts';
import { CaseList } from './cases/case-list.ts';
import { Excerpts, type ExcerptWords } from './cases/excerpts.ts';
import { Filters, type FilterWords } from './cases/filters.ts';
import { Picks, type PickWords } from './cases/picks.ts';
import { caseSearch, type Found } from './cases/search.ts';
import { WordsField } from './cases/words-field.ts';
import { filledText, partOf, say } from './dom/elements.ts';
import { onAskingLink } from './search/asking-link.ts';

interface Words extends AnswerWords, FilterWords, ExcerptWords, PickWords {
  searching: string;
  failed: string;
  loose: string;
}

const patienceMilliseconds = 400;

/**
 * Narrows the list of cases in place, by ticks and by words at once, and keeps the choice in the address. Upgrades a page that
 * without scripts leads from list to list. Nothing of the search is fetched before the first word.
 */
class CasesElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as Words;
  /** The address of the list of all cases. */
  readonly #home = this.dataset.all ?? '';
  readonly #ownTitle = document.title;
  readonly #status = partOf(this, '[role=status]', 'p');
  readonly #filters = new Filters(partOf(this, 'form.filters', 'form'), this.#words);
  readonly #field = new WordsField(partOf(this, 'input[type=search]', 'input'), (query, half) => {
    void this.#ask({ ...this.#state, query }, half ? 'replaceState' : 'pushState');
  });
  readonly #picks = new Picks(this.#words, {
    address: this.dataset.compare ?? '',
    say: (sentence) => say(this.#status, sentence),
  });
  readonly #list = new CaseList(partOf(this, '.list > ol', 'ol'), {
    filters: this.#filters.names,
    lender: this.dataset.preset === undefined ? undefined : this.#home,
    onEntries: (entries) => this.#picks.attach(entries),
  });
  readonly #excerpts = new Excerpts(this.#words);
  readonly #search = caseSearch(this.dataset.search ?? '');
  readonly #answers: AnswerView = new AnswerView(this.querySelector('.list') ?? this, {
    words: this.#words,
    filters: this.#filters,
    home: this.#home,
  });
  #state = this.#stateHere();
  /** Answers that come late, after another question, are dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#filters.onToggle((filter, value, on) => {
      void this.#ask(withChoice({ ...this.#state, query: this.#field.query }, filter, value, on));
    });
    onAskingLink(this, (parameters) => {
      void this.#ask(this.#offered(parameters)).then(() => this.#answers.focus());
    });
    this.querySelector('.list')?.append(this.#picks.bar);
    window.addEventListener('popstate', () => {
      this.#state = this.#stateHere();
      void this.#answer();
    });
    this.#begin();
  }

  /** What was typed before the script arrived counts. */
  #begin(): void {
    const { query } = this.#field;
    if (query !== '' && query !== this.#state.query) void this.#ask({ ...this.#state, query });
    else if (this.#isHome && addressOf(this.#state) !== '') void this.#answer();
    else this.#answers.showChosen(this.#state);
  }

  get #isHome(): boolean {
    return location.pathname === this.#home;
  }

  #offered(parameters: URLSearchParams): SearchState {
    return offered(stateIn(parameters), this.#filters.names);
  }

  /** On the page of one value that value is asked for. */
  #stateHere(): SearchState {
    return this.#offered(new URLSearchParams(this.#isHome ? location.search : this.dataset.preset));
  }

  async #ask(state: SearchState, change: 'pushState' | 'replaceState' = 'pushState'): Promise<void> {
    this.#state = state;
    history[change](null, '', this.#home + addressOf(state));
    await this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const { query } = this.#state;
    this.#field.show(query);
    document.title = this.#isHome ? (this.dataset.title ?? '') : this.#ownTitle;
    const waiting = window.setTimeout(() => say(this.#status, this.#words.searching), patienceMilliseconds);
    // Where the list is out of reach, the address says what is asked for already.
    await this.#list.complete().catch(() => location.reload());
    const found = query === '' ? undefined : await this.#found(query);
    clearTimeout(waiting);
    if (turn !== this.#turn) return;
    this.#field.failed = query !== '' && !found;
    const loose = found?.isLoose ? filledText(this.#words.loose, { query }) : '';
    this.#show(found, this.#field.failed ? this.#words.failed : loose);
  }

  /** Where the search is out of reach, the ticks alone narrow the list. */
  async #found(query: string): Promise<Found | undefined> {
    try {
      return await this.#search(query, this.#list.keys);
    } catch (fault) {
      console.error(fault);
      return undefined;
    }
  }

  #show(found: Found | undefined, remark: string): void {
    const { elements, facets } = this.#list;
    const state = this.#state;
    const hits = found?.numbers ?? [...elements.keys()];
    const count = this.#list.show(hits.filter((number) => passes(number, state.chosen, facets)));
    this.#filters.show(state.chosen, facetCounts(hits, state.chosen, facets));
    this.#excerpts.show(found?.results ?? new Map(), elements);
    const ways = count > 0 ? [] : waysOut(state, this.#filters.names, { hits, all: elements.length, facets });
    say(this.#status, this.#answers.show({ state, count, ways, remark, suggestion: found?.suggestion }));
    this.querySelector('.list > .empty')?.remove();
    const next = this.querySelector<HTMLElement>('.list > .next');
    if (next) next.hidden = count < elements.length;
  }
}

customElements.define('ff-cases', CasesElement);
