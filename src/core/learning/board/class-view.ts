import type { BoardRow, BoardRowOf } from '../../model/board.ts';
import type { Receipt } from '../../model/receipt.ts';
import { namesakeLabel } from './note-owner.ts';
import { type Progress, progressOf } from './progress.ts';
import { counts, type Trust } from './trust.ts';

/** What a board needs to know of the site; what the site has no more is called by its key. */
export interface BoardSite {
  presentKey: (key: string) => string;
  /** What a path is called today; as it was written where the site does not know it. */
  presentPath: (of: string) => string;
  article: (key: string) => { title: string; mark: string; version: string } | undefined;
}

export interface BoardStep {
  key: string;
  title: string;
  mark: string;
  required: boolean;
  due?: string | undefined;
}

/** Where somebody is with a step: read; read, but changed since; not read and due; not read. */
export type CellState = 'done' | 'changed' | 'late' | 'todo';

export interface BoardPerson {
  /** The learner of their receipts; empty for a name that has sent nothing. */
  learner: string;
  name: string;
  /** Told apart from others of the same name. */
  label: string;
  progress: Progress;
  cells: CellState[];
  /** How many steps were read, and of them how many that are required. */
  done: number;
  requiredDone: number;
  late: BoardStep[];
  /** What is said of their receipts on this path. */
  trust: Trust[];
}

export interface ClassView {
  of: string;
  title: string;
  steps: BoardStep[];
  required: number;
  people: BoardPerson[];
  /** By step, how many have read it. */
  doneByStep: number[];
}

type ReceiptRow = BoardRowOf<'receipt'>;
type PathRow = BoardRowOf<'path'>;

const rowsOf = <K extends BoardRow['kind']>(rows: readonly BoardRow[], kind: K): BoardRowOf<K>[] =>
  rows.filter((row): row is BoardRowOf<K> => row.kind === kind);

/** The paths of a group by their present keys, those that the trainer prescribed first. */
export function pathsIn(
  rows: readonly BoardRow[],
  group: string,
  presentPath: BoardSite['presentPath'],
): { of: string; title: string }[] {
  const ofGroup = rows.filter((row) => 'group' in row && row.group === group);
  const prescribed = rowsOf(ofGroup, 'path').map(({ of, title }) => ({ of, title }));
  const received = rowsOf(ofGroup, 'receipt').map(({ receipt }) => receipt.path);
  const found = new Map<string, { of: string; title: string }>();
  for (const { of: written, title } of [...prescribed, ...received]) {
    const of = presentPath(written);
    if (!found.has(of)) found.set(of, { of, title });
  }
  return [...found.values()];
}

/** Map.groupBy is younger than the oldest browser. */
function grouped<T>(all: readonly T[], by: (each: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) found.set(by(each), [...(found.get(by(each)) ?? []), each]);
  return found;
}

/** The name in the newest receipt. */
const nameOf = (receipts: readonly Receipt[]): string =>
  [...receipts].sort((a, b) =>
    a.made < b.made ? 1 : a.made > b.made ? -1 : a.learner.name < b.learner.name ? -1 : 1,
  )[0]?.learner.name ?? '';

function stepsFor(prescribed: PathRow | undefined, all: readonly Progress[], site: BoardSite): BoardStep[] {
  const lists = all.map(({ order }) => order).sort((a, b) => b.length - a.length);
  const list = prescribed?.steps ?? lists[0] ?? [];
  return list.map(({ key: written, required, due }) => {
    const key = site.presentKey(written);
    const article = site.article(key);
    const title = article?.title ?? key;
    return { key, title, mark: article?.mark ?? title.slice(0, 1), required, due };
  });
}

function cellOf(step: BoardStep, progress: Progress, site: BoardSite, today: string): CellState {
  const read = progress.steps.get(step.key)?.read;
  if (!read) return step.due !== undefined && step.due < today ? 'late' : 'todo';
  return (site.article(step.key)?.version ?? '') > read.version ? 'changed' : 'done';
}

const isRead = (cell: CellState | undefined): boolean => cell === 'done' || cell === 'changed';

interface Known {
  learner: string;
  name: string;
  progress: Progress;
  trust: Trust[];
}

/** Those who sent receipts, and those of whom only the name is known. */
function peopleKnown(
  receipts: readonly ReceiptRow[],
  names: readonly string[],
  trust: ReadonlyMap<string, Trust>,
  site: BoardSite,
): Known[] {
  const byLearner = grouped(receipts, ({ receipt }) => receipt.learner.id);
  const senders = [...byLearner].map(([learner, rows]): Known => {
    const counted = rows.filter(({ id }) => counts(trust.get(id))).map(({ receipt }) => receipt);
    // Whoever changed a receipt gives nobody another name; where there is no other, it has to do.
    const name = nameOf(counted.length > 0 ? counted : rows.map(({ receipt }) => receipt));
    const said = rows.map(({ id }) => trust.get(id) ?? 'unchecked');
    return { learner, name, progress: progressOf(counted, site.presentKey), trust: said };
  });
  const sent = new Set(senders.map(({ name }) => name));
  const nothing = progressOf([], site.presentKey);
  const silent = [...new Set(names)].filter((name) => !sent.has(name));
  return [...senders, ...silent.map((name): Known => ({ learner: '', name, progress: nothing, trust: [] }))];
}

/** Who of a group has done what of a path. `today` is a calendar day; names are in the order of the site's language. */
export function classView(
  rows: readonly BoardRow[],
  { group, of, today, language }: { group: string; of: string; today: string; language: string },
  trust: ReadonlyMap<string, Trust>,
  site: BoardSite,
): ClassView {
  const ofGroup = rows.filter((row) => 'group' in row && row.group === group);
  const receipts = rowsOf(ofGroup, 'receipt').filter(({ receipt }) => site.presentPath(receipt.path.of) === of);
  const prescribed = rowsOf(ofGroup, 'path').find((row) => site.presentPath(row.of) === of);
  const names = rowsOf(ofGroup, 'person').map(({ name }) => name);
  const known = peopleKnown(receipts, names, trust, site);
  const steps = stepsFor(
    prescribed,
    known.map(({ progress }) => progress),
    site,
  );
  const often = grouped(known, ({ name }) => name);
  const { compare } = new Intl.Collator(language);
  const people = known.map(({ learner, name, progress, trust }): BoardPerson => {
    const cells = steps.map((step) => cellOf(step, progress, site, today));
    const isAlone = name !== '' && often.get(name)?.length === 1;
    const label = isAlone ? name : namesakeLabel({ learner, name });
    const late = steps.filter((_, index) => cells[index] === 'late');
    const requiredDone = steps.filter(({ required }, index) => required && isRead(cells[index])).length;
    return { learner, name, label, progress, cells, done: cells.filter(isRead).length, requiredDone, late, trust };
  });
  people.sort((a, b) => compare(a.label, b.label) || (a.learner < b.learner ? -1 : 1));
  return {
    of,
    title: prescribed?.title ?? receipts[0]?.receipt.path.title ?? '',
    steps,
    required: steps.filter(({ required }) => required).length,
    people,
    doneByStep: steps.map((_, index) => people.filter(({ cells }) => isRead(cells[index])).length),
  };
}
