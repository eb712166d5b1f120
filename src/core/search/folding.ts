/**
 * One character for another, so that Traditional and Simplified spellings meet: 臺 -> 台. Always one for one, so that
 * places in a text stay what they are.
 */
export type Folding = ReadonlyMap<string, string>;

/** Lines of OpenCC's tables: a character, a tab, its counterparts, the likeliest first. */
const pairsIn = (table: string): [string, string][] =>
  table.split('\n').flatMap((line): [string, string][] => {
    const [from, to] = line.split(/[\t ]/);
    return from && to && !line.startsWith('#') ? [[from, to]] : [];
  });

const isShort = (character: string): boolean => character.length === 1;

/**
 * The folding that OpenCC's tables give: `traditional` is TSCharacters, `variants` are the spellings of Taiwan and Hong Kong
 * with the standard ones. Characters beyond the basic plane have no counterpart that anyone types, and stay.
 */
export function foldingFrom(traditional: string, variants: readonly string[]): Folding {
  const simplified = new Map(pairsIn(traditional));
  const folding = new Map([...simplified].filter(([from, to]) => from !== to && isShort(from) && isShort(to)));
  for (const [from, to] of variants.flatMap(pairsIn)) {
    const target = simplified.get(to) ?? to;
    if (!simplified.has(from) && from !== target && isShort(from) && isShort(target)) folding.set(from, target);
  }
  return new Map([...folding].map(([from, to]) => [from, folding.get(to) ?? to]));
}

/** A folding as few bytes: by target, the gaps between targets, then high and low bytes of the sources. */
export function foldingBytes(folding: Folding): Uint8Array {
  const pairs = [...folding]
    .map(([from, to]) => ({ from: from.charCodeAt(0), to: to.charCodeAt(0) }))
    .sort((a, b) => a.to - b.to || a.from - b.from);
  const gaps: number[] = [];
  let last = 0;
  for (const { to } of pairs) {
    let gap = to - last;
    for (; gap > 127; gap >>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    last = to;
  }
  return Uint8Array.from([...gaps, ...pairs.map(({ from }) => from >> 8), ...pairs.map(({ from }) => from & 255)]);
}

/** The folding that `foldingBytes` wrote. */
export function foldingIn(bytes: Uint8Array): Folding {
  const targets: number[] = [];
  let at = 0;
  let target = 0;
  // Each gap is one number of seven-bit groups; sources take two bytes each, so the gaps end where just they are left.
  while (at + targets.length * 2 < bytes.length) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    target += gap;
    targets.push(target);
  }
  const source = (index: number): number => ((bytes[at + index] ?? 0) << 8) | (bytes[at + targets.length + index] ?? 0);
  return new Map(targets.map((to, index) => [String.fromCharCode(source(index)), String.fromCharCode(to)]));
}
