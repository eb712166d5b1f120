/** A whole number below 2^32 from a text, the same on every machine (FNV-1a, over code points; `start` other than its own gives another). */
export const fnv1a = (text: string, start = 0x811c9dc5): number => {
  let hash = start;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};
