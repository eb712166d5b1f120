import type { LearningRecord, RecordOf } from '../model/learning-record.ts';
import { dutyId } from './duty-id.ts';

/** A duty as a browser knows it. */
export interface Duty {
  id: string;
  title: string;
  /** The posts that alone do it; everybody where there are none. */
  roles: readonly string[];
}

export const dutyOf = (written: string | { title: string; roles: readonly string[] }): Duty =>
  typeof written === 'string'
    ? { id: dutyId(written), title: written, roles: [] }
    : { id: dutyId(written.title), title: written.title, roles: written.roles };

/** What somebody at a post does; without a post, everything. */
export const dutiesAt = (post: string, duties: readonly Duty[]): Duty[] =>
  duties.filter(({ roles }) => post === '' || roles.length === 0 || roles.includes(post));

/** The ticks of a routine that stand, by period and duty; several of one duty are one thing done. */
export class Ticks {
  readonly #byPeriod = new Map<string, Map<string, string[]>>();

  constructor(standing: readonly LearningRecord[], keys: readonly string[]) {
    for (const record of standing) if (record.kind === 'tick' && keys.includes(record.key)) this.#add(record);
  }

  #add({ period, duty, id }: RecordOf<'tick'>): void {
    const duties = this.#byPeriod.get(period) ?? new Map<string, string[]>();
    duties.set(duty, [...(duties.get(duty) ?? []), id]);
    this.#byPeriod.set(period, duties);
  }

  /** The records by which a duty is done in a period: all of them are taken back together. */
  of(period: string, duty: string): string[] {
    return this.#byPeriod.get(period)?.get(duty) ?? [];
  }

  isDone(period: string, duty: string): boolean {
    return this.of(period, duty).length > 0;
  }

  /** How many of these duties were done in a period. */
  done(period: string, duties: readonly Duty[]): number {
    return duties.filter(({ id }) => this.isDone(period, id)).length;
  }

  /** Periods in which anything was done, oldest first, with the duties that were. */
  get periods(): [period: string, duties: string[]][] {
    return [...this.#byPeriod].map(([period, duties]): [string, string[]] => [period, [...duties.keys()]]).sort();
  }
}

/** How a period went, for its seal: nothing, a part, all of it. */
export type Fullness = 'none' | 'part' | 'all';

export const fullness = (done: number, all: number): Fullness => (done === 0 ? 'none' : done < all ? 'part' : 'all');
