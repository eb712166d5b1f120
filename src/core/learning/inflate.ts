/** Reads bits, lowest first, as DEFLATE packs them (RFC 1951, 3.1.1). Throws at the end of the data. */
class Bits {
  readonly #data: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(data: Uint8Array) {
    this.#data = data;
  }

  take(count: number): number {
    while (this.#count < count) {
      const next = this.#data[this.#at++];
      if (next === undefined) throw new RangeError('The data ends too early.');
      this.#held |= next << this.#count;
      this.#count += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  toNextByte(): void {
    this.#held = 0;
    this.#count = 0;
  }
}

/** A canonical Huffman code: how many symbols have each length, and the symbols by length. */
interface Code {
  counts: number[];
  symbols: number[];
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Array<number>(16).fill(0);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const symbols = counts.flatMap((_, size) =>
    lengths.flatMap((length, symbol) => (length === size && size > 0 ? [symbol] : [])),
  );
  return { counts, symbols };
}

function symbolIn(bits: Bits, { counts, symbols }: Code): number {
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= 15; length++) {
    value |= bits.take(1);
    const count = counts[length] ?? 0;
    const symbol = symbols[index + value - first];
    if (value - first < count && symbol !== undefined) return symbol;
    index += count;
    first = (first + count) << 1;
    value <<= 1;
  }
  throw new RangeError('No symbol has this code.');
}

/** Where each symbol of a row begins, when it covers 2 to the power of its extra bits. */
const starts = (extras: readonly number[], from: number): number[] => {
  let next = from;
  return extras.map((bits) => {
    const start = next;
    next += 1 << bits;
    return start;
  });
};
const lengthExtras = [...Array.from({ length: 28 }, (_, n) => Math.max(0, (n >> 2) - 1)), 0];
const lengthStarts = [...starts(lengthExtras.slice(0, 28), 3), 258];
const distanceExtras = Array.from({ length: 30 }, (_, n) => Math.max(0, (n >> 1) - 1));
const distanceStarts = starts(distanceExtras, 1);

const fixedLengths = codeOf(Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8)));
const fixedDistances = codeOf(new Array<number>(30).fill(5));
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function writtenCodes(bits: Bits): [Code, Code] {
  const lengthCount = bits.take(5) + 257;
  const all = lengthCount + bits.take(5) + 1;
  const given = bits.take(4) + 4;
  const sizes = new Array<number>(19).fill(0);
  for (const place of lengthOrder.slice(0, given)) sizes[place] = bits.take(3);
  const code = codeOf(sizes);
  const lengths: number[] = [];
  while (lengths.length < all) {
    const symbol = symbolIn(bits, code);
    if (symbol < 16) lengths.push(symbol);
    else {
      const value = symbol === 16 ? (lengths.at(-1) ?? 0) : 0;
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      for (let n = 0; n < times; n++) lengths.push(value);
    }
  }
  return [codeOf(lengths.slice(0, lengthCount)), codeOf(lengths.slice(lengthCount, all))];
}

function copyBlock(bits: Bits, [lengths, distances]: [Code, Code], out: number[], limit: number): void {
  for (let symbol = symbolIn(bits, lengths); symbol !== 256; symbol = symbolIn(bits, lengths)) {
    if (symbol < 256) out.push(symbol);
    else {
      const length = (lengthStarts[symbol - 257] ?? 0) + bits.take(lengthExtras[symbol - 257] ?? 0);
      const far = symbolIn(bits, distances);
      const distance = (distanceStarts[far] ?? 0) + bits.take(distanceExtras[far] ?? 0);
      if (length === 0 || distance === 0 || distance > out.length) throw new RangeError('A copy from nowhere.');
      for (let n = 0; n < length; n++) out.push(out[out.length - distance] ?? 0);
    }
    if (out.length > limit) return;
  }
}

function copyStored(bits: Bits, out: number[]): void {
  bits.toNextByte();
  const length = bits.take(16);
  if ((bits.take(16) ^ length) !== 0xffff) throw new RangeError('A length that contradicts itself.');
  for (let n = 0; n < length; n++) out.push(bits.take(8));
}

/**
 * The bytes of raw DEFLATE data (RFC 1951), or undefined where there would be more than `limit`. Throws a RangeError for what
 * is none. Our own, since a browser that cannot decompress must open links that another one made, and since nothing more than
 * the limit is ever unpacked.
 */
export function inflated(data: Uint8Array, limit: number): Uint8Array<ArrayBuffer> | undefined {
  const bits = new Bits(data);
  const out: number[] = [];
  for (let last = 0; last === 0; ) {
    last = bits.take(1);
    const kind = bits.take(2);
    if (kind === 3) throw new RangeError('No block is of this kind.');
    if (kind === 0) copyStored(bits, out);
    else copyBlock(bits, kind === 1 ? [fixedLengths, fixedDistances] : writtenCodes(bits), out, limit);
    if (out.length > limit) return undefined;
  }
  return Uint8Array.from(out);
}
