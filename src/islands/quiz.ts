import { questionId } from '../core/learning/question-id.ts';
import type { Answer, LearningRecord } from '../core/model/learning-record.ts';
import { element, filledText, linkTo } from './dom/elements.ts';
import { trouble } from './learning/device.ts';
import { sitePath } from './learning/place.ts';
import { isFull, type NewRecord, onChange, record, records } from './learning/records.ts';
import { Asked, type Tries } from './quiz/asked.ts';
import { questionIn } from './quiz/reading.ts';
import type { QuizSetting } from './quiz/words.ts';

/** Its looks come before the forms, so that nothing jumps; forms without them still work. */
const dressed = (sheet: string): Promise<void> =>
  new Promise((done) => {
    const link = Object.assign(element('link', ''), { rel: 'stylesheet', href: sheet });
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });

/** The key of the article of this page. */
const keyHere = (): string =>
  decodeURIComponent(location.pathname).normalize('NFC').slice(decodeURIComponent(sitePath).length).replace(/\/$/, '');

/** How it went with each question, by its id: the last word counts. */
function triesIn(all: readonly LearningRecord[]): Map<string, Tries> {
  const found = new Map<string, Tries>();
  for (const each of all) {
    if (each.kind !== 'answer') continue;
    found.set(each.question, { count: (found.get(each.question)?.count ?? 0) + 1, right: each.right });
  }
  return found;
}

/** The questions of an article as forms whose tries are kept. */
class QuizElement extends HTMLElement {
  readonly #asked = new Map<string, Asked>();
  readonly #sum = element('p', 'sum-of-quiz');
  #setting: QuizSetting | undefined;
  /** What could not be kept, because nobody is signed on. */
  #pending: NewRecord[] = [];
  #note: 'nobody' | 'full' | undefined;

  async connectedCallback(): Promise<void> {
    if (this.#setting) return;
    const response = await fetch(`${sitePath}quiz.json`);
    const setting = (await response.json()) as QuizSetting;
    this.#setting = setting;
    await dressed(setting.sheet);
    for (const fieldset of this.querySelectorAll<HTMLElement>('fieldset')) {
      const question = questionIn(fieldset, setting.kinds);
      if (!question) continue;
      const id = questionId(question);
      const tried = (answer: Answer, right: boolean): void =>
        void this.#keep({ kind: 'answer', key: keyHere(), question: id, answer, right, where: 'check' });
      this.#asked.set(id, new Asked(fieldset, { question, setting, tried }));
    }
    this.append(this.#sum);
    onChange(() => void this.#changed());
    await this.#show();
  }

  async #keep(...made: NewRecord[]): Promise<void> {
    try {
      const kept = await record(...made);
      this.#note = kept ? undefined : 'nobody';
      if (!kept) this.#pending.push(...made);
    } catch (fault) {
      if (!isFull(fault)) throw fault;
      this.#note = 'full';
    }
    await this.#show();
  }

  async #changed(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length > 0) await this.#keep(...pending);
    else await this.#show();
  }

  async #show(): Promise<void> {
    const tries = triesIn(await records());
    for (const [id, asked] of this.#asked) asked.tries = tries.get(id);
    await this.#tellSum([...this.#asked.keys()].flatMap((id) => tries.get(id) ?? []));
  }

  async #tellSum(tries: readonly Tries[]): Promise<void> {
    if (!this.#setting) return;
    const { words, drill, me } = this.#setting;
    const counts = { n: tries.filter(({ right }) => right).length, of: this.#asked.size };
    const parts: (string | Node)[] = [];
    if (tries.length > 0) parts.push(element('b', '', filledText(words.sum, counts)));
    parts.push(words.drillNote, linkTo(drill, words.toDrill));
    if (this.#note === 'nobody') parts.push(element('small', '', words.nobody, linkTo(me, words.toMe)));
    else if (this.#note === 'full') parts.push(element('small', '', words.full));
    else if (await trouble()) parts.push(element('small', '', words.tabOnly));
    this.#sum.replaceChildren(...parts);
  }
}

customElements.define('ff-quiz', QuizElement);
