import type { Question } from '../../core/model/question.ts';
import { element, filledText } from '../dom/elements.ts';
import type { Control } from './control.ts';
import type { QuizWords } from './words.ts';

type Match = Extract<Question, { kind: 'match' }>;

/** A list to choose from beside each left side, in the order in which the page gives the right ones. */
export function matchControl(form: HTMLElement, { pairs }: Match, words: QuizWords, letters: string): Control {
  const lists = form.querySelector<HTMLElement>('.two-lists') ?? element('div', '');
  const given = [...lists.querySelectorAll('.given > li')].map((line) => line.textContent?.trim() ?? '');
  const selects = pairs.map(({ left }) => {
    const select = element('select', '', new Option(words.choose, ''));
    const options = given.map((right, index) => new Option(`${letters[index] ?? ''} ${right}`, right));
    select.append(...options);
    select.setAttribute('aria-label', filledText(words.pairOf, { left }));
    return select;
  });
  const marks = pairs.map(() => element('b', 'mark'));
  const rows = pairs.map(({ left }, index) =>
    element('li', '', element('span', '', left), selects[index] ?? '', marks[index] ?? ''),
  );
  // They stay for paper, where answers name their letters.
  lists.hidden = true;
  lists.after(element('ol', 'matching', ...rows));
  const unmark = (): void => {
    for (const mark of marks) mark.textContent = '';
  };
  return {
    answer() {
      if (selects.every(({ value }) => value === '')) return undefined;
      return selects.map(({ value }) => (value === '' ? -1 : pairs.findIndex(({ right }) => right === value)));
    },
    mark(parts) {
      for (const [index, mark] of marks.entries()) {
        mark.textContent = parts[index] ? words.matched : words.unmatched;
        mark.classList.toggle('ok', parts[index] === true);
      }
    },
    unmark,
    clear() {
      for (const select of selects) select.value = '';
      unmark();
    },
  };
}
