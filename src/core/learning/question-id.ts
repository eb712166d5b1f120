import type { Question } from '../model/question.ts';

// FNV-1a of 64 bits (draft-eastlake-fnv), folded to 50 so that ten signs are enough; a handbook has some thousand questions.
const basis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const whole = (1n << 64n) - 1n;
const kept = 50n;

/**
 * What a question is called for good: ten letters and digits from its kind and what it asks. It stays when an answer or a reason
 * is mended or the article is moved, and changes when the question becomes another.
 */
export function questionId({ kind, ask }: Question): string {
  let hash = basis;
  for (const byte of new TextEncoder().encode(`${kind}\n${ask.normalize('NFC').trim()}`))
    hash = ((hash ^ BigInt(byte)) * prime) & whole;
  const folded = (hash >> kept) ^ (hash & ((1n << kept) - 1n));
  return folded.toString(36).padStart(10, '0');
}
