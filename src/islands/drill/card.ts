import { daysAfter, type Memory, type Rating, ratings } from '../../core/learning/memory.ts';
import { button, element, filledText } from '../dom/elements.ts';
import type { Faces } from './faces.ts';
import type { DrillWords } from './words.ts';

/** “In two days”, as a button has room for it. */
function laterText(days: number, words: DrillWords): string {
  if (days === 0) return words.soon;
  return days < 45 ? filledText(words.days, { n: days }) : filledText(words.months, { n: Math.round(days / 30) });
}

/** One card: its front, then its back and how well it was known. */
export class CardView {
  readonly element = element('section', 'card');
  readonly #faces: Faces;
  readonly #words: DrillWords;
  readonly #rate: (rating: Rating) => void;
  readonly #bar = element('div', 'bar');
  readonly #back = element('div', 'back');
  #turned = false;

  constructor(
    faces: Faces,
    { words, remark, rate }: { words: DrillWords; remark: string; rate: (rating: Rating) => void },
  ) {
    this.#faces = faces;
    this.#words = words;
    this.#rate = rate;
    const label = element('p', 'label', faces.label);
    if (remark) label.append(element('span', 'remark', remark));
    const front = element('div', 'front', label, ...faces.front);
    front.id = 'drill-front';
    this.#back.tabIndex = -1;
    this.#back.hidden = true;
    const turn = button('turn', words.turn, () => this.turn());
    turn.append(element('small', 'key', words.turnKey));
    turn.setAttribute('aria-describedby', front.id);
    this.#bar.append(turn);
    this.element.append(element('div', 'faces', front, this.#back), this.#bar);
  }

  get isTurned(): boolean {
    return this.#turned;
  }

  /** To where the next key is expected. */
  focus(): void {
    this.#bar.querySelector('button')?.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }

  #memory: Memory | undefined;
  set memory(memory: Memory | undefined) {
    this.#memory = memory;
  }

  turn(): void {
    if (this.#turned) return;
    this.#turned = true;
    this.#back.append(...this.#faces.back);
    this.#back.hidden = false;
    const days = daysAfter(this.#memory, Date.now());
    const group = element('div', 'ratings', ...ratings.map((rating) => this.#ratingButton(rating, days[rating])));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', this.#words.known);
    this.#bar.replaceChildren(group);
    this.#back.focus({ preventScroll: true });
    this.#back.scrollIntoView({ block: 'nearest' });
  }

  #ratingButton(rating: Rating, days: number): HTMLButtonElement {
    const made = button('', '', () => this.rate(rating));
    made.append(
      element('b', '', this.#words.ratings[rating]),
      element('small', '', laterText(days, this.#words)),
      element('small', 'key', String(rating)),
    );
    made.dataset.rating = String(rating);
    return made;
  }

  /** Once only: a second press is meant for nothing. */
  rate(rating: Rating): void {
    if (!this.#turned || this.#rated) return;
    this.#rated = true;
    this.#rate(rating);
  }
  #rated = false;
}
