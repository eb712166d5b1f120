import { boundary, normalForm, normalUnits } from './normal-form.ts';

/** A piece of a text by which what is hidden can be told. */
export interface Trace {
  /** In normal form. */
  form: string;
  /** What it belongs to, such as the key of an entry, and which part of it. */
  of: string;
  field: string;
  /** Not within a longer word: a key or a name. */
  isWord: boolean;
  /** Han characters count twice: how much a trace tells. */
  weight: number;
}

/** So many units at the beginning of a trace are looked for at once; shorter traces by their first two. */
const head = 6;
/** What a trace must weigh: two Han characters or four letters. */
const least = 4;
/** A longer text is cut into pieces of this weight: eight Han characters or sixteen letters. */
const piece = 16;

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const weightOf = (text: string): number => [...text].reduce((sum, each) => sum + (han.test(each) ? 2 : 1), 0);

/** The pieces of a text in normal form; what is left at its end is made whole with what stands before it. */
function piecesOf(form: string): string[] {
  if (weightOf(form) <= piece * 1.5) return [form];
  const characters = [...form];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; ) {
    const end = endOfPiece(characters, from, 1);
    if (end === undefined) pieces.push(characters.slice(endOfPiece(characters, characters.length - 1, -1)).join(''));
    else pieces.push(characters.slice(from, end).join(''));
    from = end ?? characters.length;
  }
  return pieces;
}

/** Where a piece ends that begins here and goes this way; nowhere, when too little is left. */
function endOfPiece(characters: readonly string[], from: number, way: 1 | -1): number | undefined {
  let weight = 0;
  for (let at = from; at >= 0 && at < characters.length; at += way) {
    weight += weightOf(characters[at] ?? '');
    if (weight >= piece) return way === 1 ? at + 1 : at;
  }
  return undefined;
}

/** The traces of one text. A word has none that tell it from its parts. */
export function tracesOf(text: string, of: string, field: string, isWord = false): Trace[] {
  const form = normalForm(text);
  return (isWord ? [form] : piecesOf(form)).flatMap((part) => {
    const weight = weightOf(part);
    // Numbers alone tell nothing: every page has some.
    if (weight < least || !/\p{L}/u.test(part)) return [];
    return [{ form: part, of, field, isWord: isWord || weight < piece, weight }];
  });
}

/** Many traces, looked for at once in one pass over a text. */
export class TraceSet {
  readonly #byHead = new Map<string, Trace[]>();
  /** Whether any trace may begin like this: most places of a text are passed by after one look. */
  #heads = new Uint8Array(1 << 21);
  #pairs = new Uint8Array(1 << 17);
  #size = 0;

  constructor(traces: Iterable<Trace>) {
    for (const trace of traces) this.#add(trace);
  }

  get size(): number {
    return this.#size;
  }

  *all(): Generator<Trace> {
    for (const traces of this.#byHead.values()) yield* traces;
  }

  #add(trace: Trace): void {
    const { form } = trace;
    const key = form.slice(0, form.length < head ? 2 : head);
    const known = this.#byHead.get(key);
    if (known?.some((other) => other.form === form)) return;
    if (known) known.push(trace);
    else this.#byHead.set(key, [trace]);
    this.#size++;
    const [bits, hash] =
      key.length < head
        ? [this.#pairs, pairHash(form.charCodeAt(0), form.charCodeAt(1))]
        : [this.#heads, [...Array(head).keys()].reduce((sum, at) => step(sum, form.charCodeAt(at), 0), 0)];
    setBit(bits, hash);
  }

  /** The traces that stand in a text, each as often as it does. */
  *in(text: string): Generator<Trace> {
    const units = normalUnits(text);
    let hash = 0;
    for (let at = 0; at < units.length; at++) {
      // `hash` is that of the `head` units that end here.
      hash = step(hash, units[at] ?? 0, at < head ? 0 : (units[at - head] ?? 0));
      const from = at - head + 1;
      if (from >= 0 && hasBit(this.#heads, hash)) yield* this.#at(units, from, head);
      if (at > 0 && hasBit(this.#pairs, pairHash(units[at - 1] ?? 0, units[at] ?? 0))) yield* this.#at(units, at - 1, 2);
    }
  }

  *#at(units: Uint16Array, from: number, length: number): Generator<Trace> {
    for (const trace of this.#byHead.get(String.fromCharCode(...units.subarray(from, from + length))) ?? [])
      if (stands(trace, units, from)) yield trace;
  }
}

function stands({ form, isWord }: Trace, units: Uint16Array, from: number): boolean {
  const end = from + form.length;
  if (end > units.length) return false;
  for (let at = 0; at < form.length; at++) if (units[from + at] !== form.charCodeAt(at)) return false;
  return !isWord || !(isJoined(units[from - 1], units[from]) || isJoined(units[end - 1], units[end]));
}

/** Whether two neighbours make one word of letters, digits, hyphens and low lines; Han characters stand by themselves. */
const isJoined = (left: number | undefined, right: number | undefined): boolean =>
  left !== undefined && right !== undefined && isWordUnit(left) && isWordUnit(right);
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  unit === 0x2d ||
  unit === 0x5f ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== boundary);

// A polynomial of the last units: one comes in, one goes out.
const factor = 0x01000193;
const power = [...Array(head).keys()].reduce((product) => Math.imul(product, factor), 1);
const step = (hash: number, coming: number, going: number): number =>
  (Math.imul(hash, factor) + coming - Math.imul(going, power)) | 0;
const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);

const placeIn = (bits: Uint8Array, hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 3) % (bits.length * 8);
function setBit(bits: Uint8Array, hash: number): void {
  const place = placeIn(bits, hash);
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
}
const hasBit = (bits: Uint8Array, hash: number): boolean => {
  const place = placeIn(bits, hash);
  return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
};
