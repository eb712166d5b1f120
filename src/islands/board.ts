import { dayOf } from '../core/curriculum/days.ts';
import { classView, pathsIn } from '../core/learning/board/class-view.ts';
import { isSame, noteOwner, whoId } from '../core/learning/board/note-owner.ts';
import { firstGroup } from '../core/learning/board/rows.ts';
import { classSentence, classTable } from './board/class-table.ts';
import { wireForms } from './board/forms.ts';
import { groupsIn } from './board/groups.ts';
import { type BoardShapes, Intake } from './board/intake.ts';
import { boardSite, type Looking } from './board/looking.ts';
import { notesTable, type OwnedNote } from './board/notes.ts';
import * as reports from './board/reports.ts';
import { BoardStore } from './board/store.ts';
import type { BoardWords } from './board/words.ts';
import { element, partOf, say } from './dom/elements.ts';
import { isFull } from './learning/records.ts';
import { noLists, siteLists } from './learning/site-lists.ts';

/** Puts the options of a select, keeping what is chosen where that is still there. */
function choose(select: HTMLSelectElement, options: readonly (readonly [value: string, label: string])[]): string {
  const before = select.value;
  select.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
  if (options.some(([value]) => value === before)) select.value = before;
  return select.value;
}

/** What a trainer sees of a class. */
export class BoardElement extends HTMLElement {
  readonly words = JSON.parse(this.dataset.words ?? '{}') as BoardWords;
  readonly store = new BoardStore();
  readonly intake = new Intake(
    this.store,
    JSON.parse(this.dataset.shapes ?? '{}') as BoardShapes,
    this.words,
    async (text, shapes) => (await this.files()).receiptsOfProgress(text, shapes, this.lists),
  );
  lists = noLists;
  #unreachable = false;
  readonly #picks = {
    group: partOf(this, 'select[name=group]', 'select'),
    path: partOf(this, 'select[name=path]', 'select'),
    person: partOf(this, 'select[name=whom]', 'select'),
  };

  /** What makes files and reads links, fetched beforehand, so that it is there when the network is not. */
  files = (): Promise<typeof import('./board-files.ts')> => import(/* @vite-ignore */ this.dataset.files ?? '');

  async connectedCallback(): Promise<void> {
    wireForms(this);
    this.#openOnPaper(partOf(this, '.steps-of', 'details'));
    this.files().catch(() => undefined);
    for (const pick of Object.values(this.#picks)) pick.addEventListener('change', () => this.look({}));
    this.store.onChange(() => void this.store.read().then(() => this.show()));
    partOf(this, '.class', 'div').addEventListener('click', (event) => {
      const name = event.target instanceof Element && event.target.closest<HTMLElement>('[data-person]');
      if (name) this.look({ person: name.dataset.person ?? '' });
    });
    this.lists = await siteLists().catch(() => {
      this.#unreachable = true;
      return noLists;
    });
    const paths = this.lists.paths.map(({ key, title }) => [key, title] as const);
    choose(partOf(this, 'select[name=shipped]', 'select'), [['', '—'], ...paths]);
    await this.store.read();
    await this.#warn();
    this.show();
    partOf(this, '.board', 'div').hidden = false;
  }

  get group(): string {
    return this.#picks.group.value || firstGroup;
  }

  get groupName(): string {
    return groupsIn(this.store.rows, this.words.group).find(({ id }) => id === this.group)?.name ?? '';
  }

  get of(): string {
    return this.#picks.path.value;
  }

  /** The notes on this class and path. */
  get notes(): OwnedNote[] {
    const { group, of } = this;
    const { presentPath } = boardSite(this.lists);
    const { rows } = this.store;
    return rows.flatMap((row) =>
      row.kind === 'note' && row.group === group && presentPath(row.of) === of
        ? [{ note: row, who: noteOwner(rows, row, presentPath) }]
        : [],
    );
  }

  /** Looks at another class, path or person. */
  look(at: Partial<Record<'group' | 'path' | 'person', string>>): void {
    this.#fillPicks();
    for (const [name, value] of Object.entries(at)) {
      this.#picks[name as keyof typeof at].value = value;
      this.#fillPicks();
    }
    this.show();
    // Who is looked at is whom a note is about.
    partOf(this, 'select[name=person]', 'select').value = this.#picks.person.value;
  }

  /** Does what changes the board, says what came of it, and shows it; a full device is said, too. */
  async tell(place: string, change: () => Promise<string | readonly string[]>): Promise<void> {
    const status = partOf(this, `${place} [role=status]`, 'p');
    // The same answer twice is said twice.
    say(status, '');
    let said: string | readonly string[];
    try {
      said = await change();
    } catch (fault) {
      console.error(fault);
      said = isFull(fault) ? this.words.troubles.full : this.words.undone;
    }
    this.show();
    say(status, typeof said === 'string' ? said : said.join('\n'));
  }

  #fillPicks(): void {
    const { group, path } = this.#picks;
    choose(
      group,
      groupsIn(this.store.rows, this.words.group).map(({ id, name }) => [id, name]),
    );
    const { presentPath } = boardSite(this.lists);
    const paths = pathsIn(this.store.rows, this.group, presentPath).map(({ of, title }) => [of, title] as const);
    choose(path, paths.length > 0 ? paths : [['', this.words.noPath]]);
  }

  looking(): Looking {
    this.#fillPicks();
    const { rows, trust } = this.store;
    const at = { group: this.group, of: this.of, today: dayOf(new Date()), language: document.documentElement.lang };
    const view = classView(rows, at, trust, boardSite(this.lists));
    const names = view.people.map((person) => [whoId(person), person.label] as const);
    const chosen = choose(this.#picks.person, [['', this.words.everybody], ...names]);
    choose(partOf(this, 'select[name=person]', 'select'), [['', this.words.everybody], ...names]);
    return { view, person: view.people.find((each) => whoId(each) === chosen), lists: this.lists, words: this.words };
  }

  show(): void {
    const looking = this.looking();
    const { view, person } = looking;
    const isEmpty = view.people.length === 0 && view.steps.length === 0;
    partOf(this, '.reports', 'div').hidden = isEmpty;
    partOf(this, '.nobody', 'p').hidden = !isEmpty;
    if (isEmpty) return;
    const put = (name: string, parts: readonly Node[]): void =>
      partOf(this, `[data-part=${name}]`, 'div').replaceChildren(...parts);
    const scroll = partOf(this, '.class', 'div');
    const [left, top] = [scroll.scrollLeft, scroll.scrollTop];
    put('class', [classTable(view, this.words)]);
    scroll.scrollTo(left, top);
    say(partOf(this, '.class-sentence', 'p'), classSentence(view, this.words));
    this.#showSteps(looking);
    put('late', reports.lateReport(looking));
    put('competencies', reports.competencyReport(looking));
    put('questions', reports.questionReport(looking));
    put('trust', reports.trustReport(looking));
    const notes = this.notes.filter(({ who }) => !person || isSame(who, person));
    const { people } = view;
    put('notes', [
      notesTable(
        notes,
        { people, words: this.words },
        (note) => void this.store.remove([note]).then(() => this.show()),
      ),
    ]);
    const about = person ? [reports.personSentence(person, looking, this.words), ...reports.examLines(looking)] : [];
    put(
      'about',
      about.map((text) => element('p', '', text)),
    );
    partOf(this, '[data-do=remove-person]', 'button').hidden = !person;
  }

  #showSteps({ view, words }: Looking): void {
    const lines = view.steps.map(({ title, due, required }) => {
      const more = [due && words.due.replace('{day}', due), required ? '' : words.optional]
        .filter(Boolean)
        .join(words.stop);
      return element('li', '', title, ...(more ? [element('small', '', more)] : []));
    });
    partOf(this, '.steps-of ol', 'ol').replaceChildren(...lines);
  }

  /** On paper the columns have numbers alone, and this says what they stand for. */
  #openOnPaper(details: HTMLDetailsElement): void {
    let isOpen = false;
    window.addEventListener('beforeprint', () => {
      isOpen = details.open;
      details.open = true;
    });
    window.addEventListener('afterprint', () => {
      details.open = isOpen;
    });
  }

  async #warn(): Promise<void> {
    const trouble = await this.store.trouble();
    const { troubles, unreachable } = this.words;
    const warnings = [...(trouble ? [troubles[trouble]] : []), ...(this.#unreachable ? [unreachable] : [])];
    partOf(this, '.warnings', 'div').replaceChildren(...warnings.map((text) => element('p', 'note', text)));
  }
}

customElements.define('ff-board', BoardElement);
