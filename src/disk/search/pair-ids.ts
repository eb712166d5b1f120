/** Numbers for pairs of numbers below 2^16, in the order in which the pairs were first seen: a map that holds a million of them lightly. */
export class PairIds {
  #firsts = new Uint16Array(1 << 16);
  #seconds = new Uint16Array(1 << 16);
  /** The number of the pair in this place, plus one; 0 where the place is free. */
  #ids = new Int32Array(1 << 16);
  #used = 0;

  /** The number of a pair; -1 for one that has none. */
  of(first: number, second: number): number {
    return (this.#ids[this.#place(first, second)] ?? 0) - 1;
  }

  /** Gives a pair that has none a number. */
  add(first: number, second: number, id: number): void {
    const place = this.#place(first, second);
    this.#firsts[place] = first;
    this.#seconds[place] = second;
    this.#ids[place] = id + 1;
    if (++this.#used * 2 > this.#ids.length) this.#grow();
  }

  #place(first: number, second: number): number {
    const mask = this.#ids.length - 1;
    let place = (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> 7;
    for (place &= mask; (this.#ids[place] ?? 0) > 0; place = (place + 1) & mask)
      if (this.#firsts[place] === first && this.#seconds[place] === second) break;
    return place;
  }

  #grow(): void {
    const [firsts, seconds, ids] = [this.#firsts, this.#seconds, this.#ids];
    this.#firsts = new Uint16Array(ids.length * 2);
    this.#seconds = new Uint16Array(ids.length * 2);
    this.#ids = new Int32Array(ids.length * 2);
    for (let at = 0; at < ids.length; at++) {
      if ((ids[at] ?? 0) === 0) continue;
      const place = this.#place(firsts[at] ?? 0, seconds[at] ?? 0);
      this.#firsts[place] = firsts[at] ?? 0;
      this.#seconds[place] = seconds[at] ?? 0;
      this.#ids[place] = ids[at] ?? 0;
    }
  }
}
