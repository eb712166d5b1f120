import { button, element, filledText } from '../dom/elements.ts';
import type { Asked } from './fetching.ts';
import { drawOrder } from './order.ts';
import type { BookWords } from './words.ts';

/** The form in which a book is chosen: a box for each article, and the order of what was chosen. */
export class Chooser {
  readonly #form: HTMLFormElement;
  readonly #words: BookWords;
  readonly #boxes: Map<string, HTMLInputElement>;
  readonly #former = new Map<string, string>();
  readonly #changed: () => void;
  #keys: string[] = [];

  constructor(form: HTMLFormElement, words: BookWords, changed: () => void) {
    this.#form = form;
    this.#words = words;
    this.#changed = changed;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#boxes = new Map(boxes.map((box) => [box.value, box]));
    for (const { value, dataset } of boxes)
      for (const key of dataset.formerly?.split(' ') ?? []) this.#former.set(key, value);
    for (const box of boxes) box.addEventListener('change', () => this.#toggle(box));
    for (const place of form.querySelectorAll<HTMLElement>('[data-of]')) this.#addWholes(place);
    this.#titleField?.addEventListener('input', this.#changed);
    const from = form.querySelector<HTMLSelectElement>('select[name=from]');
    from?.addEventListener('change', () => {
      this.choose([...this.#keys, ...this.keysOf(from.value)]);
      from.value = '';
    });
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  get title(): string {
    return this.#titleField?.value.trim() || this.#words.ownTitle;
  }

  /** The title where somebody gave one. */
  get ownTitle(): string {
    return this.title === this.#words.ownTitle ? '' : this.title;
  }

  set ownTitle(title: string) {
    if (this.#titleField) this.#titleField.value = title || this.#words.ownTitle;
  }

  get #titleField(): HTMLInputElement | null {
    return this.#form.querySelector('input[name=title]');
  }

  askedOf(key: string): Asked {
    const box = this.#boxes.get(key);
    return { key, address: box?.dataset.address ?? '', title: box?.parentElement?.textContent?.trim() ?? key };
  }

  /** The articles of a ready-made book, by the name of its volume, path or course. */
  keysOf(of: string): string[] {
    const option = [...this.#form.querySelectorAll<HTMLOptionElement>('option[data-keys]')].find(
      ({ value }) => value === of,
    );
    return option?.dataset.keys?.split(' ') ?? this.#inVolume(of);
  }

  #inVolume(of: string): string[] {
    const volume = [...this.#form.querySelectorAll<HTMLElement>('[data-of]')].find(({ dataset }) => dataset.of === of);
    const boxes = volume?.parentElement?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [];
    return [...boxes].map(({ value }) => value);
  }

  /** Chooses articles in an order; says how many of them are not of this site. Old keys are followed. */
  choose(asked: readonly string[]): number {
    const known = asked.map((key) => this.#former.get(key) ?? key).filter((key) => this.#boxes.has(key));
    this.#keys = [...new Set(known)];
    this.#show();
    this.#changed();
    return asked.length - known.length;
  }

  #toggle(box: HTMLInputElement): void {
    const others = this.#keys.filter((key) => key !== box.value);
    this.choose(box.checked ? [...others, box.value] : others);
  }

  /** “All” and “none” of a volume. */
  #addWholes(place: HTMLElement): void {
    const keys = this.#inVolume(place.dataset.of ?? '');
    const whole = (name: 'all' | 'none', press: () => void): HTMLElement => {
      const made = button('plain', this.#words[name], press);
      const label = name === 'all' ? this.#words.allOf : this.#words.noneOf;
      made.setAttribute('aria-label', filledText(label, { title: place.dataset.title ?? '' }));
      return made;
    };
    place.append(
      whole('all', () => this.choose([...this.#keys, ...keys])),
      whole('none', () => this.choose(this.#keys.filter((key) => !keys.includes(key)))),
    );
  }

  #show(): void {
    for (const [key, box] of this.#boxes) box.checked = this.#keys.includes(key);
    const order = this.#form.querySelector<HTMLElement>('.order');
    const list = order?.querySelector('ol');
    const any = this.#keys.length > 0;
    if (list) {
      const change = (keys: string[]): void => void this.choose(keys);
      drawOrder(list, this.#keys, { titleOf: (key) => this.askedOf(key).title, words: this.#words, change });
    }
    order?.querySelector('.empty')?.toggleAttribute('hidden', any);
    order?.querySelector('.go')?.toggleAttribute('disabled', !any);
    order?.querySelector('.meta')?.replaceChildren(...(any ? this.#sum() : []));
  }

  #sum(): HTMLElement[] {
    const inOrder = [...this.#boxes.keys()].filter((key) => this.#keys.includes(key));
    return [
      element('span', '', filledText(this.#words.chosen, { n: this.#keys.length })),
      button('plain', this.#words.sorted, () => this.choose(inOrder)),
      button('plain', this.#words.clear, () => this.choose([])),
    ];
  }
}
