import { boundary, normalUnits } from './normal-form.ts';
import type { Trace } from './traces.ts';

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
