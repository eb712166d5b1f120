import type { BoardPerson } from '../../core/learning/board/class-view.ts';
import { type BoardWho, isSame } from '../../core/learning/board/note-owner.ts';
import { newId } from '../../core/learning/record-id.ts';
import type { BoardRowOf } from '../../core/model/board.ts';
import { button, element } from '../dom/elements.ts';
import type { BoardWords } from './words.ts';

type Note = BoardRowOf<'note'>;

/** A note, and whom it is about; nobody where that is the whole class. */
export interface OwnedNote {
  note: Note;
  who: BoardWho | undefined;
}

const improvedText = ({ improved }: Note, { improvedValues }: BoardWords): string =>
  improved === '' ? '' : improvedValues[improved];
const efficiencyText = ({ efficiency }: Note, { efficiencyValues }: BoardWords): string =>
  efficiency === '' ? '' : efficiencyValues[efficiency];

const cellsOf = (note: Note, words: BoardWords): string[] => [
  [note.day, note.by].filter(Boolean).join(' '),
  improvedText(note, words),
  efficiencyText(note, words),
  note.text,
  note.next,
];

/** A note in a line, for a cell of a table. */
export function noteText(note: Note, words: BoardWords): string {
  const cells = cellsOf(note, words);
  const said = words.columns.slice(1).map((column, index) => [column, cells[index] ?? ''] as const);
  return said
    .filter(([, text]) => text !== '')
    .map(([column, text]) => `${column} ${text}`)
    .join(words.stop);
}

/** The notes as a table, the newest first; `people` are called as they are now. */
export function notesTable(
  notes: readonly OwnedNote[],
  { people, words }: { people: readonly BoardPerson[]; words: BoardWords },
  remove: (note: Note) => void,
): HTMLElement {
  if (notes.length === 0) return element('p', 'empty', words.noNotes);
  const heads = words.columns.map((text) => Object.assign(element('th', '', text), { scope: 'col' }));
  const sorted = [...notes].sort(({ note: a }, { note: b }) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : b.added - a.added,
  );
  const rows = sorted.map(({ note, who }) => {
    const name = people.find((person) => isSame(who, person))?.label ?? note.person;
    const head = Object.assign(element('th', '', name || words.everybody), { scope: 'row' });
    const cells = cellsOf(note, words).map((text, index) => {
      const cell = element('td', '', text);
      cell.dataset.label = words.columns[index + 1] ?? '';
      return cell;
    });
    const away = element(
      'td',
      'on-screen',
      button('plain', words.removeNote, () => remove(note)),
    );
    return element('tr', '', head, ...cells, away);
  });
  const head = element('thead', '', element('tr', '', ...heads, element('td', 'on-screen')));
  return element('table', 'table stack notes', head, element('tbody', '', ...rows));
}

const among = <T extends string>(values: readonly T[], text: string): T | '' =>
  values.find((value) => value === text) ?? '';

/** The note that a form holds; undefined where nothing is said in it. */
export function noteIn(
  form: HTMLFormElement,
  { group, of, person }: { group: string; of: string; person: BoardPerson | undefined },
): Note | undefined {
  const data = new FormData(form);
  const text = (name: string, most = 2000): string =>
    String(data.get(name) ?? '')
      .trim()
      .slice(0, most);
  const note: Note = {
    id: `note ${newId()}`,
    kind: 'note',
    group,
    of,
    person: person?.label ?? '',
    ...(person?.learner ? { learner: person.learner } : {}),
    day: text('day'),
    by: text('by', 200),
    improved: among(['yes', 'partly', 'no'] as const, text('improved')),
    efficiency: among(['up', 'same', 'down'] as const, text('efficiency')),
    text: text('text'),
    next: text('next'),
    added: Date.now(),
  };
  const says = note.improved || note.efficiency || note.text || note.next;
  return says && /^\d{4}-\d{2}-\d{2}$/.test(note.day) ? note : undefined;
}
