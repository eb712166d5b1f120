import type { ExamResult, QuestionResult, Receipt, ReceiptStep } from '../../model/receipt.ts';
import { canonicalText } from '../receipt-text.ts';

/** What is known of a step: the version that was read, and how its questions went. */
export interface StepProgress {
  read?: NonNullable<ReceiptStep['read']> | undefined;
  questions: ReadonlyMap<string, QuestionResult>;
}

/** What is known of one learner on one path, from all their receipts. */
export interface Progress {
  title: string;
  /** The steps as the fullest receipt lists them. */
  order: readonly { key: string; required: boolean; due?: string | undefined }[];
  steps: ReadonlyMap<string, StepProgress>;
  exams: readonly ExamResult[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first of two by an order of their content, so that it is the same whichever came first. */
const better = <T>(a: T | undefined, b: T | undefined, order: (a: T, b: T) => number): T | undefined =>
  a === undefined ? b : b === undefined || order(a, b) <= 0 ? a : b;

type Read = NonNullable<ReceiptStep['read']>;

/** The newer version says more; of one version the first time, since a clock that was wrong once takes nothing away. */
const readOrder = (a: Read, b: Read): number => byText(b.version, a.version) || byText(a.day, b.day);

/** More tries were told later; no clock is asked. */
const resultOrder = (a: QuestionResult, b: QuestionResult): number =>
  b.tries - a.tries || Number(b.right) - Number(a.right) || byText(canonicalText(a), canonicalText(b));

function joinedStep(a: StepProgress, { read, questions }: ReceiptStep): StepProgress {
  const joined = new Map(a.questions);
  for (const result of questions) {
    const best = better(joined.get(result.id), result, resultOrder);
    if (best) joined.set(result.id, best);
  }
  return { read: better(a.read, read, readOrder), questions: joined };
}

const presentSteps = (receipt: Receipt, presentKey: (key: string) => string): ReceiptStep[] =>
  receipt.steps.map((step) => ({ ...step, key: presentKey(step.key) }));

const orderOf = (steps: readonly ReceiptStep[]): Progress['order'] =>
  steps.map(({ key, required, due }) => ({ key, required, ...(due === undefined ? {} : { due }) }));

const fuller = (a: Progress['order'], b: Progress['order']): number =>
  b.length - a.length || byText(canonicalText(a), canonicalText(b));

const examOrder = (a: ExamResult, b: ExamResult): number =>
  byText(a.day, b.day) || byText(a.key, b.key) || a.score - b.score || Number(a.passed) - Number(b.passed);

/**
 * All that the receipts of one learner on one path say together. The same whatever their order and however often one is given;
 * what somebody took back after a receipt still stands, for an older receipt looks the same.
 */
export function progressOf(receipts: readonly Receipt[], presentKey: (key: string) => string): Progress {
  const steps = new Map<string, StepProgress>();
  const exams = new Map<string, ExamResult>();
  let order: Progress['order'] = [];
  let title: string | undefined;
  for (const receipt of receipts) {
    const present = presentSteps(receipt, presentKey);
    for (const step of present) steps.set(step.key, joinedStep(steps.get(step.key) ?? { questions: new Map() }, step));
    for (const exam of receipt.exams) exams.set(canonicalText(exam), exam);
    order = better(order, orderOf(present), fuller) ?? order;
    title = better(title, receipt.path.title, byText);
  }
  return { title: title ?? '', order, steps, exams: [...exams.values()].sort(examOrder) };
}
