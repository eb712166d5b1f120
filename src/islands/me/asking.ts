import type { MeWords } from '../../core/learning/me-words.ts';
import { button, element, filledText } from '../dom/elements.ts';

/** A button that asks once more in its own place before it does what cannot be undone. */
export function asking(label: string, what: string, words: MeWords, act: () => Promise<void>): HTMLElement {
  const place = element('span', 'asking');
  const rest = (): void => {
    const first = button('plain', label, () => ask());
    if (label === words.remove) first.setAttribute('aria-label', filledText(words.removeOf, { what }));
    place.replaceChildren(first);
  };
  const ask = (): void => {
    const yes = button('plain', words.yes, () => void act());
    const no = button('plain', words.no, () => {
      rest();
      place.querySelector('button')?.focus();
    });
    place.replaceChildren(element('span', '', filledText(words.sure, { what })), ' ', yes, ' ', no);
    no.focus();
  };
  rest();
  return place;
}
