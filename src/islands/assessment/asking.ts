import { type Sheet, statementsOf } from '../../core/learning/sheet.ts';
import { button, element, filledText } from '../dom/elements.ts';
import { gapsIn, progressSeals } from './progress.ts';
import type { AssessmentPage, AssessmentWords } from './words.ts';

/** A sheet that is being filled in. `at` is the statement that is open: -1 is the department, and one past the last is the end. */
export interface Draft {
  edition: string;
  unit: string;
  at: number;
  answers: (number | null)[];
}

export const emptyDraft = (sheet: Sheet): Draft => ({
  edition: sheet.edition,
  unit: '',
  at: -1,
  answers: statementsOf(sheet).map(() => null),
});

/** What a device kept, where it still is a draft of this sheet. */
export function draftIn(kept: unknown, sheet: Sheet): Draft | undefined {
  const draft = kept as Draft | undefined;
  if (typeof draft !== 'object' || draft === null || draft.edition !== sheet.edition) return undefined;
  return Array.isArray(draft.answers) && draft.answers.length === statementsOf(sheet).length ? draft : undefined;
}

interface Ends {
  changed: (draft: Draft) => void;
  left: () => void;
  done: (draft: Draft) => void;
}

/** How long a chosen answer is seen before the next statement comes, in milliseconds. */
const pause = 220;

/** Asks one statement after another; thumbs, digits and arrows. */
export class Asking {
  readonly #page: AssessmentPage;
  readonly #words: AssessmentWords;
  readonly #place: HTMLElement;
  readonly #ends: Ends;
  readonly #units: readonly string[];
  readonly #statements: { text: string; dimension: number }[];
  readonly #onKey = (event: KeyboardEvent): void => this.#key(event);
  #draft: Draft;
  #timer = 0;

