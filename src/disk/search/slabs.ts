/** Memory is taken in pieces of this many bytes. */
const slabSize = 1 << 22;
/** A block begins with a link to the block before it, and how many bytes it has behind this head. */
const headSize = 6;
const [smallest, largest] = [8, 1024];

/** What is known of a list, in numbers side by side: where it goes on, the bytes left there, its last block, and its length. */
const rowLength = 4;
const [next, left, block, length] = [0, 1, 2, 3] as const;

/**
 * Many lists of bytes that all grow at once, in a few large pieces of memory. A list is a chain of blocks, each larger than the
 * one before, so that neither a short list wastes much nor a long one has many.
 */
export class Slabs {
  readonly #slabs: { bytes: Uint8Array; view: DataView }[] = [];
  #used = slabSize;
  #rows = new Uint32Array(rowLength << 16);

  /** Adds to a list the first bytes, so many of them. */
  append(list: number, bytes: Uint8Array, count: number): void {
    this.#reserve(list);
    const rows = this.#rows;
    const row = list * rowLength;
    for (let from = 0; from < count; ) {
      if (rows[row + left] === 0) this.#extend(row);
      const at = rows[row + next] ?? 0;
      const room = rows[row + left] ?? 0;
      const part = Math.min(room, count - from);
      const slab = this.#slabs[Math.floor(at / slabSize)];
      if (slab) copyBytes(bytes, from, slab.bytes, at % slabSize, part);
      rows[row + next] = at + part;
      rows[row + left] = room - part;
      rows[row + length] = (rows[row + length] ?? 0) + part;
      from += part;
    }
  }

  /** The bytes of a list. */
  lengthOf(list: number): number {
    return this.#rows[list * rowLength + length] ?? 0;
  }

  /** Copies a list to where it ends at `end`. */
  copy(list: number, target: Uint8Array, end: number): void {
    const row = list * rowLength;
    let to = end;
    let unused = this.#rows[row + left] ?? 0;
    for (let rest = this.lengthOf(list), at = this.#rows[row + block] ?? 0; rest > 0; unused = 0) {
      const slab = this.#slabs[Math.floor(at / slabSize)];
      if (!slab) return;
      const start = at % slabSize;
      const filled = slab.view.getUint16(start + 4) - unused;
      to -= filled;
      rest -= filled;
      copyBytes(slab.bytes, start + headSize, target, to, filled);
      at = slab.view.getUint32(start);
    }
  }

  /** Gives a list another block. */
  #extend(row: number): void {
    const rows = this.#rows;
    const before = rows[row + length] ?? 0;
    // About as much again as the list has.
    const size = Math.min(largest, Math.max(smallest, 2 ** Math.ceil(Math.log2(before + 1))));
    if (this.#used + headSize + size > slabSize) {
      const fresh = new Uint8Array(slabSize);
      this.#slabs.push({ bytes: fresh, view: new DataView(fresh.buffer) });
      this.#used = 0;
    }
    const slab = this.#slabs.at(-1);
    slab?.view.setUint32(this.#used, rows[row + block] ?? 0);
    slab?.view.setUint16(this.#used + 4, size);
    const at = (this.#slabs.length - 1) * slabSize + this.#used;
    rows[row + block] = at;
    rows[row + next] = at + headSize;
    rows[row + left] = size;
    this.#used += headSize + size;
  }

  #reserve(list: number): void {
    if ((list + 1) * rowLength <= this.#rows.length) return;
    const wider = new Uint32Array(this.#rows.length * 2);
    wider.set(this.#rows);
    this.#rows = wider;
    this.#reserve(list);
  }
}

/** Most entries are a few bytes, for which a call and a view of the bytes cost more than a loop. */
function copyBytes(source: Uint8Array, from: number, target: Uint8Array, to: number, count: number): void {
  if (count > 64) target.set(source.subarray(from, from + count), to);
  else for (let at = 0; at < count; at++) target[to + at] = source[from + at] ?? 0;
}
