import { button, element, partOf } from '../dom/elements.ts';
import { type Basis, bases, type CertificateWords, type Written } from './words.ts';

const field = (label: string, name: string): HTMLLabelElement => {
  const input = Object.assign(element('input', ''), { type: 'text', name, maxLength: 60, autocomplete: 'off' });
  const made = element('label', 'line', element('span', '', label), input);
  made.dataset.field = name;
  return made;
};

interface CertificateForm {
  place: HTMLFormElement;
  /** Tells what is written; the name of the learner stands in it until another is typed. */
  show: (name: string) => void;
}

/** What is written on the sheet by hand: the name, what it rests on, and what belongs to that. `change` hears of each stroke. */
export function certificateForm(words: CertificateWords, change: (written: Written) => void): CertificateForm {
  const choices = bases.map((basis, index) => {
    const radio = Object.assign(element('input', ''), {
      type: 'radio',
      name: 'basis',
      value: basis,
      checked: index === 0,
    });
    return element('label', 'tick', radio, element('span', '', words.basisNames[basis]));
  });
  const missing = element('span', 'missing');
  missing.setAttribute('role', 'alert');
  const form = element(
    'form',
    'written on-screen',
    element('h2', 'section-head', words.form),
    field(words.name, 'name'),
    element('fieldset', '', element('legend', '', words.basis), ...choices),
    field(words.trainerName, 'trainer'),
    field(words.systemName, 'system'),
    field(words.systemNumber, 'number'),
    element(
      'p',
      'moves',
      button('go', words.print, () => {
        const input = form.querySelector<HTMLInputElement>('[name=name]');
        missing.textContent = input?.value.trim() === '' ? words.nameMissing : '';
        if (input?.value.trim() === '') input.focus();
        else window.print();
      }),
      missing,
    ),
    element('p', 'meta', words.printNote),
  );
  const tell = (): void => {
    const written = writtenIn(form);
    for (const each of form.querySelectorAll<HTMLElement>('[data-field]'))
      each.hidden = !fieldsOf[written.basis].includes(each.dataset.field ?? '');
    change(written);
  };
  form.addEventListener('input', tell);
  form.addEventListener('submit', (event) => event.preventDefault());
  let known = '';
  const show = (name: string): void => {
    const input = partOf(form, '[name=name]', 'input');
    if (input.value === known) input.value = name;
    known = name;
    tell();
  };
  return { place: form, show };
}

const fieldsOf: Record<Basis, readonly string[]> = {
  own: ['name'],
  signed: ['name', 'trainer'],
  system: ['name', 'system', 'number'],
};

function writtenIn(form: HTMLFormElement): Written {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    name: text('name'),
    basis: bases.find((basis) => basis === text('basis')) ?? 'own',
    trainer: text('trainer'),
    system: text('system'),
    number: text('number'),
  };
}
