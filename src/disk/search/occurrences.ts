/** Where tokens stand on one page; each occurrence leads to the next one of the same token. */
export class Occurrences {
  positions = new Uint32Array(1 << 12);
  weights = new Uint8Array(1 << 12);
  next = new Int32Array(1 << 12);
  count = 0;

  add(position: number, weight: number): number {
    if (this.count === this.positions.length) this.#grow();
    this.positions[this.count] = position;
    this.weights[this.count] = weight;
    this.next[this.count] = -1;
    return this.count++;
  }

  #grow(): void {
    const grown = <T extends Uint32Array | Uint8Array | Int32Array>(old: T, make: new (size: number) => T): T => {
      const wider = new make(old.length * 2);
      wider.set(old);
      return wider;
    };
    this.positions = grown(this.positions, Uint32Array);
    this.weights = grown(this.weights, Uint8Array);
    this.next = grown(this.next, Int32Array);
  }
}
