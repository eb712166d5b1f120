/**
 * Writes CBOR (RFC 8949), as much of it as Pagefind's index files need: whole numbers, texts and arrays, into a buffer that grows.
 */
export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** What was written so far. */
  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** The bytes written so far and some that are not: good until more is written. */
  get buffer(): Uint8Array {
    return this.#bytes;
  }

  get length(): number {
    return this.#length;
  }

  /** A whole number between -2^32 and 2^32 - 1. */
  number(value: number): this {
    return value < 0 ? this.#head(1, -1 - value) : this.#head(0, value);
  }

  text(value: string): this {
    const encoded = encoder.encode(value);
    return this.#head(3, encoded.length).raw(encoded);
  }

  /** The head of an array; its values must follow. */
  array(length: number): this {
    return this.#head(4, length);
  }

  /** Values that were written elsewhere. */
  raw(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** Makes room for so many bytes, which the caller fills in the buffer up to the length. */
  skip(length: number): this {
    this.#reserve(length);
    this.#length += length;
    return this;
  }

  /** Begins anew; the buffer is kept. */
  clear(): this {
    this.#length = 0;
    return this;
  }

  #head(major: number, value: number): this {
    this.#reserve(5);
    const kind = major << 5;
    const bytes = this.#bytes;
    if (value < 24) bytes[this.#length++] = kind | value;
    else if (value < 0x100) {
      bytes[this.#length++] = kind | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = kind | 25;
      bytes[this.#length++] = value >> 8;
      bytes[this.#length++] = value & 255;
    } else {
      bytes[this.#length++] = kind | 26;
      for (const shift of [24, 16, 8, 0]) bytes[this.#length++] = (value >>> shift) & 255;
    }
    return this;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

const encoder = new TextEncoder();
