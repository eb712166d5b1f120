import type { BoardPerson } from '../../core/learning/board/class-view.ts';
import { csvText } from '../../core/learning/board/csv.ts';
import { isSame } from '../../core/learning/board/note-owner.ts';
import { competenciesOf, scoreOf, tallyOf, weakestFirst } from '../../core/learning/board/scores.ts';
import { filledText } from '../dom/elements.ts';
import type { Looking } from './looking.ts';
import { noteText, type OwnedNote } from './notes.ts';

/** The class with all that is known of it, as CSV: a row for each person, and one for notes about the whole class. */
export function classCsv(looking: Looking, group: string, notes: readonly OwnedNote[]): string {
  const { view, words, lists } = looking;
  const competencies = weakestFirst(competenciesOf(view.people.map(({ progress }) => progress))).map(([id]) => id);
  const notesOf = (of: BoardPerson | undefined): string =>
    notes
      .filter(({ who }) => (of ? isSame(who, of) : !who))
      .map(({ note }) => noteText(note, words))
      .join('\n');
  const exams = ({ progress }: BoardPerson): string =>
    progress.exams
      .map(({ key, day, score, passed }) => {
        const title = lists.articles.get(key)?.title ?? key;
        return filledText(words.exam, { title, day, score, passed: passed ? words.passed : words.failed });
      })
      .join('\n');
  const trust = (person: BoardPerson): string => [...new Set(person.trust)].map((each) => words.trust[each]).join('\n');
  const stepText = ({ progress, cells }: BoardPerson, index: number): string => {
    const read = progress.steps.get(view.steps[index]?.key ?? '')?.read;
    return read ? filledText(words.csvRead, read).trim() : words.states[cells[index] ?? 'todo'];
  };
  const rows = view.people.map((person) => {
    const tallies = competenciesOf([person.progress]);
    const scores = competencies.map((id) => scoreOf(tallies.get(id) ?? { tried: 0, right: 0 }) ?? '');
    const { label, done, requiredDone, late, progress } = person;
    const counts = [
      done,
      view.steps.length,
      requiredDone,
      view.required,
      late.length,
      scoreOf(tallyOf(progress)) ?? '',
    ];
    const steps = view.steps.map((_, index) => stepText(person, index));
    return [group, view.title, label, ...counts, exams(person), trust(person), notesOf(person), ...scores, ...steps];
  });
  const whole = notesOf(undefined);
  const { csvColumns, everybody } = words;
  const blank = csvColumns.slice(4).map(() => '');
  const head = [
    ...csvColumns,
    ...competencies.map((id) => words.competencies[id] ?? id),
    ...view.steps.map(({ title }) => title),
  ];
  return csvText([head, ...rows, ...(whole === '' ? [] : [[group, view.title, everybody, ...blank, whole]])]);
}
