import { dayOf } from '../core/curriculum/days.ts';
import { readings } from '../core/learning/reads.ts';
import { presentKeys, type Standing, standingOn, type Way } from '../core/learning/way.ts';
import type { OnwardWords, WayWords } from '../core/learning/way-words.ts';
import { element, filledText, linkTo } from './dom/elements.ts';
import { wayAddress } from './learning/reading-place.ts';
import { learner, onChange, records } from './learning/records.ts';
import { takeUp } from './learning/take-up.ts';
import { addressOf, sealsOf } from './learning/way-list.ts';
import { wayOfLearner } from './learning/ways.ts';

type Words = OnwardWords & Pick<WayWords, 'seals'>;

/** On the first page: to go on where one stopped, in place of where one would begin. */
class OnwardElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as Words;
  readonly #start = [...this.childNodes];

  connectedCallback(): void {
    const begin = this.querySelector<HTMLAnchorElement>('.go');
    const way = this.dataset.way;
    begin?.addEventListener('click', (event) => {
      if (!way || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      void takeUp(JSON.parse(way) as Way).finally(() => location.assign(begin.href));
    });
    onChange(() => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const current = await learner();
    const done = await records();
    const way = current && (await wayOfLearner(current.id, done).catch(() => undefined));
    if (!way) return this.replaceChildren(...this.#start);
    const standing = standingOn(way.steps, readings(done, presentKeys(way.steps)), dayOf(new Date()));
    this.replaceChildren(...this.#partsOf(way, standing));
  }

  #partsOf(way: Way, standing: Standing): HTMLElement[] {
    const words = this.#words;
    const { steps, next, done, minutesLeft, isFinished } = standing;
    const head = element('h2', 'section-head', element('span', '', words.title));
    const title = element('p', '', linkTo(wayAddress(way.of), element('b', '', way.title)));
    const left = filledText(words.left, { n: steps.length - done, minutes: minutesLeft });
    const step = steps[next];
    const go = step
      ? linkTo(addressOf(step.key), filledText(words.goOn, { n: next + 1, title: step.title }))
      : linkTo(wayAddress(way.of), words.toPath);
    go.className = 'go';
    const sentence = element('p', 'meta', isFinished ? words.finished : left);
    return [head, sealsOf(standing, words), title, sentence, element('p', '', go)];
  }
}

customElements.define('ff-onward', OnwardElement);
