import { addressOf } from '../../core/search/search-address.ts';
import { gapsAsText, gapsIn, gapsKey, withoutGap } from '../../core/search/search-gaps.ts';
import type { SearchPageWords } from '../../core/search/search-words.ts';
import { element, filledText } from '../dom/elements.ts';
import { drawKept } from './kept-list.ts';
import { keep, kept } from './store.ts';

/** The searches that found nothing, folded on the search page: to be read, copied as text, and removed. */
export function drawGaps(place: HTMLElement, page: string, words: SearchPageWords): void {
  const list = place.querySelector<HTMLElement>('.kept');
  const gaps = gapsIn(kept(gapsKey));
  place.hidden = gaps.length === 0;
  if (!list) return;
  const change = (left: readonly unknown[]): void => {
    keep(gapsKey, left);
    drawGaps(place, page, words);
  };
  const lines = gaps.map(({ query, count, day }) => ({
    query,
    address: `${page}${addressOf({ query, chosen: {} })}`,
    note: filledText(words.gap, { count, day }),
  }));
  drawKept(list, lines, {
    label: (query) => filledText(words.remove, { query }),
    one: (query) => change(withoutGap(gapsIn(kept(gapsKey)), query)),
  });
  const press = (name: string, act: () => void): void => {
    const pressed = place.querySelector<HTMLButtonElement>(name);
    if (pressed) pressed.onclick = act;
  };
  press('.copy', () => void copy(gapsAsText(gaps), place, words));
  press('.remove-all', () => change([]));
}

/** Without a clipboard, as on plain http, the text is laid out to be copied by hand. */
async function copy(text: string, place: HTMLElement, words: SearchPageWords): Promise<void> {
  const said = place.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(text);
    if (said) said.textContent = words.copied;
  } catch {
    place.querySelector('textarea')?.remove();
    const area = element('textarea', '');
    area.value = text;
    area.readOnly = true;
    area.rows = 6;
    area.setAttribute('aria-label', words.copyByHand);
    said?.before(area);
    area.select();
    if (said) said.textContent = words.copyByHand;
  }
}
