import type { Pace } from '../../core/learning/pace.ts';
import { isDay } from '../../core/learning/path-text.ts';
import { button, element, filledText, partOf, say } from '../dom/elements.ts';
import { dayInWords } from './dates-said.ts';
import type { WorkshopWords } from './words.ts';

/** The pace of the path: when it begins, on which days of the week, how much a day, and what is left out. */
export class Dates {
  readonly #place: HTMLElement;
  readonly #words: WorkshopWords;
  readonly #change: (dated: boolean, pace: Pace) => void;
  #pace: Pace | undefined;

  constructor(place: HTMLElement, words: WorkshopWords, change: (dated: boolean, pace: Pace) => void) {
    this.#place = place;
    this.#words = words;
    this.#change = change;
    place.addEventListener('change', ({ target }) => {
      if (target !== this.#field('skip')) this.#read();
    });
    place.addEventListener('input', ({ target }) => target === this.#field('amount') && this.#read());
    place.querySelector('.add')?.addEventListener('click', () => this.#skip());
    this.#field('skip').addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#skip();
    });
  }

  show(dated: boolean, pace: Pace, days: readonly (string | undefined)[]): void {
    this.#pace = pace;
    this.#field('dated').checked = dated;
    partOf(this.#place, '.pace', 'div').hidden = !dated;
    const start = this.#field('start');
    if (start !== document.activeElement) start.value = pace.start;
    const amount = this.#field('amount');
    if (amount !== document.activeElement) amount.value = String(pace.amount);
    for (const box of this.#all('weekday')) box.checked = pace.weekdays.includes(Number(box.value));
    for (const choice of this.#all('by')) choice.checked = choice.value === pace.by;
    this.#showSkipped(pace.skip);
    const set = [...new Set(days.flatMap((day) => day ?? []))].sort();
    const [first, last] = [set[0], set.at(-1)];
    const range =
      first && last
        ? filledText(this.#words.range, { first: dayInWords(first), last: dayInWords(last), n: set.length })
        : dated && days.length > 0
          ? this.#words.noDays
          : '';
    say(partOf(this.#place, '.range', 'p'), range);
  }

  #showSkipped(days: readonly string[]): void {
    const lines = days.map((day) => {
      const cross = button('step', '×', () => this.#give({ skip: days.filter((other) => other !== day) }));
      cross.setAttribute('aria-label', filledText(this.#words.skipRemove, { day: dayInWords(day) }));
      return element('li', '', dayInWords(day), cross);
    });
    partOf(this.#place, '.left-out ul', 'ul').replaceChildren(...lines);
  }

  #skip(): void {
    const field = this.#field('skip');
    if (!isDay(field.value)) return;
    this.#give({ skip: [...new Set([...(this.#pace?.skip ?? []), field.value])].sort() });
    field.value = '';
    field.focus();
  }

  #read(): void {
    const start = this.#field('start').value;
    const amount = Math.round(Number(this.#field('amount').value));
    const by = this.#all('by').find(({ checked }) => checked)?.value === 'minutes' ? 'minutes' : 'articles';
    this.#give({
      ...(isDay(start) ? { start } : {}),
      weekdays: this.#all('weekday')
        .filter(({ checked }) => checked)
        .map(({ value }) => Number(value)),
      by,
      ...(amount >= 1 ? { amount: this.#newAmount(by, amount) } : {}),
    });
  }

  /** One article a day becomes twenty minutes, not one minute, and the other way round. */
  #newAmount(by: Pace['by'], amount: number): number {
    if (by === this.#pace?.by) return amount;
    return by === 'minutes' ? 20 : 1;
  }

  #give(changed: Partial<Pace>): void {
    if (this.#pace) this.#change(this.#field('dated').checked, { ...this.#pace, ...changed });
  }

  #field(name: string): HTMLInputElement {
    return partOf(this.#place, `input[name=${name}]`, 'input');
  }

  #all(name: string): HTMLInputElement[] {
    return [...this.#place.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }
}
