import type { Exam, ExamQuestion } from '../../core/learning/exam.ts';
import type { Answer } from '../../core/model/learning-record.ts';
import { button, element, filledText, say } from '../dom/elements.ts';
import { choiceControl } from '../quiz/choices.ts';
import type { Control } from '../quiz/control.ts';
import { matchControl } from '../quiz/match.ts';
import { orderControl } from '../quiz/order.ts';
import { textControl } from '../quiz/text.ts';
import { putBack } from './put-back.ts';
import type { ExamSetting } from './setting.ts';

export type Answers = Record<string, Answer | undefined>;

const placed = (shown: readonly number[], texts: readonly string[]): string[] =>
  shown.map((place) => texts[place] ?? '');

const lines = (className: string, texts: readonly string[]): HTMLOListElement =>
  element('ol', className, ...texts.map((text) => element('li', '', text)));

function choicesOf(texts: readonly string[], name: string, type: 'radio' | 'checkbox'): HTMLElement[] {
  return texts.map((text, index) => {
    const id = `${name}-${index}`;
    const input = Object.assign(element('input', ''), { type, name, id });
    const label = element('label', '', text);
    label.htmlFor = id;
    return element('div', 'choice', input, label);
  });
}

/** Fills a fieldset with what a question asks, in the order its test shows. Answers keep to the order in which it is written. */
function controlOf(place: HTMLElement, drawn: ExamQuestion, { quiz, answers }: ExamSetting): Control {
  const { question, shown, id } = drawn;
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const texts = question.choices.map(({ text }) => text);
      place.append(...choicesOf(placed(shown, texts), id, question.kind === 'single' ? 'radio' : 'checkbox'));
      const control = choiceControl(place, question.kind);
      const written = (answer: Answer | undefined): Answer | undefined =>
        Array.isArray(answer)
          ? answer.map((at) => shown[at] ?? -1)
          : typeof answer === 'number'
            ? shown[answer]
            : undefined;
      return { ...control, answer: () => written(control.answer()) };
    }
    case 'true-false':
      place.append(...choicesOf([answers.yes, answers.no], id, 'radio'));
      return choiceControl(place, question.kind);
    case 'order':
      place.append(lines('given', placed(shown, question.steps)));
      return orderControl(place, question, quiz.words);
    case 'match': {
      const lefts = lines(
        '',
        question.pairs.map(({ left }) => left),
      );
      const rights = question.pairs.map(({ right }) => right);
      place.append(element('div', 'two-lists', lefts, lines('given', placed(shown, rights))));
      return matchControl(place, question, quiz.words, quiz.letters);
    }
    case 'short':
      return textControl(place, quiz.words.answerField);
  }
}

interface Hands {
  /** What was answered before. */
  begun: Answers;
  written: (answers: Answers) => void;
  handedIn: (answers: Answers) => void;
}

/** A test to be answered and handed in. What is left open is said once, before it counts as wrong. */
export function paperOf(exam: Exam, setting: ExamSetting, { begun, written, handedIn }: Hands): HTMLFormElement {
  const { words, quiz } = setting;
  const status = element('p', 'verdict');
  status.setAttribute('role', 'status');
  const form = element('form', 'paper');
  form.noValidate = true;
  const controls = exam.questions.map((drawn, index) => {
    const number = element(
      'small',
      '',
      `${filledText(words.number, { n: index + 1 })} · ${quiz.kinds[drawn.question.kind]}`,
    );
    const body = element('div', '');
    form.append(element('fieldset', 'quiz', element('legend', '', number, drawn.question.ask), body));
    const control = controlOf(body, drawn, setting);
    const answer = Object.hasOwn(begun, drawn.id) ? begun[drawn.id] : undefined;
    if (answer !== undefined) putBack(body, drawn, answer);
    return { id: drawn.id, control };
  });
  const answersNow = (): Answers => Object.fromEntries(controls.map(({ id, control }) => [id, control.answer()]));
  const hand = button('go', words.handIn, () => undefined);
  hand.type = 'submit';
  form.append(element('div', 'tools-of-quiz', hand, status));
  let warned = false;
  form.addEventListener('input', () => {
    warned = false;
    written(answersNow());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answers = answersNow();
    const open = Object.values(answers).filter((answer) => answer === undefined).length;
    if (open > 0 && !warned) {
      warned = true;
      say(status, filledText(words.open, { n: open }));
    } else handedIn(answers);
  });
  return form;
}
