import type { Control } from './control.ts';

/** Choices that stand on the page: ticked, and told why when they are judged. */
export function choiceControl(form: HTMLElement, kind: 'single' | 'multiple' | 'true-false'): Control {
  const choices = [...form.querySelectorAll<HTMLElement>('.choice')];
  const inputs = choices.map((choice) => choice.querySelector('input'));
  const chosen = (): number[] => inputs.flatMap((input, place) => (input?.checked ? [place] : []));
  const unmark = (): void => {
    for (const choice of choices) choice.classList.remove('told');
  };
  return {
    answer() {
      const places = chosen();
      const [first] = places;
      if (first === undefined) return undefined;
      return kind === 'multiple' ? places : kind === 'true-false' ? first === 0 : first;
    },
    mark() {
      for (const choice of choices) {
        const isRight = choice.querySelector('.right') !== null;
        choice.classList.toggle('told', isRight || choice.querySelector(':checked') !== null);
      }
    },
    unmark,
    clear() {
      for (const input of inputs) if (input) input.checked = false;
      unmark();
    },
  };
}
