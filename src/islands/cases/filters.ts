import { type Chosen, countOf, type FacetCounts } from '../../core/search/catalogue.ts';
import type { SearchFilter } from '../../core/search/filters.ts';

export interface FilterWords {
  filtered: string;
  between: string;
}

/** The check boxes beside the list. */
export class Filters {
  readonly #form: HTMLFormElement;
  readonly #words: FilterWords;
  readonly #boxes: HTMLInputElement[];
  /** Those that no case has. */
  readonly #empty: ReadonlySet<HTMLInputElement>;
  /** Their groups, in the order of the page. */
  readonly names: SearchFilter[];

  constructor(form: HTMLFormElement, words: FilterWords) {
    this.#form = form;
    this.#words = words;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#empty = new Set(this.#boxes.filter(({ disabled }) => disabled));
    this.names = [...form.querySelectorAll('fieldset')].map(({ name }) => name as SearchFilter);
    const unfold = form.querySelector('.unfold');
    unfold?.addEventListener('click', () => {
      unfold.setAttribute('aria-expanded', String(unfold.getAttribute('aria-expanded') !== 'true'));
    });
  }

  /** Calls back when somebody ticks or unticks a box. */
  onToggle(toggle: (filter: SearchFilter, value: string, on: boolean) => void): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) toggle(target.name as SearchFilter, target.value, target.checked);
    });
  }

  /** What a value is called; one that no box has is called by its id. */
  labelOf(filter: SearchFilter, value: string): string {
    const box = this.#boxes.find((each) => each.name === filter && each.value === value);
    return box?.nextElementSibling?.textContent ?? value;
  }

  show(chosen: Chosen, counts: FacetCounts): void {
    const labels: string[] = [];
    for (const box of this.#boxes) {
      const filter = box.name as SearchFilter;
      const count = countOf(counts, filter, box.value);
      const number = box.parentElement?.querySelector('.num');
      box.checked = chosen[filter]?.includes(box.value) ?? false;
      // What an old address ticks can be given up.
      box.disabled = this.#empty.has(box) && !box.checked;
      box.parentElement?.classList.toggle('nil', count === 0);
      if (number) number.textContent = String(count);
      if (box.checked) labels.push(this.labelOf(filter, box.value));
    }
    const unfold = this.#form.querySelector('.unfold span');
    if (unfold) unfold.textContent = [this.#words.filtered, ...labels].join(this.#words.between);
  }
}
