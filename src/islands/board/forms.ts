import { dayOf } from '../../core/curriculum/days.ts';
import { whoId } from '../../core/learning/board/note-owner.ts';
import { groupRow, pathRow, personRows, rowsOfGroup, rowsOfPerson } from '../../core/learning/board/rows.ts';
import { newId } from '../../core/learning/record-id.ts';
import type { BoardElement } from '../board.ts';
import { filledText, partOf } from '../dom/elements.ts';
import { fileName, saveFile } from '../learning/save-file.ts';
import { groupsIn } from './groups.ts';
import { boardSite } from './looking.ts';
import { noteIn } from './notes.ts';

/** A deed that cannot be undone is asked for twice. */
function twice(press: HTMLButtonElement, sure: string, act: () => void): void {
  const label = press.textContent ?? '';
  const calm = (): void => press.replaceChildren(label);
  press.addEventListener('blur', calm);
  press.addEventListener('click', () => {
    if (press.textContent === label) return press.replaceChildren(sure);
    calm();
    act();
  });
}

const onSubmit = (form: HTMLFormElement, act: (data: FormData) => void): void =>
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act(new FormData(form));
  });

const textOf = (data: FormData, name: string): string => String(data.get(name) ?? '');

function wireIntake(board: BoardElement): void {
  const drop = partOf(board, '.drop', 'label');
  const chosen = partOf(drop, 'input', 'input');
  const take = (files: readonly File[]): void =>
    void board.tell('.take-in', () => board.intake.files(board.group, files));
  chosen.addEventListener('change', () => {
    take([...(chosen.files ?? [])]);
    chosen.value = '';
  });
  // Wherever a file falls on this page, it falls into the board and does not replace the page.
  for (const name of ['dragover', 'drop'] as const) document.addEventListener(name, (event) => event.preventDefault());
  document.addEventListener('dragover', () => drop.classList.add('over'));
  for (const name of ['dragleave', 'drop']) document.addEventListener(name, () => drop.classList.remove('over'));
  document.addEventListener('drop', ({ dataTransfer }) => {
    const files = [...(dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
  const form = partOf(board, 'form.paste', 'form');
  onSubmit(form, (data) => {
    void board.tell('.take-in', () => board.intake.pasted(board.group, textOf(data, 'codes')));
    form.reset();
  });
}

function wireGroups(board: BoardElement): void {
  const { words, store } = board;
  const name = (): string => partOf(board, '[name=group-name]', 'input').value.trim().slice(0, 40);
  const put = async (id: string, done: string): Promise<string> => {
    const groups = groupsIn(store.rows, words.group);
    if (name() === '') return words.needsName;
    if (groups.some((group) => group.name === name() && group.id !== id))
      return filledText(words.twin, { name: name() });
    const added = groups.findIndex((group) => group.id === id);
    // The first class has no row until there is another: then it keeps its place before it.
    const first = store.rows.some(({ kind }) => kind === 'group')
      ? []
      : groups.map((group) => groupRow(group.id, group.name, 0));
    const before = store.rows.find((row) => row.id === id)?.added;
    await store.put([...first, groupRow(id, name(), before ?? (added === 0 ? 0 : Date.now()))]);
    board.look({ group: id });
    return filledText(done, { name: name() });
  };
  const on = (deed: string, act: () => Promise<string>): void =>
    partOf(board, `[data-do=${deed}]`, 'button').addEventListener('click', () => void board.tell('.manage', act));
  on('new-group', () => put(`group ${newId()}`, words.groupAdded));
  on('rename-group', () => put(board.group, words.groupRenamed));
  twice(partOf(board, '[data-do=remove-group]', 'button'), words.sure, () => {
    const gone = { name: board.groupName };
    void board.tell('.manage', async () => {
      await store.remove(rowsOfGroup(store.rows, board.group));
      return filledText(words.removed, gone);
    });
  });
}

function wirePeople(board: BoardElement): void {
  const { words, store } = board;
  const names = partOf(board, 'form.names', 'form');
  onSubmit(names, (data) => {
    void board.tell('.manage', async () => {
      const added = await store.put(personRows(board.group, textOf(data, 'names'), Date.now()));
      names.reset();
      return filledText(words.namesAdded, { n: added.length });
    });
  });
  const paths = partOf(board, 'form.paths', 'form');
  onSubmit(paths, (data) => {
    void board.tell('.manage', async () => {
      const { chosenPath } = await board.files();
      const path = await chosenPath(textOf(data, 'shipped'), textOf(data, 'link'), board.lists);
      if (typeof path === 'string') return words.pathFaults[path];
      await store.put([pathRow(board.group, path, Date.now())]);
      paths.reset();
      board.look({ path: path.of });
      return filledText(words.pathAdded, { title: path.title, n: path.steps.length });
    });
  });
  twice(partOf(board, '[data-do=remove-person]', 'button'), words.sure, () => {
    const { person } = board.looking();
    if (!person) return;
    void board.tell('.who', async () => {
      await store.remove(rowsOfPerson(store.rows, board.group, person, boardSite(board.lists).presentPath));
      return filledText(words.removed, { name: person.label });
    });
  });
}

function wireNotes(board: BoardElement): void {
  const form = partOf(board, 'form.note-form', 'form');
  const day = partOf(form, '[name=day]', 'input');
  day.value = dayOf(new Date());
  onSubmit(form, () => {
    void board.tell('.note-form', async () => {
      const { group, of } = board;
      const chosen = partOf(form, '[name=person]', 'select').value;
      const person = board.looking().view.people.find((each) => whoId(each) === chosen);
      const note = noteIn(form, { group, of, person });
      if (!note) return board.words.needsNote;
      await board.store.put([note]);
      // Who looked, and when, mostly stays.
      for (const name of ['text', 'next']) partOf(form, `[name=${name}]`, 'textarea').value = '';
      for (const name of ['improved', 'efficiency']) partOf(form, `[name=${name}]`, 'select').value = '';
      return board.words.noted;
    });
  });
}

function wireKeeping(board: BoardElement): void {
  const { words, store } = board;
  const day = (): string => dayOf(new Date());
  const save = (title: string, ending: 'csv' | 'json', text: string): string => {
    const name = fileName(title, ending);
    saveFile(name, ending === 'csv' ? 'text/csv' : 'application/json', text);
    return filledText(words.saved, { name });
  };
  const on = (deed: string, act: () => Promise<string>): void =>
    partOf(board, `[data-do=${deed}]`, 'button').addEventListener('click', () => void board.tell('.keep', act));
  on('csv', async () => {
    const looking = board.looking();
    const title = filledText(words.csvName, { group: board.groupName, title: looking.view.title, day: day() });
    const { classCsv } = await board.files();
    return save(title, 'csv', classCsv(looking, board.groupName, board.notes));
  });
  on('backup', async () => {
    const { backupText } = await board.files();
    return save(filledText(words.backupName, { day: day() }), 'json', backupText(words.site, store.rows));
  });
  partOf(board, '[data-do=print]', 'button').addEventListener('click', () => window.print());
  const restore = partOf(board, '.restore input', 'input');
  restore.addEventListener('change', () => {
    const files = [...(restore.files ?? [])];
    restore.value = '';
    void board.tell('.keep', () => board.intake.files(board.group, files));
  });
  twice(partOf(board, '[data-do=clear]', 'button'), words.sure, () => {
    void board.tell('.keep', async () => {
      await store.remove(store.rows);
      return words.cleared;
    });
  });
}

/** Wires what the page of the board offers to fill in and to press. */
export function wireForms(board: BoardElement): void {
  wireIntake(board);
  wireGroups(board);
  wirePeople(board);
  wireNotes(board);
  wireKeeping(board);
}
