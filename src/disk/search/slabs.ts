const slabSize = 1 << 22;
const headSize = 6;

/**
 * Many lists of bytes that all grow at once, in a few large pieces of memory: each entry is a link to the entry before it, its
 * length, and its bytes.
 */
export class Slabs {
  readonly #slabs: { bytes: Uint8Array; view: DataView }[] = [];
  #used = slabSize;
  /** Where the last entry of each list stands, plus one; 0 for none. */
  #last = new Float64Array(1 << 16);

  /** Adds an entry, of at most 64 KiB less one, to a list. */
  append(list: number, entry: Uint8Array): void {
    // A longer entry becomes several; they are read as one.
    for (let from = 0; from < entry.length; from += 0xffff) this.#put(list, entry.subarray(from, from + 0xffff));
  }

  /** The entries of a list, in the order in which they came. */
  of(list: number): Uint8Array[] {
    const entries: Uint8Array[] = [];
    for (let at = this.#last[list] ?? 0; at > 0; ) {
      const slab = this.#slabs[Math.floor((at - 1) / slabSize)];
      const offset = (at - 1) % slabSize;
      if (!slab) break;
      const length = slab.view.getUint16(offset + 4);
      entries.push(slab.bytes.subarray(offset + headSize, offset + headSize + length));
      at = slab.view.getUint32(offset);
    }
    return entries.reverse();
  }

  #put(list: number, entry: Uint8Array): void {
    if (this.#used + headSize + entry.length > slabSize) {
      const bytes = new Uint8Array(slabSize);
      this.#slabs.push({ bytes, view: new DataView(bytes.buffer) });
      this.#used = 0;
    }
    const slab = this.#slabs.at(-1);
    if (!slab) return;
    this.#reserve(list);
    slab.view.setUint32(this.#used, this.#last[list] ?? 0);
    slab.view.setUint16(this.#used + 4, entry.length);
    slab.bytes.set(entry, this.#used + headSize);
    this.#last[list] = (this.#slabs.length - 1) * slabSize + this.#used + 1;
    this.#used += headSize + entry.length;
  }

  #reserve(list: number): void {
    if (list < this.#last.length) return;
    const wider = new Float64Array(Math.max(this.#last.length * 2, list + 1));
    wider.set(this.#last);
    this.#last = wider;
  }
}
