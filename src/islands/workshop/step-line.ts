import type { ListedArticle } from '../../core/learning/article-list.ts';
import type { DraftStep } from '../../core/learning/path-draft.ts';
import { button, element, filledText } from '../dom/elements.ts';
import { dayInWords } from './dates-said.ts';
import type { WorkshopWords } from './words.ts';

export interface LineActs {
  change: (key: string, change: Partial<DraftStep>) => void;
  move: (key: string, by: -1 | 1) => void;
  remove: (key: string) => void;
}

/** One step of the path: its seal and title, ways to move it, and folded away what is said of it. Stays while it is moved. */
export class StepLine {
  readonly element: HTMLElement;
  readonly #words: WorkshopWords;
  readonly #number = element('span', 'num');
  readonly #meta = element('small', '');
  readonly #said = element('small', '');
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;
  readonly #optional = element('input', '');
  readonly #note = element('textarea', '');
  readonly #day = element('input', '');
  readonly #auto: HTMLButtonElement;
  readonly #minutes: number;

  constructor(article: ListedArticle, words: WorkshopWords, { change, move, remove }: LineActs) {
    const { key, title, mark, minutes } = article;
    this.#words = words;
    this.#minutes = minutes;
    const labelled = (label: string, sign: string, press: () => void): HTMLButtonElement => {
      const made = button('step', sign, press);
      made.setAttribute('aria-label', filledText(label, { title }));
      return made;
    };
    this.#up = labelled(words.up, '↑', () => move(key, -1));
    this.#down = labelled(words.down, '↓', () => move(key, 1));
    const handle = labelled(words.handle, '⠿', () => undefined);
    handle.className = 'handle';
    handle.title = words.handleHint;
    handle.setAttribute('aria-pressed', 'false');
    const cross = labelled(words.remove, '×', () => remove(key));
    cross.dataset.step = 'remove';
    this.#up.dataset.step = 'up';
    this.#down.dataset.step = 'down';
    const seal = element('span', 'seal todo', mark);
    seal.setAttribute('aria-hidden', 'true');
    this.#auto = button('plain', words.dayAuto, () => change(key, { day: '' }));
    this.#bind(key, change);
    const name = element('div', 'name', element('b', '', title), this.#meta, this.#said);
    this.element = element('li', '', handle, this.#number, seal, name, this.#up, this.#down, cross, this.#more(title));
    this.element.dataset.key = key;
  }

  #bind(key: string, change: LineActs['change']): void {
    this.#optional.type = 'checkbox';
    this.#day.type = 'date';
    this.#note.rows = 2;
    this.#note.maxLength = 400;
    this.#optional.addEventListener('change', () => change(key, { required: !this.#optional.checked }));
    this.#note.addEventListener('input', () => change(key, { note: this.#note.value }));
    this.#day.addEventListener('change', () => change(key, { day: this.#day.value }));
  }

  #more(title: string): HTMLElement {
    const words = this.#words;
    const summary = element('summary', '', words.settings);
    summary.setAttribute('aria-label', filledText(words.settingsOf, { title }));
    const tick = element('label', 'tick', this.#optional, words.optional);
    const note = element('label', 'take', element('span', '', words.noteField), this.#note);
    const day = element('label', 'take', element('span', '', words.dayField), this.#day);
    return element('details', '', summary, tick, note, day, this.#auto);
  }

  show(step: DraftStep, at: { index: number; count: number; day: string | undefined; dated: boolean }): void {
    const { index, count, day, dated } = at;
    const words = this.#words;
    this.#number.textContent = String(index + 1);
    this.#up.disabled = index === 0;
    this.#down.disabled = index === count - 1;
    this.#optional.checked = !step.required;
    // What is being typed is left alone.
    if (this.#note.value.trim() !== step.note.trim()) this.#note.value = step.note;
    if (this.#day !== document.activeElement || day === undefined) this.#day.value = day ?? '';
    this.#auto.hidden = !dated || step.day === '';
    const due = day === undefined ? [] : [filledText(words.until, { day: dayInWords(day) })];
    const parts = [
      filledText(words.minutes, { n: this.#minutes }),
      ...(step.required ? [] : [words.optional]),
      ...due,
      ...(dated && step.day !== '' ? [words.dayByHand] : []),
    ];
    this.#meta.textContent = parts.join('　');
    this.#said.textContent = step.note.trim();
  }
}
