const segmenters = new Map<string, Intl.Segmenter>();

const segmenterFor = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
};

// Words that lean on the one before them: a title must not break ahead of these.
const leaning = new Set('的地得了着过吗呢吧们之者性化式度率法型类制员时后前中里上下内外间'.split(''));

// A number is one word with its measure, however the segmenter cuts it.
const numeral = '[〇一二三四五六七八九十百千万亿两\\d]';
const endsInNumeral = new RegExp(`${numeral}$`, 'u');
const startsWithNumeral = new RegExp(`^${numeral}`, 'u');

const opening = /^[“‘《（(「]/u;
/** One character is too little for a line of its own. */
const isShort = (part: string): boolean =>
  (part.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2 && /\p{Script=Han}|^[“‘《（(「]+$/u.test(part);

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
    const leans = !/[\p{L}\p{N}]/u.test(segment) || leaning.has(segment);
    const continues =
      last !== undefined && endsInNumeral.test(last) && (startsWithNumeral.test(segment) || segment.length === 1);
    if (last !== undefined && !opening.test(segment) && (leans || continues || isShort(last)))
      parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  const end = parts.at(-1) ?? '';
  return parts.length > 1 && isShort(end) ? [...parts.slice(0, -2), `${parts.at(-2)}${end}`] : parts;
}

/** The clauses of a Chinese title, each with the punctuation that ends it. */
export const clauses = (text: string): string[] =>
  text.match(/[^：，；。！？]+[：，；。！？”’》）」]*|^[：，；。！？]+/gu) ?? [text];
