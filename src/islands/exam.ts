import { drawnExam, type Exam, gradedExam } from '../core/learning/exam.ts';
import type { ExamPool } from '../core/learning/exam-pool.ts';
import { graded } from '../core/learning/graded.ts';
import { newId } from '../core/learning/record-id.ts';
import type { RecordOf } from '../core/model/learning-record.ts';
import { button, element, filledText, linkTo } from './dom/elements.ts';
import { type PaperPlace, paperPlace } from './exam/open-paper.ts';
import { type Answers, paperOf } from './exam/paper.ts';
import { resultOf } from './exam/result.ts';
import type { ExamSetting } from './exam/setting.ts';
import { trouble } from './learning/device.ts';
import { isFull, learner, learners, type NewRecord, record, records, signOn } from './learning/records.ts';

/** The test of a course: drawn anew for each try, handed in, judged, kept. */
class ExamElement extends HTMLElement {
  readonly #setting = JSON.parse(this.dataset.setting ?? '{}') as ExamSetting;
  readonly #place = element('div', 'place');
  readonly #note = element('p', 'meta');
  #pool: ExamPool | undefined;
  #open: PaperPlace | undefined;

  async connectedCallback(): Promise<void> {
    if (this.childElementCount > 0) return;
    this.append(this.#place, this.#note);
    await this.#begin();
  }

  async #begin(): Promise<void> {
    const { words, pool } = this.#setting;
    this.#place.replaceChildren(element('p', 'meta', words.loading));
    try {
      const response = await fetch(pool);
      if (!response.ok) throw new Error(`${response.status} for the test`);
      this.#pool = (await response.json()) as ExamPool;
      this.#open = await paperPlace(this.#pool.curriculum);
      await this.#offer(words.start);
    } catch {
      this.#place.replaceChildren(
        element(
          'p',
          'empty',
          words.lost,
          ' ',
          button('plain', words.retry, () => void this.#begin()),
        ),
      );
    }
  }

  async #tries(): Promise<RecordOf<'exam'>[]> {
    const { curriculum = '', formerly = [] } = this.#pool ?? {};
    const keys = [curriculum, ...formerly];
    return (await records()).filter((each) => each.kind === 'exam').filter(({ key }) => keys.includes(key));
  }

  /** How it went so far, and a button that draws the next test while there are tries left; a test that is under way goes on. */
  async #offer(label: string): Promise<void> {
    const isNobody = !(await learner()) && (await learners()).length > 0;
    const { words, me } = this.#setting;
    const who = element('p', 'note', words.nobodyYet, ' ', linkTo(me, words.toMe));
    const standing = await this.#standing(label);
    this.#place.replaceChildren(...(isNobody ? [who] : []), ...standing);
    const begun = this.#open?.read();
    if (begun && this.querySelector('.go')) this.#draw(begun.seed, begun.answers);
    await this.#tellTrouble();
  }

  async #standing(label: string): Promise<HTMLElement[]> {
    const { words } = this.#setting;
    const tries = await this.#tries();
    const left = (this.#pool?.rule.tries ?? 0) - tries.length;
    const told =
      tries.length > 0
        ? [
            filledText(words.tried, { n: tries.length, score: Math.max(...tries.map(({ score }) => score)) }),
            tries.some(({ passed }) => passed) ? words.passedBefore : '',
            left > 0 ? '' : filledText(words.noMore, { tries: this.#pool?.rule.tries ?? 0 }),
          ]
        : [];
    const lines = told.filter(Boolean).map((line) => element('p', 'meta', line));
    return left > 0
      ? [
          ...lines,
          element(
            'p',
            '',
            button('go', label, () => this.#draw(newId())),
          ),
        ]
      : lines;
  }

  #draw(seed: string, begun?: Answers): void {
    const pool = this.#pool;
    if (!pool) return;
    const exam = drawnExam(pool, seed);
    const paper = paperOf(exam, this.#setting, {
      begun: begun ?? {},
      written: (answers) => this.#open?.keep({ seed, answers }),
      handedIn: (answers) => void this.#handIn(exam, answers),
    });
    this.append(this.#note);
    this.#place.replaceChildren(...(begun ? [element('p', 'meta', this.#setting.words.goesOn)] : []), paper);
    if (begun) return;
    this.#open?.keep({ seed, answers: {} });
    paper.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  async #handIn(exam: Exam, answers: Answers): Promise<void> {
    const pool = this.#pool;
    if (!pool) return;
    this.#open?.keep(undefined);
    const result = gradedExam(exam, answers);
    const shown = resultOf({ exam, pool, answers, result }, this.#setting);
    this.#place.replaceChildren(shown);
    shown.querySelector('h2')?.focus();
    await this.#keep(takenOf(exam, answers, result), shown);
  }

  /** Keeps what was handed in, and says so where it cannot; where nobody has said who they are, it waits until they do. */
  async #keep(taken: Taken, shown: HTMLElement): Promise<void> {
    const { words } = this.#setting;
    try {
      if (await record(taken)) {
        await this.#tellTrouble();
        return shown.append(...(await this.#standing(words.startAgain)));
      }
      const names = (await learners()).map((each) => {
        const name = each.name || words.unnamed;
        return button('plain', name, () => void this.#keepFor(each.id, name, () => this.#keep(taken, shown)));
      });
      this.#note.replaceChildren(words.nobody, ...names.flatMap((name) => [' ', name]));
      // Before the long list of answers, where it is seen.
      shown.querySelector('.score')?.after(this.#note);
    } catch (fault) {
      if (!isFull(fault)) throw fault;
      this.#note.replaceChildren(words.full);
      shown.append(...(await this.#standing(words.startAgain)));
    }
  }

  async #keepFor(id: string, name: string, keep: () => Promise<void>): Promise<void> {
    this.#note.replaceChildren();
    await signOn(id);
    this.#open = await paperPlace(this.#pool?.curriculum ?? '');
    const { tries = 0 } = this.#pool?.rule ?? {};
    if ((await this.#tries()).length >= tries)
      return this.#note.replaceChildren(filledText(this.#setting.words.noMore, { tries }));
    await keep();
    if (this.#note.textContent === '') this.#note.replaceChildren(filledText(this.#setting.words.keptFor, { name }));
  }

  async #tellTrouble(): Promise<void> {
    this.#note.replaceChildren((await trouble()) ? this.#setting.words.tabOnly : '');
  }
}

type Taken = Extract<NewRecord, { kind: 'exam' }>;

function takenOf(exam: Exam, answers: Answers, { score, passed }: { score: number; passed: boolean }): Taken {
  const given = exam.questions.map(({ id, article, question }) => {
    const answer = answers[id];
    const right = answer !== undefined && graded(question, answer);
    return { key: article, question: id, answer: answer ?? null, right };
  });
  return { kind: 'exam', key: exam.curriculum, seed: exam.seed, answers: given, score, passed };
}

customElements.define('ff-exam', ExamElement);
