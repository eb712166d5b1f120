/** Ids that the page itself uses; a heading of the same name is numbered instead. */
const pageIds = [
  'main',
  'toc',
  'questions',
  'sources',
  'related',
  'uses',
  'footnote-label',
  'q',
  'process',
  'dos',
  'wording',
  'units',
  'order',
  'organisation',
  'follow-up',
];

/**
 * The id of a heading: its letters and digits in any script, lower case, words joined by hyphens. Chinese headings stay
 * readable: “说准三句话” is `说准三句话`.
 */
export const slugOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'section';

/** A function that numbers repeated ids: `a`, `a-2`, `a-3`. */
export function numbering(): (id: string) => string {
  const taken = new Set(pageIds);
  const counts = new Map<string, number>();
  return (id) => {
    let unique = id;
    for (let count = counts.get(id) ?? 2; taken.has(unique); count++) {
      unique = `${id}-${count}`;
      counts.set(id, count + 1);
    }
    taken.add(unique);
    return unique;
  };
}
