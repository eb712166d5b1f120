const segmenters = new Map<string, Intl.Segmenter>();

const segmenterFor = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
};

// Words that lean on the one before them: a title must not break ahead of these.
const leaning = new Set('的地得了着过吗呢吧们之者性化式度率法型类时后前中里上下内外间'.split(''));

/**
 * The parts between which a title may break, for a page that otherwise keeps Chinese words whole: words grow to at least
 * two characters, particles stay with what they follow, punctuation never starts a line.
 */
export function phrases(text: string, language: string): string[] {
  // Other scripts break at their spaces.
  if (!/\p{Script=Han}/u.test(text)) return [text];
  const parts: string[] = [];
  for (const { segment } of segmenterFor(language).segment(text)) {
    const last = parts.at(-1);
    const isWord = /[\p{L}\p{N}]/u.test(segment);
    const leans = !isWord || leaning.has(segment) || (last !== undefined && /^\p{Script=Han}$|[“‘《（(「]$/u.test(last));
    if (last !== undefined && leans && !/^[“‘《（(「]/u.test(segment)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** The clauses of a Chinese title, each with the punctuation that ends it. */
export const clauses = (text: string): string[] => text.match(/[^：，；。！？]+[：，；。！？]*[”’》）」]*|^[：，；。！？]+/gu) ?? [text];
