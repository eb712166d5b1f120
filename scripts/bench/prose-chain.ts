import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number below `sides`, at random. */
export type Roll = (sides: number) => number;

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): Roll {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return (state >>> 4) % sides;
  };
}

/** One character in so many is taken from anywhere: real texts of this length have far more pairs of characters than the sample. */
const surprise = 20;

/**
 * Sentences like those of some articles: a chain in which each character follows one that it follows there. Words recur as they
 * do in real prose, and ever new pairs of characters turn up, which is what a search index grows with.
 */
export class ProseChain {
  readonly #followers = new Map<string, string[]>();
  readonly #all: string[] = [];

  constructor(folder: string) {
    for (const file of globSync('**/*.mdx', { cwd: folder }).sort())
      this.#learn(readFileSync(join(folder, file), 'utf8'));
  }

  #learn(text: string): void {
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      for (let at = 0; at + 1 < run.length; at++) {
        const [one = '', next = ''] = run.slice(at, at + 2);
        const known = this.#followers.get(one);
        if (known) known.push(next);
        else this.#followers.set(one, [next]);
        this.#all.push(next);
      }
    }
  }

  /** A run of so many Han characters. */
  run(length: number, roll: Roll): string {
    let last = this.#any(roll);
    let text = last;
    while (text.length < length) {
      const followers = roll(surprise) === 0 ? undefined : this.#followers.get(last);
      last = followers ? (followers[roll(followers.length)] ?? '') : this.#any(roll);
      text += last;
    }
    return text;
  }

  /** A sentence of two or three clauses, about thirty characters. */
  sentence(roll: Roll): string {
    const clauses = Array.from({ length: 2 + roll(2) }, () => this.run(7 + roll(10), roll));
    return `${clauses.join('，')}。`;
  }

  #any(roll: Roll): string {
    return this.#all[roll(this.#all.length)] ?? '人';
  }
}
