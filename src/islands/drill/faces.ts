import { shuffled } from '../../core/learning/shuffled.ts';
import { pageAddress } from '../../core/model/address.ts';
import type { Question } from '../../core/model/question.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { sitePath } from '../learning/place.ts';
import type { Shown } from './fetching.ts';
import type { DrillSetting, DrillWords } from './words.ts';

const list = (className: string, lines: readonly string[]): HTMLOListElement =>
  element('ol', className, ...lines.map((line) => element('li', '', line)));

/** What is asked, with what there is to choose from and no mark on it. */
function asked(question: Question, words: DrillWords): HTMLElement[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [
        list(
          'given',
          question.choices.map(({ text }) => text),
        ),
      ];
    case 'true-false':
      return [list('given', [words.yes, words.no])];
    case 'order':
      return [list('given', shuffled(question.steps, question.ask))];
    case 'match': {
      const lefts = question.pairs.map(({ left }) => left);
      const rights = shuffled(question.pairs, question.ask).map(({ right }) => right);
      return [element('div', 'two-lists', list('plain-numbers', lefts), list('given', rights))];
    }
    case 'short':
      return [];
  }
}

const told = (answer: string, because: string): HTMLElement =>
  element('div', 'told', element('p', 'answer', answer), element('p', 'why', because));

/** How answers are worded. */
export type AnswerWords = Pick<DrillWords, 'yes' | 'no' | 'pair' | 'or'>;

/** The answer with its reason. */
export function answered(question: Question, words: AnswerWords): HTMLElement[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.filter(({ correct }) => correct).map(({ text, because }) => told(text, because));
    case 'true-false':
      return [told(question.answer ? words.yes : words.no, question.because)];
    case 'order':
      return [list('plain-numbers answer', question.steps), element('p', 'why', question.because)];
    case 'match': {
      const lines = question.pairs.map((pair) => filledText(words.pair, { ...pair }));
      return [
        element('ul', 'answer', ...lines.map((line) => element('li', '', line))),
        element('p', 'why', question.because),
      ];
    }
    case 'short':
      return [told(question.answers.join(words.or), question.because)];
  }
}

export interface Faces {
  label: string;
  front: HTMLElement[];
  back: HTMLElement[];
}

const from = (words: DrillWords, to: string, title: string): HTMLElement =>
  element('p', 'from', `${words.from} `, linkTo(to, title));

const nameOf = ({ term, english }: { term: string; english?: string | undefined }): HTMLElement => {
  const name = element('h2', 'term', term);
  if (english) name.append(' ', Object.assign(element('small', '', english), { lang: 'en' }));
  return name;
};

/** Both sides of a card. */
export function facesOf(shown: Shown, { words, links }: DrillSetting): Faces {
  if (shown.kind === 'question') {
    const { question, key, title } = shown;
    return {
      label: words.kinds[question.kind],
      front: [element('h2', '', question.ask), ...asked(question, words)],
      back: [...answered(question, words), from(words, pageAddress(sitePath, key), title)],
    };
  }
  const place = from(words, `${links.glossary}#${encodeURIComponent(shown.id)}`, shown.term);
  const definition = (name: 'h2' | 'p') => element(name, 'definition', shown.definition);
  return shown.kind === 'meaning'
    ? { label: words.meaning, front: [nameOf(shown)], back: [definition('p'), place] }
    : { label: words.term, front: [definition('h2')], back: [nameOf(shown), place] };
}
