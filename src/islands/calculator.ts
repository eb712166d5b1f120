import { isCalculator, type Outcome, outcomeOf } from '../core/learning/calculators.ts';
import type { CalculatorName } from '../core/prose/components.ts';
import { type CalculatorWords, formOf } from './calculator/form.ts';
import { filledText } from './dom/elements.ts';

interface Setting {
  sheet: string;
  words: CalculatorWords;
}

const settings = new Map<string, Promise<Setting>>();

/** One for all calculators of a page. */
function settingAt(url: string): Promise<Setting> {
  const known = settings.get(url) ?? fetch(url).then((response) => response.json() as Promise<Setting>);
  settings.set(url, known);
  return known;
}

/** Its looks come before the form, so that nothing jumps; a form without them still calculates. */
const dressed = (sheet: string): Promise<void> =>
  new Promise((done) => {
    if (document.querySelector(`link[href="${CSS.escape(sheet)}"]`)) return done();
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });

const figures = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });

/** Rounded before it is written, so that next to nothing below zero is not written as −0. */
const written = (number: number): string => figures.format(Math.round(number * 100) / 100 + 0);

function sentence(name: CalculatorName, outcome: Outcome, words: CalculatorWords): string {
  if (outcome.kind === 'nothing') return words.messages.nothing;
  if (outcome.kind === 'results') {
    const results = Object.entries(outcome.results).map(([id, number]) => [id, written(number)]);
    return filledText(words.results[name], Object.fromEntries(results));
  }
  const fields = outcome.fields.map((id) => words.fields[id] ?? id).join(words.separator);
  return filledText(words.messages[outcome.kind], { fields });
}

/** A form below a formula that says at each key what comes out, or what is still wrong or missing. */
class CalculatorElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { name, setting } = this.dataset;
    if (!isCalculator(name) || setting === undefined || this.childElementCount > 0) return;
    const { sheet, words } = await settingAt(setting);
    await dressed(sheet);
    const form = formOf(name, words);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => show(form, name, words));
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => show(form, name, words)));
    this.replaceChildren(form);
  }
}

function show(form: HTMLFormElement, name: CalculatorName, words: CalculatorWords): void {
  const inputs = [...form.querySelectorAll('input')];
  const outcome = outcomeOf(name, Object.fromEntries(inputs.map((input) => [input.name, input.value])));
  const wrong = 'fields' in outcome && outcome.kind !== 'missing' ? outcome.fields : [];
  for (const input of inputs) input.setAttribute('aria-invalid', String(wrong.includes(input.name)));
  const output = form.querySelector('output');
  if (!output) return;
  output.dataset.kind = outcome.kind;
  output.textContent = sentence(name, outcome, words);
}

customElements.define('ff-calculator', CalculatorElement);