  constructor(
    page: AssessmentPage,
    words: AssessmentWords,
    place: HTMLElement,
    from: { draft: Draft; units: readonly string[]; ends: Ends },
  ) {
    this.#page = page;
    this.#words = words;
    this.#place = place;
    this.#ends = from.ends;
    this.#units = from.units;
    this.#draft = from.draft;
    this.#statements = statementsOf(page.sheet);
    document.addEventListener('keydown', this.#onKey);
    this.#show();
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#onKey);
  }

  #go(at: number): void {
    clearTimeout(this.#timer);
    this.#draft = { ...this.#draft, at: Math.max(-1, Math.min(at, this.#statements.length)) };
    this.#ends.changed(this.#draft);
    this.#show();
  }

  #choose(answer: number): void {
    const { at, answers } = this.#draft;
    this.#draft = { ...this.#draft, answers: answers.map((known, index) => (index === at ? answer : known)) };
    this.#ends.changed(this.#draft);
    for (const each of this.#place.querySelectorAll<HTMLElement>('.choices button'))
      each.setAttribute('aria-pressed', String(each.dataset.step === String(answer)));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#go(at + 1), pause);
  }

  #key(event: KeyboardEvent): void {
    const { key, target, repeat } = event;
    const isTyping = target instanceof Element && target.closest('input, textarea, select') !== null;
    if (isTyping || repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { at } = this.#draft;
    if (at < 0 || at >= this.#statements.length) return;
    if (key === 'ArrowLeft') this.#go(at - 1);
    else if (key === 'ArrowRight') this.#go(at + 1);
    else if (/^[1-9]$/.test(key) && Number(key) <= this.#page.sheet.scale.length) this.#choose(Number(key));
    else return;
    event.preventDefault();
  }

  #show(): void {
    const { at } = this.#draft;
    const parts = at < 0 ? this.#unit() : at < this.#statements.length ? this.#statement(at) : this.#end();
    this.#place.replaceChildren(...parts);
    // Read out what is asked, and leave the keys to us.
    this.#place.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (this.#place.getBoundingClientRect().top < 0) this.#place.scrollIntoView();
  }

  #heading(text: string): HTMLElement {
    const heading = element('h2', 'statement', text);
    heading.tabIndex = -1;
    return heading;
  }

  #unit(): HTMLElement[] {
    const { unit: asked } = this.#page;
    const words = this.#words;
    const input = element('input', '');
    Object.assign(input, { type: 'text', name: 'unit', maxLength: 60, autocomplete: 'off', value: this.#draft.unit });
    const list = element(
      'datalist',
      '',
      ...this.#units.map((unit) => Object.assign(element('option', ''), { value: unit })),
    );
    list.id = 'units';
    input.setAttribute('list', list.id);
    const missing = element('p', 'meta missing');
    missing.setAttribute('role', 'alert');
    const next = element('button', 'go', words.begin);
    const label = element('label', '', element('span', 'vh', asked ?? words.unitAsked), input);
    const form = element(
      'form',
      'unit',
      label,
      list,
      ...this.#usedUnits(input),
      missing,
      element('p', 'moves', next, this.#leave()),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const unit = input.value.normalize('NFKC').replace(/\s+/g, ' ').trim();
      if (asked !== undefined && unit === '') {
        missing.textContent = words.unitMissing;
        return input.focus();
      }
      this.#draft = { ...this.#draft, unit };
      this.#go(0);
    });
    const note = element('p', 'meta', asked === undefined ? words.unitOptional : words.unitRequired);
    return [this.#heading(asked ?? words.unitAsked), note, form];
  }

  /** Departments named before, to press instead of typing. */
  #usedUnits(input: HTMLInputElement): HTMLElement[] {
    if (this.#units.length === 0) return [];
    const presses = this.#units.slice(0, 8).map((unit) =>
      button('plain', unit, () => {
        input.value = unit;
        input.focus();
      }),
    );
    return [element('p', 'meta used-units', element('span', '', this.#words.unitUsed), ...presses)];
  }

  #statement(at: number): HTMLElement[] {
    const { sheet } = this.#page;
    const words = this.#words;
    const { text, dimension } = this.#statements[at] ?? { text: '', dimension: 0 };
    const chosen = this.#draft.answers[at];
    const choices = sheet.scale.map((step, index) => {
      const made = button('', '', () => this.#choose(index + 1));
      made.append(element('kbd', '', String(index + 1)), element('span', '', step));
      made.dataset.step = String(index + 1);
      made.setAttribute('aria-pressed', String(chosen === index + 1));
      return made;
    });
    const group = element('div', 'choices', ...choices);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', text);
    const step = filledText(words.step, { n: at + 1, all: this.#statements.length });
    const head = element(
      'p',
      'folio',
      element('span', '', sheet.dimensions[dimension]?.title ?? ''),
      element('span', 'leaf', step),
    );
    const back = button('plain', words.back, () => this.#go(at - 1));
    const onward = button('plain', chosen == null ? words.skip : words.next, () => this.#go(at + 1));
    return [
      progressSeals(sheet, at, words),
      head,
      this.#heading(text),
      group,
      element('p', 'moves', back, onward, this.#leave()),
      element('p', 'meta keys', words.keys),
    ];
  }

  #leave(): HTMLElement {
    return button('plain leave', this.#words.leave, () => this.#ends.left());
  }

  #end(): HTMLElement[] {
    const words = this.#words;
    const gaps = gapsIn(this.#draft.answers);
    const all = this.#statements.length;
    const isEmpty = gaps.length === all;
    const sentence = isEmpty
      ? words.nothingAnswered
      : filledText(gaps.length > 0 ? words.skippedSome : words.allAnswered, { n: gaps.length > 0 ? gaps.length : all });
    const show = button('go', words.show, () => this.#ends.done(this.#draft));
    const fill = button('plain', words.fillGaps, () => this.#go(gaps[0] ?? 0));
    const back = button('plain', words.back, () => this.#go(all - 1));
    const moves = [...(isEmpty ? [] : [show]), ...(gaps.length > 0 ? [fill] : []), back];
    return [
      progressSeals(this.#page.sheet, all, words),
      this.#heading(words.endTitle),
      element('p', '', sentence),
      element('p', 'moves', ...moves),
    ];
  }
}
