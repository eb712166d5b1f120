import { type AskedPart, partsOf, type waysOut } from '../../core/search/narrowing.ts';
import { addressOf, type SearchState } from '../../core/search/search-address.ts';
import { element, filledText, linkTo, partOf } from '../dom/elements.ts';
import { sitePath } from '../learning/place.ts';
import { askingLink } from '../search/asking-link.ts';
import type { Filters } from './filters.ts';

/** Sentences about what was found; `listed` and `whole` say how many cases there are. */
export interface AnswerWords {
  listed: string;
  whole: string;
  matched: string;
  none: string;
  noneOf: string;
  quoted: string;
  quotedBetween: string;
  drop: string;
  all: string;
  everywhere: string;
  remove: string;
  suggestion: string;
}

/** The search of the whole handbook. */
const searchOf = (query: string): string => `${sitePath}search/${addressOf({ query, chosen: {} })}`;

/** What stands above the list. */
export interface Answer {
  state: SearchState;
  count: number;
  /** Where nothing was found: what to drop. */
  ways: ReturnType<typeof waysOut>;
  /** What else is to be said. */
  remark: string;
  suggestion: string | undefined;
}

/**
 * Says what was found: in the heading of the list, in choices that can be dropped, and where nothing was found in ways out. All
 * of these are links to what they ask.
 */
export class AnswerView {
  readonly #heading: HTMLElement;
  readonly #chosen: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #note = element('div', 'found');
  readonly #words: AnswerWords;
  readonly #filters: Filters;
  readonly #home: string;

  /** `home` is the address of the list of all cases. */
  constructor(section: Element, { words, filters, home }: { words: AnswerWords; filters: Filters; home: string }) {
    this.#heading = partOf(section, 'h2', 'h2');
    this.#heading.tabIndex = -1;
    this.#chosen = partOf(section, '.chosen', 'div');
    this.#clear = partOf(this.#chosen, 'a', 'a');
    this.#chosen.after(this.#note);
    this.#note.hidden = true;
    this.#words = words;
    this.#filters = filters;
    this.#home = home;
  }

  /** Gives back the sentence for those who listen. */
  show(answer: Answer): string {
    const { state, count, remark } = answer;
    const isNarrowed = this.showChosen(state);
    const found = count > 0 ? filledText(this.#words.matched, { count }) : this.#words.none;
    const sentence = isNarrowed ? found : this.#words.listed;
    const whole = isNarrowed ? [element('small', '', this.#words.whole)] : [];
    this.#heading.replaceChildren(element('span', '', sentence), ...whole);
    this.#note.replaceChildren(...this.#notes(answer));
    this.#note.hidden = this.#note.childElementCount === 0;
    return [sentence, remark].filter(Boolean).join(' ');
  }

  /** Shows the choices, each with a way to drop it, and says whether there are any. */
  showChosen(state: SearchState): boolean {
    const chips = partsOf(state, this.#filters.names).map((part) => {
      const label = this.#labelOf(part);
      const chip = this.#asking(`× ${label}`, part.left);
      chip.setAttribute('aria-label', filledText(this.#words.remove, { value: label }));
      return chip;
    });
    this.#chosen.replaceChildren(...chips, this.#clear);
    this.#chosen.hidden = chips.length === 0;
    return chips.length > 0;
  }

  /** Where the focus goes when the link that had it is gone. */
  focus(): void {
    const chip = this.#chosen.hidden ? undefined : this.#chosen.querySelector('a');
    (chip ?? this.#heading).focus({ preventScroll: true });
  }

  #notes({ state, count, ways, remark, suggestion }: Answer): HTMLElement[] {
    const { drop, all, everywhere, suggestion: meant } = this.#words;
    const { query } = state;
    const remarks = [...(count === 0 ? [this.#noneOf(state)] : []), ...(remark ? [remark] : [])];
    const links = ways.map((way) =>
      this.#asking(filledText(drop, { value: this.#labelOf(way), count: way.count }), way.left),
    );
    return [
      ...remarks.map((sentence) => element('p', '', sentence)),
      ...(suggestion ? [this.#asking(filledText(meant, { query: suggestion }), { ...state, query: suggestion })] : []),
      ...(count === 0 ? [...links, this.#asking(all, { query: '', chosen: {} })] : []),
      ...(count === 0 && query !== '' ? [linkTo(searchOf(query), filledText(everywhere, { query }))] : []),
    ];
  }

  #noneOf(state: SearchState): string {
    const { noneOf, quoted, quotedBetween } = this.#words;
    const parts = partsOf(state, this.#filters.names);
    const labels = parts.map((part) => filledText(quoted, { value: this.#labelOf(part) }));
    return filledText(noneOf, { asked: labels.join(quotedBetween) });
  }

  #labelOf = ({ filter, value }: AskedPart): string => (filter ? this.#filters.labelOf(filter, value) : value);

  #asking = (label: string, state: SearchState): HTMLAnchorElement => askingLink(this.#home + addressOf(state), label);
}
