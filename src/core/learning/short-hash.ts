/** A short name for a text, the same on every machine: 53 bits (two rounds of FNV-1a) as letters and digits. */
export function shortHash(text: string): string {
  const round = (start: number): number => {
    let hash = start;
    for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
    return hash >>> 0;
  };
  return (round(0x811c9dc5) * 0x200000 + (round(0x2a9d4f1b) >>> 11)).toString(36);
}
