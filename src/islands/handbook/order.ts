import { moved } from '../../core/curriculum/selection.ts';
import { button, element, filledText } from '../dom/elements.ts';
import type { BookWords } from './words.ts';

type Step = 'up' | 'down' | 'remove';

const signs: Record<Step, string> = { up: '↑', down: '↓', remove: '×' };

/** The list of what was chosen, in the order of the book; each line can be moved and taken out. */
export function drawOrder(
  place: HTMLElement,
  keys: readonly string[],
  { titleOf, words, change }: { titleOf: (key: string) => string; words: BookWords; change: (keys: string[]) => void },
): void {
  const press = (key: string, step: Step): void => {
    const at = keys.indexOf(key);
    change(step === 'remove' ? keys.filter((other) => other !== key) : moved(keys, key, step === 'up' ? -1 : 1));
    // The hand stays where it was: on the line that moved, or on the one that came up.
    const lines = [...place.children] as HTMLElement[];
    const line =
      step === 'remove' ? lines[Math.min(at, lines.length - 1)] : lines.find((each) => each.dataset.key === key);
    const same = line?.querySelector<HTMLButtonElement>(`[data-step=${step}]`);
    (same?.disabled ? line?.querySelector<HTMLButtonElement>('button:enabled') : same)?.focus();
  };
  place.replaceChildren(
    ...keys.map((key, index) => {
      const title = titleOf(key);
      const buttons = (Object.keys(signs) as Step[]).map((step) => {
        const made = button('', signs[step], () => press(key, step));
        made.dataset.step = step;
        made.setAttribute('aria-label', filledText(words[step], { title }));
        made.disabled = (step === 'up' && index === 0) || (step === 'down' && index === keys.length - 1);
        return made;
      });
      const line = element(
        'li',
        '',
        element('span', 'num', String(index + 1)),
        element('span', 'title', title),
        ...buttons,
      );
      line.dataset.key = key;
      return line;
    }),
  );
}
