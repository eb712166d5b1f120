import { selectionAddress, selectionIn } from '../core/curriculum/selection.ts';
import { button, element, filledText, say } from './dom/elements.ts';
import { pageAt } from './dom/page-at.ts';
import { boundBook } from './handbook/binding.ts';
import { Chooser } from './handbook/chooser.ts';
import { fetchedPages } from './handbook/fetching.ts';
import type { BookWords } from './handbook/words.ts';

/** Chooses articles, fetches their pages and binds them into one book to print. What was chosen stands in the address. */
class HandbookElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as BookWords;
  readonly #form = this.querySelector('form') ?? element('form', '');
  readonly #status = this.querySelector('[role=status]') ?? element('p', '');
  readonly #tools = this.querySelector<HTMLElement>('.book-tools') ?? element('div', '');
  readonly #book = this.querySelector<HTMLElement>('.book') ?? element('div', '');
  readonly #chooser = new Chooser(this.#form, this.#words, () => this.#keep());
  readonly #pageTitle = document.title;
  readonly #heads = new CSSStyleSheet();
  /** A book that comes late, after another was asked for, is not shown. */
  #turn = 0;
  #showing = false;

  connectedCallback(): void {
    this.#form.hidden = false;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#heads];
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', this.#address(true));
      void this.#bind();
    });
    window.addEventListener('popstate', () => {
      // A step within the book, to one of its chapters, changes nothing.
      if (this.#showing !== selectionIn(new URLSearchParams(location.search)).bound) this.#read();
    });
    this.#read();
  }

  #address(bound: boolean): string {
    const { keys, ownTitle: title } = this.#chooser;
    return selectionAddress({ keys, title, bound }) || location.pathname;
  }

  #keep(): void {
    if (this.#showing || this.#reading) return;
    history.replaceState(history.state, '', this.#address(false));
  }

  #reading = false;
  /** How many articles the address names that this site does not have. */
  #unknown = 0;
  #read(): void {
    const parameters = new URLSearchParams(location.search);
    const { keys, title, bound } = selectionIn(parameters);
    const from = parameters.get('from');
    this.#reading = true;
    this.#chooser.ownTitle = title;
    this.#unknown = this.#chooser.choose(from === null ? keys : this.#chooser.keysOf(from));
    this.#reading = false;
    if (bound && this.#chooser.keys.length > 0) void this.#bind();
    else this.#open(false);
    if (this.#unknown > 0) say(this.#status, this.#unknownSentence());
    if (from !== null || (!bound && this.#unknown > 0)) this.querySelector('#own')?.scrollIntoView();
  }

  /** Either the chooser is there, or the book. */
  #open(showing: boolean): void {
    this.#showing = showing;
    this.querySelector('.choosing')?.toggleAttribute('hidden', showing);
    this.#book.hidden = !showing;
    this.#tools.hidden = !showing;
    if (showing) return;
    this.#turn++;
    this.#heads.replaceSync('');
    document.title = this.#pageTitle;
  }

  async #bind(): Promise<void> {
    const turn = ++this.#turn;
    const { keys, title } = this.#chooser;
    this.#open(true);
    this.#book.replaceChildren();
    this.#tools.replaceChildren(...this.#wait());
    window.scrollTo(0, 0);
    const list = pageAt(this.dataset.sources ?? '').catch(() => undefined);
    const asked = keys.map((key) => this.#chooser.askedOf(key));
    const { fetched, failed } = await fetchedPages(asked, (n) => {
      if (turn !== this.#turn) return false;
      const progress = this.#tools.querySelector('.progress') ?? this.#status;
      say(progress, filledText(this.#words.gathering, { n, all: asked.length }));
      return true;
    });
    const bound = boundBook(title, fetched, { list: await list, words: this.#words });
    if (turn !== this.#turn) return;
    this.#heads.replaceSync(bound.heads);
    document.title = `${title} · ${this.#words.site}`;
    if (fetched.length > 0) this.#book.append(this.#cover(title, fetched.length), ...bound.parts);
    this.#tell(fetched.length, failed);
  }

  #back(): HTMLButtonElement {
    return button('plain', this.#words.back, () => {
      history.pushState(null, '', this.#address(false));
      this.#open(false);
      this.querySelector('#own')?.scrollIntoView();
      this.#form.querySelector<HTMLElement>('.order button:enabled')?.focus({ preventScroll: true });
    });
  }

  #wait(): HTMLElement[] {
    const progress = element('p', 'progress');
    progress.setAttribute('role', 'status');
    return [progress, this.#back()];
  }

  #cover(title: string, count: number): DocumentFragment {
    const cover = document.importNode(this.querySelector('template')?.content ?? new DocumentFragment(), true);
    const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    const put = (selector: string, text: string): void => cover.querySelector(selector)?.replaceChildren(text);
    put('h1', title);
    put('.made', filledText(this.#words.made, { day }));
    put('.counted', filledText(this.#words.count, { n: count }));
    return cover;
  }

  #unknownSentence(): string {
    return this.#unknown > 0 ? filledText(this.#words.unknown, { n: this.#unknown }) : '';
  }

  #tell(count: number, failed: readonly string[]): void {
    const sentence = count > 0 ? filledText(this.#words.bound, { n: count }) : this.#words.nothingBound;
    const missing = failed.map((title) => element('p', 'failed', filledText(this.#words.failed, { title })));
    const again = failed.length > 0 ? [button('plain', this.#words.again, () => void this.#bind())] : [];
    const print = count > 0 ? [button('go', this.#words.print, () => window.print())] : [];
    const told = element('p', '', sentence + this.#unknownSentence());
    this.#tools.replaceChildren(...print, told, ...missing, ...again, this.#back());
    this.#tools.querySelector('button')?.focus({ preventScroll: true });
    say(this.#status, [sentence, ...missing.map(({ textContent }) => textContent)].join(''));
  }
}

customElements.define('ff-handbook', HandbookElement);
