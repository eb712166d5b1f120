/** A whole number below 2^32 from a text, the same on every machine (FNV-1a, over code points). */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};
