import type { Key } from '../model/key.ts';
import type { LearningRecord } from '../model/learning-record.ts';
import type { ListedArticle } from './article-list.ts';
import { type Reading, readings } from './reads.ts';

/** Something that can be finished: a path or a course, as the lists of the site or a record holds it. */
export interface Finishable {
  key: Key;
  title: string;
  formerly: readonly Key[];
  /** False where it is offered to those alone who have taken it up. */
  listed: boolean;
  /** Whether there is a test of it. */
  test?: boolean | undefined;
  steps: readonly FinishableStep[];
}

export interface FinishableStep {
  key: Key;
  required: boolean;
  /** The character of its seal, where it is another than that of the article. */
  mark?: string | undefined;
}

export interface CertifiedStep {
  key: Key;
  title: string;
  mark: string;
  required: boolean;
  /** The day of the revision that was read; empty where the article names none. */
  version: string;
  reading: Reading | undefined;
}

/** What is known of how far somebody came with a path or a curriculum, and what a certificate of it may say. */
export interface Finished {
  title: string;
  steps: CertifiedStep[];
  /** Required steps that were not read. There is no certificate while there is one. */
  missing: CertifiedStep[];
  /** Steps that this site has no more. */
  gone: number;
  /** By the clock of the device. */
  first: number | undefined;
  last: number | undefined;
  /** Questions of the self-checks: how many there are, were answered, and answered rightly at least once. */
  checks: { asked: number; answered: number; right: number };
  /** The best test that was passed, or that none was; undefined where there is no test. */
  exam: { score: number; at: number } | 'failed' | 'untried' | undefined;
}

/** How far somebody came, from the records that stand; keys that articles had before lead to those they have. */
export function finishedOf(
  what: Finishable,
  articles: ReadonlyMap<Key, ListedArticle>,
  standing: readonly LearningRecord[],
): Finished {
  const presentKey = (key: Key): Key => articles.get(key)?.key ?? key;
  const read = readings(standing, presentKey);
  const known = what.steps.flatMap(({ key, required, mark }): CertifiedStep[] => {
    const article = articles.get(key);
    if (!article) return [];
    const reading = read.get(article.key);
    return [
      { ...article, mark: mark ?? article.mark, required, version: reading?.version ?? article.version, reading },
    ];
  });
  const moments = known.flatMap(({ reading }) => (reading ? [reading.at] : []));
  return {
    title: what.title,
    steps: known,
    missing: known.filter(({ required, reading }) => required && !reading),
    gone: what.steps.length - known.length,
    first: moments.length > 0 ? Math.min(...moments) : undefined,
    last: moments.length > 0 ? Math.max(...moments) : undefined,
    checks: checksOf(known, articles, standing, presentKey),
    exam: examOf(what, standing),
  };
}

function checksOf(
  steps: readonly CertifiedStep[],
  articles: ReadonlyMap<Key, ListedArticle>,
  standing: readonly LearningRecord[],
  presentKey: (key: Key) => Key,
): Finished['checks'] {
  const keys = new Set(steps.map(({ key }) => key));
  const tried = standing.filter(
    (record) => record.kind === 'answer' && record.where === 'check' && keys.has(presentKey(record.key)),
  );
  const distinct = (records: readonly LearningRecord[]): number =>
    new Set(records.map((record) => (record.kind === 'answer' ? `${presentKey(record.key)} ${record.question}` : '')))
      .size;
  return {
    asked: steps.reduce((sum, { key }) => sum + (articles.get(key)?.questions ?? 0), 0),
    answered: distinct(tried),
    right: distinct(tried.filter((record) => record.kind === 'answer' && record.right)),
  };
}

function examOf({ key, formerly, test }: Finishable, standing: readonly LearningRecord[]): Finished['exam'] {
  const keys = [key, ...formerly];
  const tried = standing.filter((record) => record.kind === 'exam').filter((exam) => keys.includes(exam.key));
  const [best] = tried.filter(({ passed }) => passed).sort((a, b) => b.score - a.score || a.at - b.at);
  if (best) return { score: best.score, at: best.at };
  return tried.length > 0 ? 'failed' : test ? 'untried' : undefined;
}

/** Whether there is anything to certify: every required step read, and at least one step there. */
export const isFinished = ({ steps, missing }: Finished): boolean => steps.length > 0 && missing.length === 0;
