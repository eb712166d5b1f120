/** What somebody looks for. */
export interface Query {
  /** The words with single spaces between them: what stands in the address. Empty means that nothing is looked for. */
  text: string;
  words: string[];
}

/** Longer than any title; a pasted page would only slow the search down. */
const longest = 120;

/** Reads what was typed or pasted: full-width letters and digits as plain ones, invisible characters gone, words apart. */
export function queryFrom(typed: string): Query {
  const plain = typed
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const text = [...plain].slice(0, longest).join('').trim();
  return { text, words: text === '' ? [] : [...new Set(text.split(' '))] };
}
