import { button, element, filledText, linkTo } from '../dom/elements.ts';

export interface PickWords {
  pick: string;
  pickOf: string;
  picked: string;
  oneMore: string;
  ready: string;
  unpick: string;
  compare: string;
  sides: readonly string[];
}

interface Pick {
  key: string;
  title: string;
}

/** Which two cases somebody wants to see side by side: a box at each case, and a bar that leads to the comparison. */
export class Picks {
  readonly #bar = element('div', 'picked');
  readonly #words: PickWords;
  readonly #address: string;
  readonly #say: (sentence: string) => void;
  #boxes = new Map<string, HTMLInputElement>();
  #picked: Pick[] = [];

  constructor(words: PickWords, { address, say }: { address: string; say: (sentence: string) => void }) {
    this.#words = words;
    this.#address = address;
    this.#say = say;
    this.#bar.hidden = true;
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', words.pick);
  }

  get bar(): HTMLElement {
    return this.#bar;
  }

  /** Gives each entry its box. */
  attach(entries: readonly HTMLElement[]): void {
    this.#boxes = new Map(
      entries.map((entry) => {
        const pick = { key: entry.dataset.key ?? '', title: entry.querySelector('h3')?.textContent?.trim() ?? '' };
        const box = element('input', '');
        box.type = 'checkbox';
        box.autocomplete = 'off';
        box.setAttribute('aria-label', filledText(this.#words.pickOf, { title: pick.title }));
        box.addEventListener('change', () => this.#toggle(pick));
        entry.querySelector('h3')?.after(element('label', 'pick', box, this.#words.pick));
        return [pick.key, box];
      }),
    );
    this.#show();
  }

  #toggle(pick: Pick): void {
    const others = this.#picked.filter(({ key }) => key !== pick.key);
    this.#picked = others.length < this.#picked.length ? others : [...others, pick];
    this.#show();
    const [a, b] = this.#picked;
    if (a) this.#say(b ? this.#words.ready : filledText(this.#words.picked, { title: a.title }) + this.#words.oneMore);
  }

  #show(): void {
    const isFull = this.#picked.length === 2;
    for (const [key, box] of this.#boxes) {
      box.checked = this.#picked.some((pick) => pick.key === key);
      box.disabled = isFull && !box.checked;
    }
    const [a, b] = this.#picked;
    const onward = a && b ? this.#link(a, b) : element('span', '', this.#words.oneMore);
    this.#bar.replaceChildren(element('ul', '', ...this.#picked.map((pick, at) => this.#chip(pick, at))), onward);
    this.#bar.hidden = this.#picked.length === 0;
  }

  #link(a: Pick, b: Pick): HTMLElement {
    const link = linkTo(`${this.#address}?${new URLSearchParams({ a: a.key, b: b.key })}`, this.#words.compare);
    link.className = 'go';
    return link;
  }

  #chip(pick: Pick, at: number): HTMLElement {
    const drop = button('', '×', () => {
      this.#toggle(pick);
      this.#boxes.get(pick.key)?.focus({ preventScroll: true });
    });
    drop.setAttribute('aria-label', filledText(this.#words.unpick, { title: pick.title }));
    return element(
      'li',
      '',
      element('i', 'side-mark', this.#words.sides[at] ?? ''),
      element('span', '', pick.title),
      drop,
    );
  }
}
