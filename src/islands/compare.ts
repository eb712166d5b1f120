import { type CaseParts, casePartsIn } from './compare/case-parts.ts';
import { type RowWords, rowsOf, type Side } from './compare/rows.ts';
import { element, filledText, partOf, say } from './dom/elements.ts';
import { pageAt } from './dom/page-at.ts';

interface Words extends RowWords {
  sides: Record<'a' | 'b', string>;
  prompt: string;
  shown: string;
  alone: string;
  failed: string;
}

/** Puts two cases side by side, section by section, from their own pages. Which two stands in the address. */
class CompareElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as Words;
  readonly #pickers = {
    a: partOf(this, 'select[name=a]', 'select'),
    b: partOf(this, 'select[name=b]', 'select'),
  };
  readonly #status = partOf(this, '[role=status]', 'p');
  readonly #rows = partOf(this, '.rows', 'div');
  readonly #pages = new Map<string, Promise<CaseParts>>();
  /** Pages that come late, after another choice, are not shown. */
  #turn = 0;

  connectedCallback(): void {
    const { a, b } = this.#pickers;
    b.replaceChildren(...[...a.children].map((child) => child.cloneNode(true)));
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('change', () => {
      const chosen = Object.entries({ a: a.value, b: b.value }).filter(([, key]) => key !== '');
      const params = new URLSearchParams(chosen).toString();
      history.pushState(null, '', params === '' ? location.pathname : `?${params}`);
      void this.#show();
    });
    window.addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
  }

  #showAddress(): void {
    const { a, b } = this.#pickers;
    const params = new URLSearchParams(location.search);
    for (const [name, picker] of Object.entries(this.#pickers)) {
      const key = params.get(name) ?? '';
      const isKnown = [...picker.options].some(({ value }) => value === key);
      picker.value = isKnown ? key : '';
    }
    if (a.value === b.value) b.value = '';
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { a, b } = this.#pickers;
    for (const option of a.options) option.disabled = option.value !== '' && option.value === b.value;
    for (const option of b.options) option.disabled = option.value !== '' && option.value === a.value;
    const sides = await Promise.all([this.#side('a'), this.#side('b')]);
    if (turn !== this.#turn) return;
    const [first, second] = sides.flatMap((side) => side ?? []);
    this.#rows.replaceChildren(...(first ? rowsOf(sides, this.#words) : [element('p', 'empty', this.#words.prompt)]));
    const { prompt, alone, shown } = this.#words;
    const sentence = second ? shown : first ? alone : prompt;
    say(this.#status, filledText(sentence, { a: first?.title ?? '', b: second?.title ?? '' }));
  }

  async #side(name: 'a' | 'b'): Promise<Side | undefined> {
    const [option] = this.#pickers[name].selectedOptions;
    if (!option || option.value === '') return undefined;
    const title = option.text;
    const parts = await this.#parts(option.dataset.address ?? '').catch((fault: unknown) => {
      console.error(fault);
      return filledText(this.#words.failed, { title });
    });
    return { mark: this.#words.sides[name], name, title, option, parts };
  }

  /** A page that could not be read is asked for again the next time. */
  #parts(address: string): Promise<CaseParts> {
    const known = this.#pages.get(address) ?? pageAt(address).then(casePartsIn);
    this.#pages.set(address, known);
    known.catch(() => this.#pages.delete(address));
    return known;
  }
}

customElements.define('ff-compare', CompareElement);
