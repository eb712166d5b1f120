import { type Facets, facetsOf, type Valued } from '../../core/search/catalogue.ts';
import type { SearchFilter } from '../../core/search/filters.ts';
import { pageAt } from '../dom/page-at.ts';

interface Setting {
  filters: readonly SearchFilter[];
  /** Where all cases are, when this page has some of them only. */
  lender: string | undefined;
  /** Called with entries that are new on this page. */
  onEntries: (entries: readonly HTMLElement[]) => void;
}

/** The cases as their page came with them, numbered in its order. Each says what it is listed by. */
export class CaseList {
  readonly #list: Element;
  readonly #setting: Setting;
  #whole: Promise<void> | undefined;
  elements: HTMLElement[] = [];
  keys: string[] = [];
  facets: Facets = new Map();

  constructor(list: Element, setting: Setting) {
    this.#list = list;
    this.#setting = setting;
    this.#read();
  }

  /** Makes sure that all cases are here. */
  complete(): Promise<void> {
    const { lender } = this.#setting;
    if (lender === undefined) return Promise.resolve();
    this.#whole ??= pageAt(lender).then((page) => {
      const entries = [...page.querySelectorAll('.list > ol > .entry')];
      this.#list.replaceChildren(...entries.map((entry) => document.importNode(entry, true)));
      this.#read();
    });
    return this.#whole;
  }

  /** Shows the entries with these numbers in this order, and says how many; nothing moves where they stand so already. */
  show(numbers: readonly number[]): number {
    const shown = numbers.flatMap((number) => this.elements[number] ?? []);
    const before = [...this.#list.children];
    const same = before.length === shown.length && before.every((element, at) => element === shown[at]);
    if (!same) this.#list.replaceChildren(...shown);
    return shown.length;
  }

  #read(): void {
    const { filters, onEntries } = this.#setting;
    this.elements = [...this.#list.querySelectorAll<HTMLElement>('.entry')];
    this.keys = this.elements.map(({ dataset }) => dataset.key ?? '');
    this.facets = facetsOf(
      this.elements.map(({ dataset }): Valued => {
        return Object.fromEntries(filters.map((filter) => [filter, dataset[filter]?.split(' ') ?? []]));
      }),
    );
    onEntries(this.elements);
  }
}
