const firstSize = 1 << 16;

/** What is known of each token by its id, in arrays of numbers that grow together. */
export class TokenTable {
  /** Pages that have it, the bytes that they take, and the last of them. */
  pages = new Uint32Array(firstSize);
  sizes = new Uint32Array(firstSize);
  lastPage = new Uint32Array(firstSize);
  /** Its first and its last occurrence on the page at hand, plus one; 0 for none. */
  first = new Uint32Array(firstSize);
  latest = new Uint32Array(firstSize);

  /** Makes room for a token. */
  reserve(id: number): void {
    if (id < this.pages.length) return;
    const grown = (old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
      const wider = new Uint32Array(old.length * 2);
      wider.set(old);
      return wider;
    };
    this.pages = grown(this.pages);
    this.sizes = grown(this.sizes);
    this.lastPage = grown(this.lastPage);
    this.first = grown(this.first);
    this.latest = grown(this.latest);
  }
}
