import { type CodeFault, linkedPathName, sharedPathIn } from '../core/learning/path-link.ts';
import { wayAlongShared } from '../core/learning/way.ts';
import type { SharedPath } from '../core/model/learning-record.ts';
import { element, filledText } from './dom/elements.ts';
import { sitePath } from './learning/place.ts';
import { records } from './learning/records.ts';
import { articles } from './learning/site-lists.ts';
import { WayPage, type WayPageWords } from './learning/way-page.ts';

interface OpenPathWords extends WayPageWords {
  /** For whom the path was made. */
  reader: string;
}

const partsOf = (...selectors: string[]): HTMLElement[] =>
  selectors.map((selector) => document.querySelector<HTMLElement>(selector) ?? element('div', ''));

/** The page of a path that stands in the link itself. */
class OpenPathElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as OpenPathWords;
  readonly #list = this.querySelector<HTMLElement>('.steps-of') ?? element('div', '');
  /** What the page says before it knows a path. */
  readonly #plain = partsOf('h1', '.lede').map((part) => [part, part.textContent ?? ''] as const);
  readonly #plainTitle = document.title;
  #page: WayPage | undefined;
  #turn = 0;

  connectedCallback(): void {
    window.addEventListener('hashchange', () => void this.#open());
    const form = document.querySelector<HTMLFormElement>('.paste-link');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = form.querySelector('textarea')?.value.trim() ?? '';
      location.hash = text.slice(text.indexOf('#') + 1);
    });
    void this.#open();
  }

  async #open(): Promise<void> {
    const { faults } = this.#words.way;
    const turn = ++this.#turn;
    const path = await this.#asked();
    const known = typeof path === 'string' ? undefined : await articles().catch(() => undefined);
    // Another link was opened meanwhile.
    if (turn !== this.#turn) return;
    this.#clear();
    if (typeof path === 'string') return this.#say(faults[path]);
    if (!known) return this.#say(faults.unreachable);
    const way = wayAlongShared(linkedPathName(path), path, known);
    this.#head(way.title, path);
    const [sum = this.#list, end = this.#list] = partsOf('.way-sum', '.way-end');
    const place = { list: this.#list, sum, end };
    const address = `${sitePath}paths/open/${location.hash === '' ? location.search : location.hash}`;
    const offer = { id: way.of, title: way.title, address, keys: way.steps.map(({ key }) => key) };
    document.querySelector('ff-take-along')?.setAttribute('data-offer', JSON.stringify(offer));
    this.#page = new WayPage(way, { words: this.#words, shared: path, place });
    await this.#page.show();
  }

  /** The path of the link; without one, the path that was taken up by such a link before. */
  async #asked(): Promise<SharedPath | CodeFault> {
    const opened = await sharedPathIn(location.hash);
    if (opened.ok) return opened.path;
    const of = new URLSearchParams(location.search).get('of');
    const joined = (await records()).flatMap((each) => (each.kind === 'path' && each.path === of ? [each] : [])).at(-1);
    return joined?.shared ?? opened.reason;
  }

  #say(sentence: string): void {
    this.#list.replaceChildren(element('p', 'note', sentence));
  }

  /** Nothing of the path before stays. */
  #clear(): void {
    this.#page?.leave();
    this.#page = undefined;
    document.title = this.#plainTitle;
    for (const [part, text] of this.#plain) part.replaceChildren(text);
    for (const part of partsOf('.way-sum', '.way-end', '.reader')) part.replaceChildren();
    document.querySelector('ff-take-along')?.removeAttribute('data-offer');
  }

  #head(title: string, { from = '', note = '', reader = '' }: SharedPath): void {
    const { way } = this.#words;
    document.title = document.title.replace(/^.*?(?= · )/, title);
    const [heading, lede, readers] = partsOf('h1', '.lede', '.reader');
    if (title !== '') heading?.replaceChildren(title);
    const sentence = note === '' ? way.from : from === '' ? note : way.noteFrom;
    if (from !== '' || note !== '') lede?.replaceChildren(filledText(sentence, { name: from, note }));
    if (reader !== '') readers?.replaceChildren(filledText(this.#words.reader, { reader }));
  }
}

customElements.define('ff-open-path', OpenPathElement);
