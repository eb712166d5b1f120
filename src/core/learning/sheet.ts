import type { Assessment } from '../model/assessment.ts';
import { shortHash } from './short-hash.ts';

/** An assessment as a browser knows it: what is asked, and on which scale. */
export interface Sheet {
  key: string;
  /** Keys that it had before, where there are any: what was filled in under them is of this sheet. */
  formerly?: readonly string[];
  title: string;
  /** The words of the scale, from low to high. */
  scale: readonly string[];
  scored: boolean;
  dimensions: readonly SheetDimension[];
  /** Which statements these are: answers to others are not compared with them. */
  edition: string;
}

export interface SheetDimension {
  id: string;
  title: string;
  statements: readonly string[];
}

/** The step of the scale that was chosen for each statement, from 1; null where it was passed over. */
export type Answers = readonly (number | null)[];

/** The sheet of an assessment. Its edition follows what is asked: statements, dimensions and scale, in their order. */
export function sheetOf(key: string, { title, scale, scored, dimensions, formerly }: Assessment): Sheet {
  const asked = dimensions.map(({ id, title, statements }) => ({ id, title, statements }));
  const edition = shortHash(JSON.stringify([scale, asked.map(({ id, statements }) => [id, statements])]));
  return { key, ...(formerly.length > 0 ? { formerly } : {}), title, scale, scored, dimensions: asked, edition };
}

/** The keys that a sheet has and had. */
export const keysOf = ({ key, formerly = [] }: Sheet): string[] => [key, ...formerly];

/** All statements of a sheet, in the order in which they are answered, each with the place of its dimension. */
export const statementsOf = (sheet: Sheet): { text: string; dimension: number }[] =>
  sheet.dimensions.flatMap(({ statements }, dimension) => statements.map((text) => ({ text, dimension })));

/** The answers of a dimension, by its place. */
export function answersOf(sheet: Sheet, dimension: number, answers: Answers): Answers {
  const before = sheet.dimensions.slice(0, dimension).reduce((sum, { statements }) => sum + statements.length, 0);
  return answers.slice(before, before + (sheet.dimensions[dimension]?.statements.length ?? 0));
}

/** Whether these can be answers to the sheet: one for each statement, each on its scale, and not all passed over. */
export const answersFit = (sheet: Sheet, answers: Answers): boolean =>
  answers.length === statementsOf(sheet).length &&
  answers.every((answer) => answer === null || (answer >= 1 && answer <= sheet.scale.length)) &&
  answers.some((answer) => answer !== null);

/** The name of a department as answers are grouped by it: however it was spaced, and in whichever width typed. */
export const unitName = (typed: string): string => typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
