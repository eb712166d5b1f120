import type { AnsweredSheet, AnswerFile } from '../model/answer-file.ts';
import type { RecordOf } from '../model/learning-record.ts';
import { fits, type Shape } from './fits.ts';
import { packed, unpacked } from './packed.ts';
import { answersFit, keysOf, type Sheet, unitName } from './sheet.ts';

/** What the code of filled sheets begins with. */
export const answerCodeKind = 'ffdj';
/** No file of filled sheets is larger, in bytes. */
export const largestFile = 2_000_000;

/** A record as a sheet to hand in: without the learner, with the month alone. */
export const answeredSheet = ({ id, at, key, edition, unit, answers }: RecordOf<'filled'>): AnsweredSheet => {
  const day = new Date(at);
  const month = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
  return { id, key, edition, month, unit: unitName(unit), answers };
};

/** Filled sheets as the text of a file. */
export function answerText(site: string, sheets: readonly AnsweredSheet[]): string {
  const file: AnswerFile = { format: 'fengfan-answers', version: 1, site, sheets: [...sheets] };
  return `${JSON.stringify(file)}\n`;
}

/** The same as a code to copy. */
export const answerCode = (site: string, sheets: readonly AnsweredSheet[]): Promise<string> =>
  packed(answerCodeKind, answerText(site, sheets));

/** Why a text holds no filled sheets: neither file nor code of ours, of a newer site, or with a slip in it. */
export type AnswerFault = 'other' | 'newer' | 'damaged';
export type ReadAnswers = { ok: true; sheets: AnsweredSheet[] } | { ok: false; reason: AnswerFault };

/** The filled sheets of a file, judged by the shape that the build made from its schema. */
export function answersInFile(text: string, shape: Shape): ReadAnswers {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: text.includes('fengfan-answers') ? 'damaged' : 'other' };
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== 'fengfan-answers')
    return { ok: false, reason: 'other' };
  if ('version' in file && typeof file.version === 'number' && file.version > 1) return { ok: false, reason: 'newer' };
  return fits(file, shape) ? { ok: true, sheets: (file as AnswerFile).sheets } : { ok: false, reason: 'damaged' };
}

/** What stands in a text that was pasted or read from a file: a file of ours, or codes with anything between them. */
export async function answersIn(text: string, shape: Shape): Promise<ReadAnswers[]> {
  const starts = [...text.matchAll(new RegExp(`${answerCodeKind}\\d`, 'g'))].map(({ index }) => index);
  if (starts.length === 0 || text.trimStart().startsWith('{')) return [answersInFile(text, shape)];
  return Promise.all(
    starts.map(async (start, place): Promise<ReadAnswers> => {
      const found = await unpacked(answerCodeKind, text.slice(start, starts[place + 1]), largestFile);
      return found.ok ? answersInFile(found.text, shape) : found;
    }),
  );
}

/** Sheets sorted by what can be done with them. */
export interface Sorted {
  /** By the key of their assessment. */
  known: Map<string, AnsweredSheet[]>;
  /** To statements that were changed since, or to none of this site's assessments. */
  otherEdition: number;
  unknown: number;
  /** Handed in more than once. */
  twice: number;
}

/** Sheets by their assessment, each once; under former keys, too. */
export function sorted(given: readonly AnsweredSheet[], sheets: readonly Sheet[]): Sorted {
  const result: Sorted = { known: new Map(), otherEdition: 0, unknown: 0, twice: 0 };
  const seen = new Set<string>();
  for (const each of given) {
    const sheet = sheets.find((sheet) => keysOf(sheet).includes(each.key));
    if (seen.has(each.id)) result.twice++;
    else if (!sheet) result.unknown++;
    else if (sheet.edition !== each.edition || !answersFit(sheet, each.answers)) result.otherEdition++;
    else result.known.set(sheet.key, [...(result.known.get(sheet.key) ?? []), each]);
    seen.add(each.id);
  }
  return result;
}
