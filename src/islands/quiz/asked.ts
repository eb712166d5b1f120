import { partsRight } from '../../core/learning/graded.ts';
import type { Answer } from '../../core/model/learning-record.ts';
import type { Question } from '../../core/model/question.ts';
import { button, element, filledText, say } from '../dom/elements.ts';
import { choiceControl } from './choices.ts';
import type { Control } from './control.ts';
import { matchControl } from './match.ts';
import { orderControl } from './order.ts';
import { textControl } from './text.ts';
import { verdict } from './verdict.ts';
import type { QuizSetting } from './words.ts';

/** How it went so far with a question. */
export interface Tries {
  count: number;
  /** Whether the last try was right. */
  right: boolean;
}

function controlOf(form: HTMLElement, question: Question, { words, letters }: QuizSetting): Control {
  switch (question.kind) {
    case 'order':
      return orderControl(form, question, words);
    case 'match':
      return matchControl(form, question, words, letters);
    case 'short':
      return textControl(form, words.answerField);
    default:
      return choiceControl(form, question.kind);
  }
}

/** A question of the page as a form: answered, judged with its reasons, tried again. */
export class Asked {
  readonly #question: Question;
  readonly #setting: QuizSetting;
  readonly #control: Control;
  readonly #details: HTMLDetailsElement | null;
  readonly #verdict = element('p', 'verdict');
  readonly #check: HTMLButtonElement;
  readonly #again: HTMLButtonElement;
  #tries: Tries | undefined;

  constructor(
    fieldset: HTMLElement,
    {
      question,
      setting,
      tried,
    }: { question: Question; setting: QuizSetting; tried: (answer: Answer, right: boolean) => void },
  ) {
    this.#question = question;
    this.#setting = setting;
    this.#verdict.setAttribute('role', 'status');
    this.#details = fieldset.querySelector('details');
    const form = element('form', '');
    form.noValidate = true;
    form.append(...[...fieldset.children].filter(({ localName }) => localName !== 'legend'));
    this.#control = controlOf(form, question, setting);
    this.#check = element('button', 'check', setting.words.check);
    this.#again = button('check', setting.words.again, () => {
      this.#control.clear();
      this.#open();
      form.querySelector<HTMLElement>('input, select, button')?.focus();
    });
    const tools = element('div', 'tools-of-quiz', this.#check, this.#again, this.#verdict);
    if (this.#details) this.#details.before(tools);
    else form.append(tools);
    fieldset.append(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#judge(tried);
    });
    form.addEventListener('input', () => this.#open());
    this.#open();
  }

  /** What was recorded, for a reader who comes again. */
  set tries(tries: Tries | undefined) {
    this.#tries = tries;
    if (this.#again.hidden) this.#tellTries();
  }

  #tellTries(): void {
    const { lastRight, lastWrong } = this.#setting.words;
    const tries = this.#tries;
    this.#verdict.dataset.kind = 'before';
    say(this.#verdict, !tries ? '' : tries.right ? lastRight : filledText(lastWrong, { n: tries.count }));
  }

  /** Open for an answer: no marks, no reasons. */
  #open(): void {
    this.#control.unmark();
    this.#check.hidden = false;
    this.#again.hidden = true;
    if (this.#details) this.#details.hidden = true;
    this.#tellTries();
  }

  #judge(tried: (answer: Answer, right: boolean) => void): void {
    const answer = this.#control.answer();
    if (answer === undefined) {
      this.#verdict.dataset.kind = 'before';
      say(this.#verdict, this.#setting.words.empty);
      return;
    }
    const parts = partsRight(this.#question, answer);
    const right = parts.every(Boolean);
    this.#control.mark(parts);
    this.#verdict.dataset.kind = right ? 'right' : 'wrong';
    say(this.#verdict, verdict(this.#question, answer, this.#setting.words));
    const held = document.activeElement === this.#check;
    this.#check.hidden = true;
    this.#again.hidden = false;
    if (held) this.#again.focus();
    if (this.#details) Object.assign(this.#details, { hidden: this.#question.kind === 'multiple', open: true });
    tried(answer, right);
  }
}
