/** Reads CBOR (RFC 8949), as much of it as `CborWriter` writes. */
export class CborCursor {
  readonly bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The number in the head of a value: of an array its length, of a whole number itself. */
  head(): number {
    const bytes = this.bytes;
    const short = (bytes[this.at++] ?? 0) & 31;
    if (short < 24) return short;
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left--) value = value * 256 + (bytes[this.at++] ?? 0);
    return value;
  }

  text(): string {
    const length = this.head();
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** Passes over so many whole numbers. */
  skip(count: number): void {
    const bytes = this.bytes;
    let at = this.at;
    for (let left = count; left > 0; left--) {
      const short = (bytes[at++] ?? 0) & 31;
      if (short >= 24) at += 1 << (short - 24);
    }
    this.at = at;
  }
}
