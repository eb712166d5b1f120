import { type Query, queryFrom } from '../core/search/query.ts';
import { type Engine, type Found, searchEngine } from './search/engine.ts';
import { type HitWords, hitElement } from './search/hit.ts';

/** Sentences of the page in its language; `{count}` and `{query}` stand for what was found and looked for. */
interface Words extends HitWords {
  searching: string;
  found: string;
  /** Where no result has the words as they were written. */
  parts: string;
  none: string;
  noneHint: string;
  failed: string;
  more: string;
}

const atOnce = 10;
const restMilliseconds = 150;
const patienceMilliseconds = 400;
/** A question that stood so long was not half typed. */
const finishedMilliseconds = 2000;

/**
 * Searches while somebody types, and keeps what they look for in the address. Upgrades a form that without scripts leads to
 * the list of all titles. Input that an input method is still composing is left alone.
 */
class SearchElement extends HTMLElement {
  #words = JSON.parse(this.dataset.words ?? '{}') as Words;
  #input = this.querySelector('input') ?? document.createElement('input');
  #status = this.querySelector('[role="status"]') ?? document.createElement('p');
  #list = this.querySelector('.hits') ?? document.createElement('ol');
  #more = this.querySelector<HTMLButtonElement>('.more') ?? document.createElement('button');
  #titles = this.querySelector<HTMLElement>('.titles');
  #engine: Promise<Engine> | undefined;
  #asked = '';
  /** When the question in the address was asked; a submitted one counts as asked long ago. */
  #askedAt = 0;
  #timer = 0;
  /** Answers that come late, after another question, are dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#askSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#askSoon());
    this.#input.addEventListener('focus', () => void this.#ready().catch(() => {}), { once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(queryFrom(this.#input.value));
      this.#askedAt = Number.NEGATIVE_INFINITY;
    });
    window.addEventListener('popstate', () => this.#askAddress());
    // What was typed before the script arrived counts.
    if (this.#input.value === '') this.#askAddress();
    else this.#ask(queryFrom(this.#input.value));
    if (this.#asked === '' && matchMedia('(hover: hover)').matches) this.#input.focus({ preventScroll: true });
  }

  #askAddress(): void {
    const query = queryFrom(new URLSearchParams(location.search).get('q') ?? '');
    this.#input.value = query.text;
    this.#asked = query.text;
    this.#askedAt = Number.NEGATIVE_INFINITY;
    clearTimeout(this.#timer);
    void this.#answer(query);
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(queryFrom(this.#input.value)), restMilliseconds);
  }

  #ask(query: Query): void {
    clearTimeout(this.#timer);
    if (query.text === this.#asked) return;
    this.#remember(query);
    this.#asked = query.text;
    void this.#answer(query);
  }

  /** A finished question stays in the history, a half-typed one gives way: so that Back leads to the last finished one. */
  #remember({ text }: Query): void {
    const url = new URL(location.href);
    if (text === '') url.searchParams.delete('q');
    else url.searchParams.set('q', text);
    url.hash = '';
    const now = performance.now();
    if (this.#asked !== '' && now - this.#askedAt > finishedMilliseconds) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#askedAt = now;
  }

  /** The engine is fetched on first use, and again after a failure. */
  #ready(): Promise<Engine> {
    this.#engine ??= searchEngine(this.dataset.folder ?? '').catch((fault: unknown) => {
      this.#engine = undefined;
      throw fault;
    });
    return this.#engine;
  }

  async #answer(query: Query): Promise<void> {
    const turn = ++this.#turn;
    if (query.text === '') return this.#clear('');
    const waiting = window.setTimeout(
      () => turn === this.#turn && this.#say(this.#words.searching),
      patienceMilliseconds,
    );
    try {
      const found = await (await this.#ready()).search(query);
      const hits = await found.hits(0, atOnce);
      if (turn !== this.#turn) return;
      if (found.total === 0) return this.#clear(`${this.#filled(this.#words.none, query, 0)}${this.#words.noneHint}`);
      this.#list.replaceChildren(...hits.map((hit) => hitElement(hit, query, this.#words)));
      if (this.#titles) this.#titles.hidden = true;
      this.#offerMore(found, query, atOnce);
      const sentence = hits.some((hit) => hit.literal) ? this.#words.found : this.#words.parts;
      this.#say(this.#filled(sentence, query, found.total));
    } catch (fault) {
      console.error(fault);
      if (turn === this.#turn) this.#clear(this.#words.failed);
    } finally {
      clearTimeout(waiting);
    }
  }

  #offerMore(found: Found, query: Query, from: number): void {
    const rest = found.total - from;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = this.#filled(this.#words.more, query, Math.min(rest, atOnce));
    this.#more.onclick = async () => {
      const turn = this.#turn;
      const hits = await found.hits(from, from + atOnce);
      if (turn !== this.#turn) return;
      const items = hits.map((hit) => hitElement(hit, query, this.#words));
      this.#list.append(...items);
      this.#offerMore(found, query, from + atOnce);
      items[0]?.querySelector('a')?.focus();
    };
  }

  /** Without results the list of all titles is there to help. */
  #clear(sentence: string): void {
    this.#list.replaceChildren();
    this.#more.hidden = true;
    if (this.#titles) this.#titles.hidden = false;
    this.#say(sentence);
  }

  #say(sentence: string): void {
    if (this.#status.textContent !== sentence) this.#status.textContent = sentence;
  }

  #filled = (sentence: string, query: Query, count: number): string =>
    sentence.replace('{count}', String(count)).replace('{query}', () => query.text);
}

customElements.define('ff-search', SearchElement);
