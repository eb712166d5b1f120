import type { Reading } from '../../core/learning/reads.ts';
import type { ReadingWords } from '../../core/learning/way-words.ts';
import type { Learner } from '../../core/model/learning-record.ts';
import { button, element, filledText, linkTo, say } from '../dom/elements.ts';
import { dayText } from './days.ts';
import type { Trouble } from './keeper.ts';
import { sitePath } from './place.ts';
import { isFull, record, records } from './records.ts';

interface State {
  reading: (Reading & { hasChanged: boolean }) | undefined;
  learner: Learner | undefined;
  trouble: Trouble | undefined;
}

/** “Read and understood”: a button, and what was said before. */
export class ReadingMark {
  readonly #place: HTMLElement;
  readonly #words: ReadingWords;
  readonly #article: { key: string; version: string };
  readonly #keys: readonly string[];
  readonly #body = element('div', 'read-mark');
  readonly #status = element('p', 'meta');

  constructor(place: HTMLElement, words: ReadingWords, keys: readonly string[], version: string) {
    this.#place = place;
    this.#words = words;
    this.#article = { key: keys[0] ?? '', version };
    this.#keys = keys;
    this.#status.setAttribute('role', 'status');
    this.#place.replaceChildren(this.#body, this.#status);
  }

  show({ reading, learner, trouble }: State): void {
    const hadFocus = this.#body.contains(document.activeElement);
    this.#body.replaceChildren(
      ...(reading ? this.#said(reading) : [this.#button(this.#words.read)]),
      this.#keeping(learner),
    );
    if (trouble) say(this.#status, this.#words.troubles[trouble]);
    if (hadFocus) this.#body.querySelector<HTMLElement>('button')?.focus();
  }

  #button(label: string): HTMLButtonElement {
    return button('go', label, () => void this.#mark());
  }

  #said(reading: Reading & { hasChanged: boolean }): HTMLElement[] {
    const day = dayText(reading.at);
    if (!reading.hasChanged) {
      const back = button('plain', this.#words.takeBack, () => void this.#takeBack());
      return [element('p', 'read-on', filledText(this.#words.readOn, { day }), ' ', back)];
    }
    const version = dayText(this.#article.version);
    const old = reading.version === '' ? '—' : dayText(reading.version);
    const change = this.#place.dataset.change;
    const lines = [filledText(this.#words.changed, { day, old, version })];
    if (change) lines.push(filledText(this.#words.changedBy, { change }));
    return [...lines.map((line) => element('p', 'note', line)), this.#button(this.#words.again)];
  }

  #keeping(learner: Learner | undefined): HTMLElement {
    const { kept, keptFor, change } = this.#words;
    const sentence = learner?.name ? filledText(keptFor, { name: learner.name }) : kept;
    return element('p', 'meta', sentence, ' · ', linkTo(`${sitePath}me/`, change));
  }

  async #mark(): Promise<void> {
    const title = document.querySelector('h1')?.textContent?.trim().slice(0, 200) ?? '';
    try {
      const made = await record({ kind: 'read', ...this.#article, title });
      say(this.#status, made ? '' : this.#words.nobody);
    } catch (fault) {
      if (!isFull(fault)) console.error(fault);
      say(this.#status, this.#words.full);
    }
  }

  async #takeBack(): Promise<void> {
    const of = (await records()).flatMap((each) =>
      each.kind === 'read' && this.#keys.includes(each.key) ? [each.id] : [],
    );
    if (of.length > 0) await record({ kind: 'withdrawn', of });
  }
}
