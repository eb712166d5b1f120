import { fnv1a } from './fnv.ts';

/** A short name for a text, the same on every machine: 53 bits (two rounds of FNV-1a) as letters and digits. */
export const shortHash = (text: string): string =>
  (fnv1a(text) * 0x200000 + (fnv1a(text, 0x2a9d4f1b) >>> 11)).toString(36);
