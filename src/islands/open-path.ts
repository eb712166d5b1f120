import { sharedPathIn } from '../core/learning/path-link.ts';
import { shortHash } from '../core/learning/short-hash.ts';
import { wayAlongShared } from '../core/learning/way.ts';
import { element, filledText } from './dom/elements.ts';
import { WayPage, type WayPageWords } from './learning/way-page.ts';
import { articles } from './learning/ways.ts';

/** The page of a path that stands in the link itself. */
class OpenPathElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as WayPageWords;
  readonly #list = this.querySelector<HTMLElement>('.steps-of') ?? element('div', '');

  connectedCallback(): void {
    window.addEventListener('hashchange', () => void this.#open());
    void this.#open();
  }

  async #open(): Promise<void> {
    const code = location.hash.slice(1);
    const opened = await sharedPathIn(code);
    const { faults } = this.#words.way;
    if (!opened.ok) return this.#say(faults[opened.reason]);
    const known = await articles().catch(() => undefined);
    if (!known) return this.#say(faults.unreachable);
    const { path } = opened;
    const way = wayAlongShared(`link:${shortHash(JSON.stringify(path))}`, path, known);
    this.#head(way.title, path.from, path.note);
    const of = (selector: string) => document.querySelector<HTMLElement>(selector) ?? element('div', '');
    const place = { list: this.#list, sum: of('.way-sum'), end: of('.way-end') };
    await new WayPage(way, { words: this.#words, shared: path, place }).show();
  }

  #say(sentence: string): void {
    this.#list.replaceChildren(element('p', 'note', sentence));
  }

  #head(title: string, from = '', note = ''): void {
    const put = (selector: string, text: string): void => {
      if (text !== '') document.querySelector(selector)?.replaceChildren(text);
    };
    const { way } = this.#words;
    document.title = document.title.replace(/^.*?(?= · )/, title);
    put('h1', title);
    const sentence = note === '' ? way.from : from === '' ? note : way.noteFrom;
    if (from !== '' || note !== '') put('.lede', filledText(sentence, { name: from, note }));
  }
}

customElements.define('ff-open-path', OpenPathElement);
