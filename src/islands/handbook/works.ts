import { element, filledText, linkTo } from '../dom/elements.ts';
import type { Fetched } from './chapter.ts';
import { headed } from './ends.ts';
import type { BookWords } from './words.ts';

interface Cited {
  /** The id of the source. */
  id: string;
  /** The line below the article: the citation, and which part of the source was used. */
  line: HTMLElement;
  chapter: Fetched;
}

const sourceOf = (line: Element): string => {
  const hash = line.querySelector('a')?.hash.slice(1) ?? '';
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
};

const citedBy = (fetched: readonly Fetched[]): Cited[] =>
  fetched.flatMap((chapter) => {
    const lines = chapter.page.getElementById('sources')?.parentElement?.querySelectorAll('li') ?? [];
    return [...lines].map((line) => ({ id: sourceOf(line), line, chapter }));
  });

/** The sources that the articles of a book name, each once; `list` is the bibliography, where it could be fetched. */
export class Works {
  readonly #cited: readonly Cited[];
  readonly #ids: string[];
  readonly #list: Document | undefined;
  readonly #words: BookWords;

  constructor(fetched: readonly Fetched[], list: Document | undefined, words: BookWords) {
    this.#cited = citedBy(fetched);
    this.#list = list;
    this.#words = words;
    const order = [...(list?.querySelectorAll('.works > li') ?? [])].map(({ id }) => id);
    this.#ids = [...new Set(this.#cited.map(({ id }) => id))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }

  #citation(id: string): Element | undefined {
    return this.#list?.getElementById(id)?.querySelector('p') ?? this.#cited.find((each) => each.id === id)?.line;
  }

  /** The list at the end of the book; nothing where no article names a source. */
  get section(): HTMLElement | undefined {
    if (this.#ids.length === 0) return undefined;
    const section = headed('section', 'works', 'book-works', this.#words.works);
    section.append(element('ol', '', ...this.#ids.map((id, index) => this.#work(id, index + 1))));
    return section;
  }

  #work(id: string, number: number): HTMLElement {
    const chapters = this.#cited.filter((each) => each.id === id).map(({ chapter }) => chapter.number);
    const where = filledText(this.#words.citedIn, { n: [...new Set(chapters)].join(this.#words.between) });
    const text = [...(this.#citation(id)?.childNodes ?? [])].map((node) => document.importNode(node, true));
    const line = element('p', '', ...text, ' ', element('small', '', where));
    const work = element('li', '', element('span', 'num', `[${number}]`), line);
    work.id = `work-${id}`;
    return work;
  }

  /** The line below a chapter: the numbers of its sources, and which parts of them were used. */
  lineOf(fetched: Fetched): HTMLElement | undefined {
    const named = this.#cited.filter(({ chapter }) => chapter === fetched);
    if (named.length === 0) return undefined;
    const parts = named.map(({ id, line }) => {
      const plain = this.#citation(id)?.textContent?.trim().length ?? 0;
      const note = line.textContent?.trim().slice(plain) ?? '';
      return element('span', '', linkTo(`#work-${id}`, `[${this.#ids.indexOf(id) + 1}]`), note);
    });
    return element('p', 'cited', element('span', '', this.#words.cited), ...parts);
  }
}
