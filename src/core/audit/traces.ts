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

/** What a trace must weigh: two Han characters or four letters. */
const least = 4;
/** What a part of a longer text must weigh, six Han characters or twelve letters: shorter ones come together by chance. */
const leastPart = 12;
/** A longer text is cut into pieces of this weight: eight Han characters or sixteen letters. */
const piece = 16;

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const weightOf = (text: string): number => [...text].reduce((sum, each) => sum + (han.test(each) ? 2 : 1), 0);

/**
 * The pieces of a text in normal form. None goes across a boundary where it need not: on a page, what stands on both sides of one may
 * come from two texts, and be together by chance.
 */
function piecesOf(form: string, field: string): string[] {
  const parts = form.split(String.fromCharCode(boundary));
  const long = parts.filter((part) => weightOf(part) >= leastPart);
  if (long.length > 0) return long.flatMap(cut);
  // Two or three short words in a row, such as names of posts, are in many lists.
  return parts.length === 1 || field === 'title' || weightOf(form) > piece ? [form] : [];
}

/** A long part in pieces; what is left at its end is made whole with what stands before it. */
function cut(part: string): string[] {
  if (weightOf(part) <= piece) return [part];
  const characters = [...part];
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
  return (isWord ? [form] : piecesOf(form, field)).flatMap((part) => {
    const weight = weightOf(part);
    // Numbers alone tell nothing: every page has some.
    if (weight < least || !/\p{L}/u.test(part)) return [];
    return [{ form: part, of, field, isWord: isWord || weight < piece, weight }];
  });
}

/** Traces are looked for by so many units at their beginning, the more the better: few places of a text begin like that. */
const heads = [6, 3, 2];

/** Many traces, looked for at once in one pass over a text. */
export class TraceSet {
  readonly #tiers = heads.map((size) => new Tier(size));

  constructor(traces: Iterable<Trace>) {
    for (const trace of traces) this.#tiers.find(({ size }) => trace.form.length >= size)?.add(trace);
  }

  all(): Trace[] {
    return this.#tiers.flatMap((tier) => tier.all());
  }

  /** The traces that stand in a text, each as often as it does. */
  in(text: string): Trace[] {
    const units = normalUnits(text);
    return this.#tiers.flatMap((tier) => (tier.isEmpty ? [] : tier.in(units)));
  }
}

/** Traces that are found by the same number of units. */
class Tier {
  readonly size: number;
  readonly #byHead = new Map<string, Trace[]>();
  /** Whether any trace may begin like this, by the hash of its beginning: most places are passed by after one look. */
  readonly #bits = new Uint8Array(1 << 20);
  readonly #power: number;

  constructor(size: number) {
    this.size = size;
    this.#power = Array.from({ length: size }).reduce<number>((product) => Math.imul(product, factor), 1);
  }

  get isEmpty(): boolean {
    return this.#byHead.size === 0;
  }

  all(): Trace[] {
    return [...this.#byHead.values()].flat();
  }

  add(trace: Trace): void {
    const beginning = trace.form.slice(0, this.size);
    const known = this.#byHead.get(beginning);
    if (known?.some(({ form }) => form === trace.form)) return;
    if (known) known.push(trace);
    else this.#byHead.set(beginning, [trace]);
    let hash = 0;
    for (let at = 0; at < this.size; at++) hash = next(hash, beginning.charCodeAt(at));
    const place = placeOf(hash);
    this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7));
  }

  in(units: Uint16Array): Trace[] {
    const { size } = this;
    const bits = this.#bits;
    const power = this.#power;
    const found: Trace[] = [];
    let hash = 0;
    for (let at = 0; at < units.length; at++) {
      hash = next(hash, units[at] ?? 0);
      if (at >= size) hash = (hash - Math.imul(units[at - size] ?? 0, power)) | 0;
      const place = placeOf(hash);
      if (((bits[place >> 3] ?? 0) & (1 << (place & 7))) === 0 || at < size - 1) continue;
      const from = at - size + 1;
      const known = this.#byHead.get(String.fromCharCode(...units.subarray(from, from + size)));
      if (known) for (const trace of known) if (stands(trace, units, from)) found.push(trace);
    }
    return found;
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

/** A polynomial of the last units. */
const factor = 0x01000193;
const next = (hash: number, unit: number): number => (Math.imul(hash, factor) + unit) | 0;
const placeOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 9;
