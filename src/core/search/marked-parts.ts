import type { Excerpt } from './excerpt.ts';

/** A part of an excerpt: as it stands, or marked. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** An excerpt cut where its marks begin and end. */
export function markedParts({ excerpt, marks }: Pick<Excerpt, 'excerpt' | 'marks'>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push({ text: excerpt.slice(at, start), marked: false }, { text: excerpt.slice(start, end), marked: true });
    at = end;
  }
  return [...parts, { text: excerpt.slice(at), marked: false }].filter(({ text }) => text !== '');
}
