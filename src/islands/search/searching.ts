import { queryFrom } from '../../core/search/query.ts';
import { addressOf, type SearchState } from '../../core/search/search-address.ts';
import type { SearchAnswer } from '../search-api/answer.ts';
import type { Answered, Answers } from './answers.ts';
import { keepSearch } from './keeping.ts';
import { finishedMilliseconds, Typing } from './typing.ts';

/** What draws answers: a page or a dialog. */
export interface Drawing {
  /** How many results it shows at first. */
  limit: () => number;
  /** Something else is asked; what was asked before is finished, or was half typed. */
  asked?: (state: SearchState, before: { state: SearchState; finished: boolean }) => void;
  /** Nothing is asked. */
  emptied: () => void;
  waiting: () => void;
  answered: (answered: Answered) => void;
  failed: () => void;
  /** The device keeps something more. */
  kept?: () => void;
}

const patienceMilliseconds = 400;

/**
 * Searches while somebody types into a field, and never what an input method is still composing. What draws the answers is told
 * what is asked and what was found; answers that come late, after another question, are dropped.
 */
export class Searching {
  state: SearchState = { query: '', chosen: {} };
  #field: HTMLInputElement;
  #answers: Answers;
  #drawing: Drawing;
  #gapsTo: string | undefined;
  #typing: Typing;
  #turn = 0;
  #resting = 0;
  /** What was asked stood for a while or was chosen, so that it has its place in the history. */
  #finished = true;
  /** What was asked is to be kept as soon as it is answered. */
  #meant = false;
  /** The last answer did not come, and may be asked for again. */
  #failed = false;
  /** An answer that may still be kept on the device. */
  #unkept: SearchAnswer | undefined;

  constructor(field: HTMLInputElement, answers: Answers, drawing: Drawing, gapsTo: string | undefined) {
    this.#field = field;
    this.#answers = answers;
    this.#drawing = drawing;
    this.#gapsTo = gapsTo;
    this.#typing = new Typing(field, () => this.#askField());
    field.addEventListener('focus', () => void answers.warmUp(), { once: true });
    window.addEventListener('online', () => this.#retry());
    window.addEventListener('pagehide', () => this.finish());
  }

  /** Asks for what stands in the field, at once; it is finished. */
  submit(): void {
    this.#askField();
    this.finish();
  }

  /** What is asked, with the words that stand in the field now. */
  get typed(): SearchState {
    return { ...this.state, query: queryFrom(this.#field.value).text };
  }

  /** Asks, unless just that was asked and not in vain. */
  ask(state: SearchState): void {
    this.#typing.stop();
    const isSame = addressOf(state) === addressOf(this.state);
    if (isSame && !this.#failed) return;
    if (!isSame) this.#drawing.asked?.(state, { state: this.state, finished: this.#finished });
    this.#begin(state, true);
    this.#resting = window.setTimeout(() => this.settle(), finishedMilliseconds);
  }

  /** Answers what is written in the address; who comes back to it makes no second search. */
  follow(state: SearchState, isNew: boolean): void {
    this.#begin(state, isNew);
    this.finish();
  }

  #begin(state: SearchState, isNew: boolean): void {
    this.#typing.stop();
    clearTimeout(this.#resting);
    this.state = state;
    this.#unkept = undefined;
    this.#finished = false;
    this.#meant = false;
    this.#failed = false;
    if (queryFrom(this.#field.value).text !== state.query) this.#field.value = state.query;
    void this.#answer(state, isNew);
  }

  /** What was asked is no longer half typed: Back leads to it. */
  settle(): void {
    this.#finished = true;
  }

  /** What was asked is what somebody meant: it is kept as soon as it is answered. */
  finish(): void {
    this.settle();
    this.#meant = true;
    const answer = this.#unkept;
    this.#unkept = undefined;
    if (!answer || this.state.query === '') return;
    keepSearch(this.state, answer, this.#gapsTo);
    this.#drawing.kept?.();
  }

  #askField(): void {
    this.ask(this.typed);
  }

  /** Other words in the field are asked for by themselves. */
  #retry(): void {
    if (this.#failed && this.typed.query === this.state.query) this.ask(this.state);
  }

  async #answer(state: SearchState, isNew: boolean): Promise<void> {
    const turn = ++this.#turn;
    if (addressOf(state) === '') return this.#drawing.emptied();
    const waiting = window.setTimeout(() => turn === this.#turn && this.#drawing.waiting(), patienceMilliseconds);
    try {
      const answered = await this.#answers.answer(state, this.#drawing.limit());
      if (turn !== this.#turn) return;
      this.#drawing.answered(answered);
      if (!isNew) return;
      this.#unkept = answered.answer;
      if (this.#meant) this.finish();
    } catch (fault) {
      console.error(fault);
      if (turn !== this.#turn) return;
      this.#failed = true;
      this.#drawing.failed();
    } finally {
      clearTimeout(waiting);
    }
  }
}
