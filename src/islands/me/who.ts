import type { MeWords } from '../../core/learning/me-words.ts';
import type { Learner } from '../../core/model/learning-record.ts';
import { button, element, filledText, say } from '../dom/elements.ts';
import { forgetDrafts } from '../learning/others.ts';
import { addLearner, forgetLearner, rename, signOn } from '../learning/records.ts';
import { keepWay } from '../learning/ways.ts';
import { asking } from './asking.ts';

/** Who learns on this device: to switch, to sign off, to be named and to be forgotten. */
export function drawWho(
  place: HTMLElement,
  { learners, current, words }: { learners: readonly Learner[]; current: Learner | undefined; words: MeWords },
): void {
  const status = element('p', 'meta');
  status.setAttribute('role', 'status');
  const lines = learners.map((each) => learnerLine(each, each.id === current?.id, words));
  const list = lines.length > 0 ? element('ul', 'learners', ...lines) : element('p', 'empty', words.nobodyYet);
  const isTaken = (name: string): boolean => learners.some((each) => each.name === name);
  const add = nameForm(words.newName, words.add, async (name) => {
    if (isTaken(name)) return say(status, filledText(words.twin, { name }));
    keepWay('', undefined);
    await addLearner(name);
  });
  if (learners.length > 0 && !current) say(status, words.signedOff);
  place.replaceChildren(list, add, status);
}

function learnerLine(learner: Learner, isCurrent: boolean, words: MeWords): HTMLElement {
  const name = learner.name || words.unnamed;
  const switchTo = async (id: string): Promise<void> => {
    // The copy of a path belongs to the one who leaves.
    keepWay('', undefined);
    await signOn(id);
  };
  const change = isCurrent
    ? button('plain', words.signOff, () => void switchTo(''))
    : button('plain', words.switchTo, () => void switchTo(learner.id));
  const renaming = nameForm(words.name, words.rename, (text) => rename({ ...learner, name: text }), learner.name);
  const forget = asking(words.remove, name, words, async () => {
    await forgetDrafts(learner.id);
    await forgetLearner(learner.id);
  });
  const line = element('li', '', element('b', '', name), ' ', change);
  if (isCurrent) line.append(element('span', 'meta', words.current), renaming);
  line.append(forget);
  return line;
}

function nameForm(label: string, press: string, act: (name: string) => Promise<void>, value = ''): HTMLFormElement {
  const field = element('input', '');
  field.name = 'name';
  field.maxLength = 40;
  field.required = true;
  field.autocomplete = 'off';
  field.value = value;
  const send = element('button', 'plain', press);
  const form = element('form', 'name-form', element('label', '', element('span', '', label), field), send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field.value.trim();
    if (name !== '') void act(name);
  });
  return form;
}
