import type { Day } from '../model/fields.ts';
import type { SharedPath } from '../model/learning-record.ts';
import { dueDays, type Pace } from './pace.ts';
import { maximumSteps } from './path-link.ts';
import { isDay } from './path-text.ts';

/** A path that a trainer is working on. Texts that were not given are empty. */
export interface PathDraft {
  title: string;
  reader: string;
  note: string;
  from: string;
  steps: DraftStep[];
  /** Whether the pace gives days; those set by hand stand in any case. */
  dated: boolean;
  pace: Pace;
}

export interface DraftStep {
  key: string;
  required: boolean;
  note: string;
  /** Set by hand. */
  day: Day | '';
}

export const emptyDraft = (start: Day): PathDraft => ({
  title: '',
  reader: '',
  note: '',
  from: '',
  steps: [],
  dated: false,
  pace: { start, weekdays: [1, 2, 3, 4, 5], by: 'articles', amount: 1, skip: [] },
});

/** The days by which the steps of a draft are read. */
export function daysOf(draft: PathDraft, minutesOf: (key: string) => number): (Day | undefined)[] {
  const days = draft.steps.map(({ day }) => day || undefined);
  if (!draft.dated) return days;
  return dueDays(
    draft.steps.map(({ key }, index) => ({ minutes: minutesOf(key), day: days[index] })),
    draft.pace,
  );
}

const given = (texts: Record<'reader' | 'note' | 'from', string>): Partial<typeof texts> =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])));

/** A draft as it is handed on; `title` stands where it has none of its own. */
export function sharedPathOf(draft: PathDraft, days: readonly (Day | undefined)[], title: string): SharedPath {
  const { reader, note, from } = draft;
  const hasDays = days.some((day) => day !== undefined);
  return {
    title: draft.title.trim() || title,
    ...given({ reader, note, from }),
    ...(hasDays ? { start: draft.dated ? draft.pace.start : days.filter((day) => day !== undefined).sort()[0] } : {}),
    steps: draft.steps.map(({ key, required, note }, index) => ({
      key,
      required,
      ...(note.trim() ? { note: note.trim() } : {}),
      ...(days[index] === undefined ? {} : { due: days[index] }),
    })),
  } as SharedPath;
}

/** A path that was handed on, to be worked on again: its days stand as if set by hand. Each article stands once. */
export function draftFrom(path: SharedPath, today: Day): PathDraft {
  const empty = emptyDraft(path.start ?? today);
  const steps = new Map(
    path.steps.map(({ key, required, note = '', due = '' }) => [key, { key, required, note, day: due }]),
  );
  const { title, reader = '', note = '', from = '' } = path;
  return { ...empty, title, reader, note, from, steps: [...steps.values()] };
}

/** A draft as it is kept on a device: which page keeps it, and since when, so that two pages do not overwrite each other unseen. */
export interface KeptDraft {
  page: string;
  /** Milliseconds since 1970. */
  saved: number;
  draft: PathDraft;
}

/** A draft without the page that keeps it: what another device can take in. */
export type SavedDraft = Omit<KeptDraft, 'page'>;

/** Whether nothing was begun yet. */
export const isEmptyDraft = ({ title, reader, note, from, steps }: PathDraft): boolean =>
  steps.length === 0 && [title, reader, note, from].every((text) => text === '');

/** So many have a place: the one that is worked on, and the one that stands aside. */
const places = 2;

/** Of drafts of several devices those that have a place, newest first; the same in whatever order they come, however often. */
export function newestDrafts(...lists: readonly (readonly SavedDraft[])[]): SavedDraft[] {
  const known = new Map<string, SavedDraft>();
  for (const { saved, draft } of lists.flat()) {
    const text = JSON.stringify(draft);
    if (!isEmptyDraft(draft) && saved >= (known.get(text)?.saved ?? 0)) known.set(text, { saved, draft });
  }
  return [...known]
    .sort(([a, one], [b, other]) => other.saved - one.saved || (a < b ? -1 : 1))
    .slice(0, places)
    .map(([, kept]) => kept);
}

const version = 1;

export const keptText = (kept: KeptDraft): string => JSON.stringify({ version, ...kept });

/** What a kept text holds: a draft, nothing, or something that this site cannot read and leaves alone. */
export function keptIn(text: string | null): KeptDraft | 'none' | 'broken' | 'newer' {
  if (text === null) return 'none';
  try {
    const found: unknown = JSON.parse(text);
    if (!isRecord(found)) return 'broken';
    if (typeof found.version === 'number' && found.version > version) return 'newer';
    const { page, saved, draft } = found;
    return typeof page === 'string' && typeof saved === 'number' && isDraft(draft) ? { page, saved, draft } : 'broken';
  } catch {
    return 'broken';
  }
}

type Field = 'version' | keyof KeptDraft | keyof PathDraft | keyof DraftStep | keyof Pace;
const isRecord = (value: unknown): value is Partial<Record<Field, unknown>> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isDayOrNone = (value: unknown): boolean => value === '' || (isText(value) && isDay(value));

const isStep = (value: unknown): value is DraftStep =>
  isRecord(value) &&
  isText(value.key) &&
  typeof value.required === 'boolean' &&
  isText(value.note) &&
  isDayOrNone(value.day);

const isPace = (value: unknown): value is Pace => {
  if (!isRecord(value)) return false;
  const { start, weekdays, by, amount, skip } = value;
  return (
    isText(start) &&
    isDay(start) &&
    Array.isArray(weekdays) &&
    weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
    (by === 'articles' || by === 'minutes') &&
    typeof amount === 'number' &&
    Array.isArray(skip) &&
    skip.every((day) => isText(day) && isDay(day))
  );
};

const isDraft = (value: unknown): value is PathDraft =>
  isRecord(value) &&
  [value.title, value.reader, value.note, value.from].every(isText) &&
  typeof value.dated === 'boolean' &&
  Array.isArray(value.steps) &&
  value.steps.length <= maximumSteps &&
  value.steps.every(isStep) &&
  isPace(value.pace);
