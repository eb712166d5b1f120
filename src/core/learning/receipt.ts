import { dayOf } from '../curriculum/days.ts';
import type { Learner, LearningRecord, RecordOf } from '../model/learning-record.ts';
import type { ExamResult, QuestionResult, Receipt } from '../model/receipt.ts';
import { type Reading, readings } from './reads.ts';

export const receiptFormat = 'fengfan-receipt';

/** The path that a receipt is about. */
export interface ReceiptPath {
  /** Its key, or `link:` and a digest. */
  of: string;
  title: string;
  start?: string | undefined;
  steps: readonly { key: string; required: boolean; due?: string | undefined }[];
}

/** What a receipt needs to know of the site. */
export interface ReceiptSite {
  site: string;
  presentKey: (key: string) => string;
  /** What a question asks for; nothing for one that is not known any more. */
  competenciesOf: (question: string) => readonly string[];
}

type Tries = Map<string, RecordOf<'answer'>[]>;

/** The tries at each question of an article, the first one first. */
function triesByArticle(records: readonly LearningRecord[], presentKey: (key: string) => string): Map<string, Tries> {
  const found = new Map<string, Tries>();
  for (const record of records) {
    if (record.kind !== 'answer') continue;
    const key = presentKey(record.key);
    const ofArticle = found.get(key) ?? new Map<string, RecordOf<'answer'>[]>();
    found.set(key, ofArticle.set(record.question, [...(ofArticle.get(record.question) ?? []), record]));
  }
  return found;
}

const resultsOf = (tries: Tries = new Map(), { competenciesOf }: ReceiptSite): QuestionResult[] =>
  [...tries].slice(0, 100).map(([id, made]) => ({
    id,
    first: made[0]?.right ?? false,
    tries: Math.min(made.length, 9999),
    right: made.some(({ right }) => right),
    competencies: [...competenciesOf(id)],
  }));

/** The tests that ask about an article of the path, the last hundred. */
const examsOf = (
  records: readonly LearningRecord[],
  keys: ReadonlySet<string>,
  presentKey: (key: string) => string,
): ExamResult[] =>
  records
    .filter((record) => record.kind === 'exam')
    .filter(({ key, answers }) =>
      [key, ...answers.map((answer) => answer.key)].some((each) => keys.has(presentKey(each))),
    )
    .map(({ key, score, passed, at }) => ({
      key,
      score: Math.round(score * 10) / 10,
      passed,
      day: dayOf(new Date(at)),
    }))
    .slice(-100);

const read = ({ version, at }: Reading) => ({ version, day: dayOf(new Date(at)) });

/** What a learner did of a path, from the records that stand, in the order of their clock; not signed. `made` is a calendar day. */
export function receiptOf(
  learner: Learner,
  path: ReceiptPath,
  records: readonly LearningRecord[],
  { made, ...site }: ReceiptSite & { made: string },
): Receipt {
  const { presentKey } = site;
  const known = readings(records, presentKey);
  const tries = triesByArticle(records, presentKey);
  const steps = path.steps.map(({ key: written, required, due }) => {
    const key = presentKey(written);
    const reading = known.get(key);
    return {
      key,
      required,
      ...(due === undefined ? {} : { due }),
      ...(reading ? { read: read(reading) } : {}),
      questions: resultsOf(tries.get(key), site),
    };
  });
  return {
    format: receiptFormat,
    version: 1,
    site: site.site,
    learner: { id: learner.id, name: learner.name },
    path: { of: path.of, title: path.title, ...(path.start === undefined ? {} : { start: path.start }) },
    made,
    steps,
    exams: examsOf(records, new Set([path.of, ...steps.map(({ key }) => key)]), presentKey),
  };
}
