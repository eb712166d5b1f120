/** What is known of a token stands side by side: where millions are looked up, one place in memory is faster than four. */
const rowLength = 4;
const [pages, lastPage, first, latest] = [0, 1, 2, 3] as const;

/** What is known of each token by its id, besides its pages themselves. */
export class TokenTable {
  #rows = new Uint32Array(rowLength << 16);

  /** The token occurs on the page at hand. Gives its occurrence before on the same page, -1 for none. */
  occurs(id: number, occurrence: number): number {
    this.#reserve(id);
    const rows = this.#rows;
    const row = id * rowLength;
    const before = (rows[row + latest] ?? 0) - 1;
    if (before < 0) rows[row + first] = occurrence;
    rows[row + latest] = occurrence + 1;
    return before;
  }

  /** The page at hand is told; this is its number. */
  close(id: number, page: number): void {
    const rows = this.#rows;
    const row = id * rowLength;
    rows[row + pages] = (rows[row + pages] ?? 0) + 1;
    rows[row + lastPage] = page;
    rows[row + latest] = 0;
  }

  /** How many pages have it. */
  pages(id: number): number {
    return this.#rows[id * rowLength + pages] ?? 0;
  }

  /** The last page that had it and was closed; 0 before there was one. */
  lastPage(id: number): number {
    return this.#rows[id * rowLength + lastPage] ?? 0;
  }

  /** Its first occurrence on the page at hand. */
  first(id: number): number {
    return this.#rows[id * rowLength + first] ?? 0;
  }

  #reserve(id: number): void {
    if ((id + 1) * rowLength <= this.#rows.length) return;
    const wider = new Uint32Array(this.#rows.length * 2);
    wider.set(this.#rows);
    this.#rows = wider;
  }
}
