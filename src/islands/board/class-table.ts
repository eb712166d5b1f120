import type { BoardPerson, BoardStep, ClassView } from '../../core/learning/board/class-view.ts';
import { whoId } from '../../core/learning/board/note-owner.ts';
import { scoreOf, tallyOf } from '../../core/learning/board/scores.ts';
import type { Trust } from '../../core/learning/board/trust.ts';
import { element, filledText } from '../dom/elements.ts';
import type { BoardWords } from './words.ts';

/** A cell whose role stands in it: the table is laid out as a grid, so that rows out of sight cost nothing. */
function cell<K extends 'td' | 'th'>(name: K, role: string, className: string, text: string): HTMLElementTagNameMap[K] {
  const made = element(name, className, text);
  made.setAttribute('role', role);
  return made;
}

const row = (...cells: Node[]): HTMLTableRowElement => {
  const made = element('tr', '', ...cells);
  made.setAttribute('role', 'row');
  return made;
};

const part = (name: 'thead' | 'tbody' | 'tfoot', ...rows: Node[]): HTMLTableSectionElement => {
  const made = element(name, '', ...rows);
  made.setAttribute('role', 'rowgroup');
  return made;
};

const percent = (person: BoardPerson): string => {
  const score = scoreOf(tallyOf(person.progress));
  return score === undefined ? '—' : `${score}%`;
};

/** What is to be known of somebody's receipts besides that they are in order. */
export const flagsOf = (trust: readonly Trust[], words: BoardWords): string[] =>
  [...new Set(trust)].flatMap((each) => (each === 'intact' ? [] : [words.flags[each]]));

function headRow(steps: readonly BoardStep[], words: BoardWords): HTMLTableRowElement {
  const heads = [words.name, words.done, words.first].map((text) => cell('th', 'columnheader', '', text));
  const stepHeads = steps.map(({ title, mark, required }, index) => {
    const head = cell('th', 'columnheader', required ? '' : 'optional', `${index + 1}`);
    head.append(element('b', '', mark));
    head.title = title;
    head.setAttribute('aria-label', `${index + 1} ${title}`);
    return head;
  });
  return row(...heads, ...stepHeads);
}

function personRow(person: BoardPerson, steps: readonly BoardStep[], words: BoardWords): HTMLTableRowElement {
  const name = cell('th', 'rowheader', '', person.label);
  name.dataset.person = whoId(person);
  const flags = flagsOf(person.trust, words);
  if (flags.length > 0) name.append(element('small', '', flags.join(words.between)));
  const cells = person.cells.map((state, index) => {
    const text = state === 'done' ? (steps[index]?.mark ?? '') : words.marks[state];
    const made = cell('td', 'cell', state, text);
    made.setAttribute('aria-label', words.states[state]);
    return made;
  });
  const counts = [`${person.done}/${steps.length}`, percent(person)].map((text) => cell('td', 'cell', 'num', text));
  return row(name, ...counts, ...cells);
}

function totalRow({ doneByStep, people }: ClassView, words: BoardWords): HTMLTableRowElement {
  const blanks = [`/${people.length}`, ''].map((text) => cell('td', 'cell', 'num', text));
  const totals = doneByStep.map((count) => cell('td', 'cell', 'num', String(count)));
  return row(cell('th', 'rowheader', '', words.total), ...blanks, ...totals);
}

/** Up to here a browser lays out all rows at once. */
const fewCells = 1500;

/** The class as a table: people by steps. */
export function classTable(view: ClassView, words: BoardWords): HTMLTableElement {
  const rows = view.people.map((person) => personRow(person, view.steps, words));
  const head = part('thead', headRow(view.steps, words));
  const looks = view.people.length * view.steps.length > fewCells ? 'people many' : 'people';
  const table = element('table', looks, head, part('tbody', ...rows), part('tfoot', totalRow(view, words)));
  table.setAttribute('role', 'table');
  table.style.setProperty('--steps', String(view.steps.length));
  return table;
}

/** How the class stands, in a sentence. */
export function classSentence({ people, steps, required }: ClassView, words: BoardWords): string {
  const silent = people.filter(({ trust }) => trust.length === 0).length;
  return filledText(words.sentence, {
    people: people.length,
    all: steps.length,
    required,
    finished: people.filter(({ requiredDone, trust }) => trust.length > 0 && requiredDone === required).length,
    late: people.filter(({ late }) => late.length > 0).length,
    silent,
  });
}
