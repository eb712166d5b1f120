import { countOf, type FacetCounts } from '../../core/search/catalogue.ts';
import { type SearchFilter, searchFilters } from '../../core/search/filters.ts';
import { narrowedBy, type SearchState } from '../../core/search/search-address.ts';
import type { SearchPageWords } from '../../core/search/search-words.ts';
import { valueLabel } from '../../core/search/value-label.ts';
import { button, element, filledText } from '../dom/elements.ts';

interface Options {
  words: SearchPageWords;
  choose: (name: SearchFilter, value: string, on: boolean) => void;
  clear: () => void;
}

/** What results can be narrowed to, with counts; any value within a group, every group that has a choice. Folded on a phone. */
export class Facets {
  #place: HTMLElement;
  #options: Options;
  #groups: HTMLElement;
  #unfold: HTMLButtonElement;
  #clear: HTMLButtonElement;
  /** The labels that stand there, by group and value. */
  #labels = new Map<string, HTMLLabelElement>();

  constructor(place: HTMLElement, options: Options) {
    this.#place = place;
    this.#options = options;
    this.#groups = element('div', '');
    this.#unfold = button('unfold', options.words.narrow, () => this.#fold(place.dataset.open === undefined));
    this.#clear = button('clear', options.words.clear, () => {
      this.#unfold.focus();
      options.clear();
    });
    const folded = element('div', 'folded', this.#clear, this.#groups);
    folded.id = 'facets';
    this.#unfold.setAttribute('aria-controls', folded.id);
    place.replaceChildren(this.#unfold, folded);
    this.#fold(false);
  }

  hide(): void {
    this.#place.hidden = true;
  }

  /** `wide` says which values there are, `counts` how many each would leave. */
  show(wide: FacetCounts, counts: FacetCounts, state: SearchState): void {
    const { words } = this.#options;
    const groups = searchFilters.flatMap((name): [SearchFilter, string[]][] => {
      const values = this.#valuesOf(name, wide, state);
      return values.length > 0 ? [[name, values]] : [];
    });
    this.#place.hidden = groups.length === 0;
    const wanted = groups.flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
    // Only counts change while somebody narrows, so that the focus stays where it is.
    if (wanted.join('\n') !== [...this.#labels.keys()].join('\n')) this.#draw(groups);
    for (const [name, values] of groups) {
      const shown = values.map((value) => this.#count(name, value, counts, state));
      // A group in which nothing is left to choose only takes room.
      this.#labels.get(`${name}=${values[0]}`)?.closest('fieldset')?.toggleAttribute('hidden', !shown.includes(true));
    }
    const chosen = narrowedBy(state).flatMap((name) =>
      (state.chosen[name] ?? []).map((id) => valueLabel(words, name, id)),
    );
    this.#clear.hidden = chosen.length === 0;
    const { narrow, narrowed } = words;
    this.#unfold.textContent = chosen.length === 0 ? narrow : filledText(narrowed, { name: chosen.join(' ') });
  }

  #valuesOf(name: SearchFilter, wide: FacetCounts, { chosen }: SearchState): string[] {
    const known = Object.keys(this.#options.words.values[name] ?? {});
    const others = Object.keys(wide[name] ?? {}).filter((value) => !known.includes(value));
    const picked = chosen[name] ?? [];
    const there = [...known, ...others.sort().reverse()].filter(
      (id) => countOf(wide, name, id) > 0 || picked.includes(id),
    );
    return [...there, ...picked.filter((id) => !there.includes(id))];
  }

  #draw(groups: readonly [SearchFilter, string[]][]): void {
    this.#labels.clear();
    this.#groups.replaceChildren(
      ...groups.map(([name, values]) => {
        const lines = values.map((value) => element('li', '', this.#line(name, value)));
        const legend = element('legend', '', this.#options.words.filters[name]);
        return element('fieldset', 'facet', legend, element('ul', '', ...lines));
      }),
    );
  }

  #line(name: SearchFilter, value: string): HTMLLabelElement {
    const box = element('input', '');
    box.type = 'checkbox';
    box.name = name;
    box.value = value;
    box.addEventListener('change', () => this.#options.choose(name, value, box.checked));
    const label = element('label', 'value', box, valueLabel(this.#options.words, name, value), element('span', 'num'));
    this.#labels.set(`${name}=${value}`, label);
    return label;
  }

  /** Shows how many a value would leave; says whether it can be chosen or given up. */
  #count(name: SearchFilter, value: string, counts: FacetCounts, { chosen }: SearchState): boolean {
    const label = this.#labels.get(`${name}=${value}`);
    const box = label?.querySelector('input');
    const number = label?.querySelector('.num');
    if (!label || !box || !number) return false;
    const count = countOf(counts, name, value);
    box.checked = (chosen[name] ?? []).includes(value);
    box.disabled = count === 0 && !box.checked;
    label.classList.toggle('nil', count === 0);
    number.textContent = String(count);
    return !box.disabled;
  }

  #fold(open: boolean): void {
    this.#place.toggleAttribute('data-open', open);
    this.#unfold.setAttribute('aria-expanded', String(open));
  }
}
