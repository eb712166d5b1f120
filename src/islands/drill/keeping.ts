import { newId } from '../../core/learning/record-id.ts';
import type { LearningRecord } from '../../core/model/learning-record.ts';
import { isFull, learner, type NewRecord, record, records } from '../learning/records.ts';

/** Why the last answers are not kept: nobody is signed on, or the device is full. */
export type Unkept = 'nobody' | 'full';

/** Keeps reviews, and holds those that cannot be kept yet, so that the drill goes on with them all the same. */
export class Keeping {
  #held: { made: NewRecord; stands: LearningRecord }[] = [];
  unkept: Unkept | undefined;

  async all(): Promise<LearningRecord[]> {
    return [...(await records()), ...this.#held.map(({ stands }) => stands)];
  }

  /** Returns the id under which the review can be taken back. */
  async review(card: string, rating: number): Promise<string> {
    const made: NewRecord = { kind: 'review', card, rating };
    const kept = await this.#kept(made);
    if (kept) return kept;
    const stands: LearningRecord = { id: newId(), at: Date.now(), kind: 'review', card, rating };
    this.#held.push({ made, stands });
    return stands.id;
  }

  async takeBack(id: string): Promise<void> {
    const held = this.#held.filter(({ stands }) => stands.id !== id);
    if (held.length < this.#held.length) this.#held = held;
    else await this.#kept({ kind: 'withdrawn', of: [id] });
  }

  /** Keeps what was held, as soon as somebody is signed on. */
  async retry(): Promise<void> {
    if (this.#held.length === 0 || !(await learner())) return;
    const held = this.#held;
    this.#held = [];
    try {
      await record(...held.map(({ made }) => made));
      this.unkept = undefined;
    } catch (fault) {
      this.#held = [...held, ...this.#held];
      if (!isFull(fault)) throw fault;
    }
  }

  async #kept(made: NewRecord): Promise<string | undefined> {
    try {
      const [kept] = (await record(made)) ?? [];
      this.unkept = kept ? undefined : 'nobody';
      return kept?.id;
    } catch (fault) {
      if (!isFull(fault)) throw fault;
      this.unkept = 'full';
      return undefined;
    }
  }
}
