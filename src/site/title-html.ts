import { escaped } from '../core/prose/html.ts';
import { clauses, phrases } from '../core/prose/phrases.ts';
import { library } from './library.ts';

// A title stands on its own page, in lists and beside its neighbours; words are found once.
const known = new Map<string, string>();

const broken = (part: string): string => phrases(part, library.site.language).map(escaped).join('<wbr>');

/** A title as HTML that breaks between its clauses first, then between words, and never within one. */
export function titleHtml(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parts = clauses(text);
  const html =
    parts.length > 1 ? parts.map((part) => `<span class="clause">${broken(part)}</span>`).join('') : broken(text);
  known.set(text, html);
  return html;
}
