import type { MeWords } from '../../core/learning/me-words.ts';
import { othersCount } from '../../core/learning/others.ts';
import { unpacked } from '../../core/learning/packed.ts';
import { type LearningShapes, progressIn, type ReadProgress } from '../../core/learning/progress-file.ts';
import type { Learner } from '../../core/model/learning-record.ts';
import { button, element, filledText, say } from '../dom/elements.ts';
import { takeInOthers } from '../learning/others.ts';
import { sitePath } from '../learning/place.ts';
import { isFull, learner, learners, takeIn } from '../learning/records.ts';

type Good = Extract<ReadProgress, { ok: true }>;

let shapes: Promise<LearningShapes> | undefined;
const shapesOfSite = (): Promise<LearningShapes> => {
  shapes ??= fetch(`${sitePath}learning/shapes.json`).then((response) => response.json() as Promise<LearningShapes>);
  return shapes;
};

export const progressKind = 'jd';

/** Takes in files and codes: first what is in them is said, then a press merges it. */
export class TakeIn {
  readonly #place: HTMLElement;
  readonly #words: MeWords;
  readonly #found = element('div', 'found');
  readonly #taken: () => Promise<void>;

  /** `taken` draws anew what else the device keeps. */
  constructor(place: HTMLElement, words: MeWords, taken: () => Promise<void>) {
    this.#taken = taken;
    this.#place = place;
    this.#words = words;
    place.append(this.#found);
    const file = place.querySelector<HTMLInputElement>('input[type=file]');
    file?.addEventListener('change', () => void this.#files(file));
    const field = place.querySelector<HTMLTextAreaElement>('textarea');
    const press = place.querySelector<HTMLButtonElement>('button');
    press?.addEventListener('click', () => field && void this.#code(field.value));
  }

  async #files(input: HTMLInputElement): Promise<void> {
    this.#found.replaceChildren();
    for (const file of input.files ?? []) await this.#read(file.name, await file.text());
    input.value = '';
  }

  async #code(code: string): Promise<void> {
    this.#found.querySelector('.empty-paste')?.remove();
    if (code.trim() === '') return this.#emptyPaste();
    this.#found.replaceChildren();
    const label = this.#place.querySelector('label[for]')?.textContent ?? '';
    // The text of a file may be pasted, too.
    if (code.trimStart().startsWith('{')) return this.#read(label, code);
    const opened = await unpacked(progressKind, code);
    if (opened.ok) return this.#read(label, opened.text);
    this.#fault(label, opened.reason);
  }

  /** What was found before stands, for it is most likely what was meant. */
  #emptyPaste(): void {
    const { pasteFirst, takeBelow } = this.#words;
    const note = element('p', 'note empty-paste', this.#found.querySelector('.offer') ? takeBelow : pasteFirst);
    note.setAttribute('role', 'alert');
    this.#found.prepend(note);
  }

  async #read(name: string, text: string): Promise<void> {
    const read = progressIn(text, await shapesOfSite());
    if (read.ok) this.#found.append(await this.#offer(read));
    else this.#fault(name, read.reason);
  }

  #fault(name: string, reason: keyof MeWords['faults']): void {
    const fault = element('p', 'note', filledText(this.#words.faults[reason], { name }));
    fault.setAttribute('role', 'alert');
    this.#found.append(fault);
  }

  async #offer(read: Good): Promise<HTMLElement> {
    const words = this.#words;
    const name = read.learner.name || words.unnamed;
    const status = element('p', 'meta');
    status.setAttribute('role', 'status');
    const along = othersCount(read.others);
    const said = [
      filledText(words.found, { name, site: read.site, n: read.records.length }),
      along.searches + along.drafts > 0 ? filledText(words.foundOthers, along) : '',
      read.refused > 0 ? filledText(words.refused, { n: read.refused }) : '',
    ];
    const into = await intoField(read.learner, words);
    const take = button('go', words.take, async () => {
      take.disabled = true;
      try {
        const target = await targetOf(into.value, read.learner);
        say(status, (await this.#merge(target, read)) + (await this.#stillOther(target)));
      } catch (fault) {
        if (!isFull(fault)) console.error(fault);
        take.disabled = false;
        say(status, words.full);
      }
    });
    const label = element('label', '', element('span', '', words.into), into);
    return element('section', 'offer', element('p', '', ...said), label, element('p', '', take), status);
  }

  /** Who is signed on stays so; where that is another, how to change over is said. */
  async #stillOther(target: Learner): Promise<string> {
    const words = this.#words;
    const current = await learner();
    if (current?.id === target.id) return '';
    const [name, other] = [target.name || words.unnamed, current?.name || words.unnamed];
    return filledText(current ? words.stillOther : words.stillNobody, { name, other, press: words.switchTo });
  }

  /** Merges a file with what is here, and returns what is said of it. */
  async #merge(target: Learner, { records, others }: Good): Promise<string> {
    const words = this.#words;
    const taken = filledText(words.taken, { n: await takeIn(target, records) });
    const { searches, drafts } = othersCount(others);
    if (searches + drafts === 0) return taken;
    try {
      await takeInOthers(target.id, others);
      return taken + words.takenOthers;
    } catch (fault) {
      console.info(fault);
      return taken + words.othersNotKept;
    } finally {
      await this.#taken();
    }
  }
}

/** Under whose name records come: their own, or the one who is signed on. */
async function intoField(from: Learner, words: MeWords): Promise<HTMLSelectElement> {
  const known = await learners();
  const current = await learner();
  const field = element('select', '');
  const option = (value: string, label: string): void => {
    const made = element('option', '', label);
    made.value = value;
    field.append(made);
  };
  const isKnown = known.some(({ id }) => id === from.id);
  const name = from.name || words.unnamed;
  option('own', isKnown ? filledText(words.intoOwn, { name }) : words.intoNew);
  if (current && current.id !== from.id)
    option(current.id, filledText(words.intoCurrent, { name: current.name || words.unnamed }));
  return field;
}

async function targetOf(value: string, from: Learner): Promise<Learner> {
  const known = await learners();
  return known.find(({ id }) => id === (value === 'own' ? from.id : value)) ?? from;
}
