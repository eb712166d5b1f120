import type { Question } from '../../core/model/question.ts';
import { button, element, filledText, say } from '../dom/elements.ts';
import type { Control } from './control.ts';
import { draggable } from './dragging.ts';
import type { QuizWords } from './words.ts';

type Order = Extract<Question, { kind: 'order' }>;

/** The steps as lines that buttons, arrow keys and dragging move. */
export function orderControl(form: HTMLElement, { steps }: Order, words: QuizWords): Control {
  const given = form.querySelector<HTMLElement>('.given') ?? element('ol', '');
  const texts = [...given.children].map((line) => line.textContent?.trim() ?? '');
  const status = element('span', 'vh');
  status.setAttribute('role', 'status');
  const list = element('ol', 'ordering');
  const changed = (line: HTMLElement): void => {
    list.dataset.touched = '';
    const n = [...list.children].indexOf(line) + 1;
    say(status, filledText(words.moved, { step: line.dataset.step ?? '', n }));
    list.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const lines = texts.map((step) => lineOf(step, words, changed));
  list.append(...lines);
  draggable(list, changed);
  // It stays for paper, where answers name its letters.
  given.hidden = true;
  given.after(list, status);
  const unmark = (): void => {
    for (const mark of list.querySelectorAll('.mark')) mark.textContent = '';
  };
  return {
    answer: () => ('touched' in list.dataset ? places(list, steps) : undefined),
    mark(parts) {
      for (const [index, mark] of [...list.querySelectorAll('.mark')].entries()) {
        mark.textContent = parts[index] ? words.inPlace : words.outOfPlace;
        mark.classList.toggle('ok', parts[index] === true);
      }
    },
    unmark,
    clear() {
      list.append(...lines);
      delete list.dataset.touched;
      unmark();
    },
  };
}

/** Which step stands in each place, by its place as written; of two that read the same the first that is not yet taken. */
function places(list: HTMLElement, steps: readonly string[]): number[] {
  const taken = new Set<number>();
  return [...list.children].map((line) => {
    const place = steps.findIndex((step, index) => step === (line as HTMLElement).dataset.step && !taken.has(index));
    taken.add(place);
    return place;
  });
}

function lineOf(step: string, words: QuizWords, changed: (line: HTMLElement) => void): HTMLLIElement {
  const line = element('li', '');
  line.dataset.step = step;
  const move = (up: boolean): void => {
    const other = up ? line.previousElementSibling : line.nextElementSibling;
    if (!other) return;
    const held = document.activeElement;
    if (up) other.before(line);
    else other.after(line);
    if (held instanceof HTMLElement && line.contains(held)) held.focus();
    changed(line);
  };
  const buttons = [true, false].map((up) => {
    const made = button('', up ? '↑' : '↓', () => move(up));
    made.setAttribute('aria-label', filledText(up ? words.up : words.down, { step }));
    return made;
  });
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp');
  });
  const grip = element('span', 'grip', '⠿');
  grip.setAttribute('aria-hidden', 'true');
  line.append(grip, element('span', '', step), element('b', 'mark'), ...buttons);
  return line;
}
