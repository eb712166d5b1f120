export interface ExcerptPart {
  text: string;
  /** It is what was looked for. */
  hit: boolean;
}

/** Where a paragraph ends without a mark, Pagefind adds a full stop of its own. */
const stopBetween = /(\p{Script=Han}(?:<\/mark>)?)\. ?/gu;

/**
 * The parts of an excerpt in which hits stand between `<mark>` and `</mark>`, and `<` and `>` of the text itself are written as
 * entities: what Pagefind gives. So that a page can show it as text nodes, never as HTML.
 */
export function excerptParts(marked: string): ExcerptPart[] {
  const plain = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  const parts: ExcerptPart[] = [];
  const tidy = marked
    .replace(/\u200b/g, '')
    .replace(stopBetween, '$1 ')
    .replace(/^[\s，。、；：？！”’）》…·.,;:?!)]+/u, '');
  for (const [index, text] of tidy.split(/<\/?mark>/).entries()) {
    const hit = index % 2 === 1;
    const last = parts.at(-1);
    if (text === '') continue;
    if (last?.hit === hit) last.text += plain(text);
    else parts.push({ text: plain(text), hit });
  }
  return parts;
}

/** The parts of a text in which these words occur, whatever their case. */
export function partsWith(text: string, words: readonly string[]): ExcerptPart[] {
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  if (pattern === '') return text === '' ? [] : [{ text, hit: false }];
  return text
    .split(new RegExp(`(${pattern})`, 'giu'))
    .map((part, index) => ({ text: part, hit: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
