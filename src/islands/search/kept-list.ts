import { button, element } from '../dom/elements.ts';
import { askingLink } from './asking-link.ts';

/** Something that the device keeps: a search, and what there is to say about it. */
export interface Kept {
  query: string;
  address: string;
  note?: string;
}

/** Draws searches that the device keeps, each with a way to remove it; the focus goes on to the next one. */
export function drawKept(
  list: HTMLElement,
  all: readonly Kept[],
  remove: { label: (query: string) => string; one: (query: string) => void },
): void {
  list.replaceChildren(
    ...all.map(({ query, address, note }, at) => {
      const cross = button('remove', '×', () => {
        remove.one(query);
        const buttons = list.querySelectorAll<HTMLElement>('.remove');
        (buttons[at] ?? buttons[at - 1])?.focus();
      });
      cross.setAttribute('aria-label', remove.label(query));
      return element(
        'li',
        '',
        askingLink(address, query),
        ...(note === undefined ? [] : [element('small', 'num', note)]),
        cross,
      );
    }),
  );
}
