import { type CodeFault, linkedPathName, sharedPathIn } from '../core/learning/path-link.ts';
import { wayAlongShared } from '../core/learning/way.ts';
import type { SharedPath } from '../core/model/learning-record.ts';
import { element, filledText } from './dom/elements.ts';
import { sitePath } from './learning/place.ts';
import { records } from './learning/records.ts';
import { articles } from './learning/site-lists.ts';
import { WayPage, type WayPageWords } from './learning/way-page.ts';

/** The page of a path that stands in the link itself. */
class OpenPathElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as WayPageWords;
  readonly #list = this.querySelector<HTMLElement>('.steps-of') ?? element('div', '');

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
    const path = await this.#asked();
    if (typeof path === 'string') return this.#say(faults[path]);
    const known = await articles().catch(() => undefined);
    if (!known) return this.#say(faults.unreachable);
    const way = wayAlongShared(linkedPathName(path), path, known);
    this.#head(way.title, path.from, path.note);
    const of = (selector: string) => document.querySelector<HTMLElement>(selector) ?? element('div', '');
    const place = { list: this.#list, sum: of('.way-sum'), end: of('.way-end') };
    const address = `${sitePath}paths/open/${location.hash === '' ? location.search : location.hash}`;
    const offer = { id: way.of, title: way.title, address, keys: way.steps.map(({ key }) => key) };
    document.querySelector('ff-take-along')?.setAttribute('data-offer', JSON.stringify(offer));
    await new WayPage(way, { words: this.#words, shared: path, place }).show();
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
