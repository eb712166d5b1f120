import { element } from '../dom/elements.ts';
import type { Control } from './control.ts';

/** A field for a word or a short sentence. */
export function textControl(form: HTMLElement, label: string): Control {
  const input = Object.assign(element('input', 'typed'), { autocomplete: 'off', maxLength: 500, enterKeyHint: 'done' });
  input.setAttribute('aria-label', label);
  form.prepend(input);
  return {
    answer: () => input.value.trim() || undefined,
    mark: ([right]) => input.setAttribute('aria-invalid', String(right !== true)),
    unmark: () => input.removeAttribute('aria-invalid'),
    clear() {
      input.value = '';
      input.removeAttribute('aria-invalid');
    },
  };
}
