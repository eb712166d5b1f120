const slabSize = 1 << 22;
const headSize = 6;
const mostBytes = 0xffff;

/**
 * Many lists of bytes that all grow at once, in a few large pieces of memory: each entry is a link to the entry before it, its
 * length, and its bytes.
 */
export class Slabs {
  readonly #slabs: { bytes: Uint8Array; view: DataView }[] = [];
  #used = slabSize;
  /** Where the last entry of each list stands, plus one; 0 for none. */
  #last = new Float64Array(1 << 16);

  /** Adds an entry to a list: the first bytes, so many of them. */
  append(list: number, bytes: Uint8Array, length: number): void {
    // The head of an entry has room for its length in two bytes; a longer one becomes several, which are read as one.
    for (let from = 0; from < length; from += mostBytes)
      this.#put(list, bytes, from, Math.min(length, from + mostBytes));
  }

  /** Copies all entries of a list, in the order in which they came, to where they end at `end`. */
  copy(list: number, target: Uint8Array, end: number): void {
    let to = end;
    for (let at = this.#last[list] ?? 0; at > 0; ) {
      const slab = this.#slabs[Math.floor((at - 1) / slabSize)];
      const offset = (at - 1) % slabSize;
      if (!slab) break;
      const length = slab.view.getUint16(offset + 4);
      to -= length;
      copyBytes(slab.bytes, offset + headSize, target, to, length);
      at = slab.view.getUint32(offset);
    }
  }

  #put(list: number, bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (this.#used + headSize + length > slabSize) {
      const fresh = new Uint8Array(slabSize);
      this.#slabs.push({ bytes: fresh, view: new DataView(fresh.buffer) });
      this.#used = 0;
    }
    const slab = this.#slabs.at(-1);
    if (!slab) return;
    this.#reserve(list);
    slab.view.setUint32(this.#used, this.#last[list] ?? 0);
    slab.view.setUint16(this.#used + 4, length);
    copyBytes(bytes, from, slab.bytes, this.#used + headSize, length);
    this.#last[list] = (this.#slabs.length - 1) * slabSize + this.#used + 1;
    this.#used += headSize + length;
  }

  #reserve(list: number): void {
    if (list < this.#last.length) return;
    const wider = new Float64Array(Math.max(this.#last.length * 2, list + 1));
    wider.set(this.#last);
    this.#last = wider;
  }
}

/** Most entries are a few bytes, for which a call and a view of the bytes cost more than a loop. */
function copyBytes(source: Uint8Array, from: number, target: Uint8Array, to: number, length: number): void {
  for (let at = 0; at < length; at++) target[to + at] = source[from + at] ?? 0;
}
