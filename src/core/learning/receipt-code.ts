import { daysBetween, daysLater } from '../curriculum/days.ts';
import type { ExamResult, QuestionResult, Receipt, ReceiptStep } from '../model/receipt.ts';
import type { Shape } from './fits.ts';
import { packed, unpacked } from './packed.ts';
import { receiptFormat } from './receipt.ts';
import { type ReadReceipt, receiptIn } from './receipt-text.ts';

/** What the codes of receipts begin with. */
export const receiptKind = 'ct';

/** How long a code may be to fit a QR code that a phone still reads from a screen. */
export const mostForQr = 1200;

/** A day as the number of days since another, where that says it; else, and where there is none, as it is. */
type ShortDay = number | string | null;

const shortDay = (made: string, day: string | undefined): ShortDay => {
  if (day === undefined) return null;
  const days = daysBetween(made, day);
  return Number.isSafeInteger(days) && Math.abs(days) < 100_000 && daysLater(made, days) === day ? days : day;
};

const wholeDay = (made: string, short: unknown): string | undefined =>
  typeof short === 'number' ? daysLater(made, short) : typeof short === 'string' ? short : undefined;

const given = <T>(name: string, value: T | undefined): Record<string, T> =>
  value === undefined ? {} : { [name]: value };

/** The same receipt without names of fields, with competencies by their place in a list. */
function shortened(receipt: Receipt): unknown[] {
  const { learner, path, made, steps, exams, signer, signature } = receipt;
  const names = [...new Set(steps.flatMap((step) => step.questions.flatMap(({ competencies }) => competencies)))];
  const question = ({ id, first, tries, right, competencies }: QuestionResult) => [
    id,
    tries * 4 + Number(first) * 2 + Number(right),
    ...competencies.map((name) => names.indexOf(name)),
  ];
  const step = ({ key, required, due, read, questions }: ReceiptStep) => [
    key,
    Number(required),
    shortDay(made, due),
    read ? [shortDay(made, read.version), shortDay(made, read.day)] : null,
    questions.map(question),
  ];
  return [
    receipt.site,
    [learner.id, learner.name],
    [path.of, path.title, shortDay(made, path.start)],
    made,
    names,
    steps.map(step),
    exams.map(({ key, score, passed, day }) => [key, score, Number(passed), shortDay(made, day)]),
    signer ?? null,
    signature ?? null,
  ];
}

const list = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw new RangeError('Not a list.');
  return value;
};

function questionFrom(value: unknown, names: readonly unknown[]): unknown {
  const [id, sum, ...places] = list(value);
  const bits = Number(sum);
  const competencies = places.map((place) => names[Number(place)]);
  return { id, first: (bits & 2) > 0, tries: bits >> 2, right: (bits & 1) > 0, competencies };
}

function stepFrom(value: unknown, made: string, names: readonly unknown[]): unknown {
  const [key, required, due, read, questions] = list(value);
  const [version, day] = read === null ? [] : list(read);
  return {
    key,
    required: required === 1,
    ...given('due', wholeDay(made, due)),
    ...given('read', read === null ? undefined : { version: wholeDay(made, version), day: wholeDay(made, day) }),
    questions: list(questions).map((each) => questionFrom(each, names)),
  };
}

/** What a shortened receipt says; whether it is one is judged afterwards. */
function lengthened(value: unknown): unknown {
  const [site, learner, path, madeOn, competencies, steps, exams, signer, signature] = list(value);
  const [made, names] = [String(madeOn), list(competencies)];
  const [id, name] = list(learner);
  const [of, title, start] = list(path);
  const exam = (each: unknown): unknown => {
    const [key, score, passed, day] = list(each);
    return { key, score, passed: passed === 1, day: wholeDay(made, day) } as ExamResult;
  };
  return {
    format: receiptFormat,
    version: 1,
    site,
    learner: { id, name },
    path: { of, title, ...given('start', wholeDay(made, start)) },
    made,
    steps: list(steps).map((each) => stepFrom(each, made, names)),
    exams: list(exams).map(exam),
    ...given('signer', signer ?? undefined),
    ...given('signature', signature ?? undefined),
  };
}

/** A receipt as a code to copy. */
export const receiptCode = (receipt: Receipt): Promise<string> =>
  packed(receiptKind, JSON.stringify(shortened(receipt)));

/** The codes in a text that somebody copied together, each as far as it goes. Signs that chats put within and around do no harm. */
export function codesIn(text: string): string[] {
  const starts = [...text.matchAll(/ct\d+[a-z]\s*\./g)].map(({ index }) => index);
  return starts.map((start, place) => {
    const piece = text.slice(start, starts[place + 1]);
    const whole = /^ct\d+[a-z]\s*\.[\w\s-]*\.\s*(?:[0-9a-z]\s*){13}[0-9a-z]/.exec(piece);
    return (whole?.[0] ?? piece).replace(/\s+/g, '');
  });
}

/** A code that was cut or mistyped has its own fault. */
export type ReadCode = ReadReceipt | { ok: false; reason: 'damaged' };

/** The receipt of a code. */
export async function receiptInCode(code: string, shape: Shape): Promise<ReadCode> {
  const opened = await unpacked(receiptKind, code, 2_000_000);
  if (!opened.ok) return opened;
  try {
    return receiptIn(lengthened(JSON.parse(opened.text)), shape);
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
