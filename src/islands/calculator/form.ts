import { calculators, type Outcome } from '../../core/learning/calculators.ts';
import type { CalculatorName } from '../../core/prose/components.ts';
import { element } from '../dom/elements.ts';

export interface CalculatorWords {
  titles: Record<CalculatorName, string>;
  fields: Record<string, string>;
  unit: string;
  people: string;
  hint: string;
  clear: string;
  messages: Record<Exclude<Outcome['kind'], 'results'>, string>;
  results: Record<CalculatorName, string>;
  separator: string;
}

/** A real form: a labelled field for each number, a hint, the result, and a button that empties it. */
export function formOf(name: CalculatorName, words: CalculatorWords): HTMLFormElement {
  const fieldset = element('fieldset', '');
  fieldset.append(
    element('legend', '', words.titles[name]),
    ...calculators[name].fields.map(({ id }) => labelOf(id, words)),
  );
  const output = element('output', '', words.messages.nothing);
  output.dataset.kind = 'nothing';
  const clear = element('button', '', words.clear);
  clear.type = 'reset';
  const result = element('p', 'result');
  result.append(output, clear);
  const form = element('form', 'calculator');
  form.append(fieldset, element('small', '', words.hint), result);
  return form;
}

function labelOf(id: string, words: CalculatorWords): HTMLLabelElement {
  const input = Object.assign(element('input', ''), { name: id, autocomplete: 'off' });
  const label = element('label', '');
  const unit = id === 'customers' ? words.people : words.unit;
  label.append(element('span', '', words.fields[id] ?? id), input, element('span', '', unit));
  return label;
}
