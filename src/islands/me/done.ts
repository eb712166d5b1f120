import type { ListedArticle } from '../../core/learning/article-list.ts';
import type { MeWords } from '../../core/learning/me-words.ts';
import { recordGroups } from '../../core/learning/record-groups.ts';
import type { LearningRecord, RecordKind } from '../../core/model/learning-record.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { dayText } from '../learning/days.ts';
import { wayAddress } from '../learning/reading-place.ts';
import { forget } from '../learning/records.ts';
import { addressOf } from '../learning/way-list.ts';
import { asking } from './asking.ts';

interface Known {
  articles: ReadonlyMap<string, ListedArticle>;
  /** Titles of what is no article: paths, assessments, routines. */
  titles: ReadonlyMap<string, string>;
  words: MeWords;
}

/** How many lines of one kind are shown; the rest is in the file. */
const enough = 100;

/** All that a learner did, kind by kind, each line to be removed. */
export function drawDone(place: HTMLElement, learner: string, records: readonly LearningRecord[], known: Known): void {
  const { words } = known;
  const open = new Set([...place.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.kind));
  const drawn = place.querySelector('details') !== null;
  const groups = recordGroups(records).map(({ kind, records }) => {
    const group = groupOf(learner, kind, records, known);
    // What one asks first stands open.
    group.open = drawn ? open.has(kind) : kind === 'path' || kind === 'read';
    return group;
  });
  place.replaceChildren(...(groups.length > 0 ? groups : [element('p', 'empty', words.empty)]));
}

function groupOf(
  learner: string,
  kind: RecordKind,
  records: readonly LearningRecord[],
  known: Known,
): HTMLDetailsElement {
  const { words } = known;
  const count = element('small', 'num', filledText(words.count, { n: records.length }));
  const lines = records.slice(0, enough).map((record) => lineOf(learner, record, known));
  const all = records.map(({ id }) => id);
  const rest =
    records.length > enough ? [element('p', 'meta', filledText(words.more, { n: records.length - enough }))] : [];
  const removeAll = asking(words.removeAll, words.kinds[kind], words, () => forget(learner, all));
  const summary = element('summary', '', words.kinds[kind], ' ', count);
  const group = element('details', '', summary, element('ul', 'kept-records', ...lines), ...rest, removeAll);
  group.dataset.kind = kind;
  return group;
}

function lineOf(learner: string, record: LearningRecord, known: Known): HTMLElement {
  const { words } = known;
  const { title, address } = subjectOf(record, known);
  const what = address === undefined ? element('span', '', title) : linkTo(address, title);
  const day = element('time', '', dayText(record.at));
  day.dateTime = new Date(record.at).toISOString();
  const notes = notesOf(record, known).map((note) => element('small', '', note));
  const remove = asking(words.remove, title, words, () => forget(learner, [record.id]));
  return element('li', '', day, what, ...notes, remove);
}

function subjectOf(record: LearningRecord, { articles, titles, words }: Known): { title: string; address?: string } {
  const named = (key: string): { title: string; address?: string } => {
    const title = articles.get(key)?.title ?? titles.get(key);
    return title === undefined ? { title: filledText(words.gone, { key }) } : { title, address: addressOf(key) };
  };
  if (record.kind === 'path') {
    return record.shared ? { title: record.shared.title, address: wayAddress(record.path) } : named(record.path);
  }
  if (record.kind === 'review') return { title: record.card };
  return 'key' in record ? named(record.key) : { title: '' };
}

const howWell = (rating: number): string => '①②③④'[rating - 1] ?? '';

function notesOf(record: LearningRecord, { articles, words }: Known): string[] {
  switch (record.kind) {
    case 'read':
      return (articles.get(record.key)?.version ?? '') > record.version ? [words.changed] : [];
    case 'answer':
      return [record.right ? words.right : words.wrong];
    case 'exam':
      return [filledText(words.score, { score: record.score }), record.passed ? words.passed : words.failed];
    case 'review':
      return [filledText(words.rated, { how: howWell(record.rating) })];
    case 'filled':
      return record.unit === '' ? [] : [record.unit];
    case 'tick':
      return [filledText(words.period, { period: record.period })];
    default:
      return [];
  }
}
