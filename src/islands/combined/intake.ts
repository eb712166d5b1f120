import { answersIn, largestFile, type ReadAnswers } from '../../core/learning/answer-file.ts';
import type { Shape } from '../../core/learning/fits.ts';
import type { AnsweredSheet } from '../../core/model/answer-file.ts';
import { filledText } from '../dom/elements.ts';
import type { CombinedWords } from './words.ts';

/** What came of files and codes: the sheets in them, and a sentence for each that could not be read. */
export interface Intake {
  sheets: AnsweredSheet[];
  faults: string[];
}

const intakeOf = (name: string, read: readonly ReadAnswers[], { faults }: CombinedWords): Intake => ({
  sheets: read.flatMap((each) => (each.ok ? each.sheets : [])),
  faults: [...new Set(read.flatMap((each) => (each.ok ? [] : [filledText(faults[each.reason], { name })])))],
});

async function fromFile(file: File, shape: Shape, words: CombinedWords): Promise<Intake> {
  const { name } = file;
  if (file.size > largestFile) return { sheets: [], faults: [filledText(words.faults.big, { name })] };
  try {
    return intakeOf(name, await answersIn(await file.text(), shape), words);
  } catch {
    return { sheets: [], faults: [filledText(words.faults.unreadable, { name })] };
  }
}

export async function fromFiles(files: readonly File[], shape: Shape, words: CombinedWords): Promise<Intake> {
  const all = await Promise.all(files.map((file) => fromFile(file, shape, words)));
  return { sheets: all.flatMap(({ sheets }) => sheets), faults: all.flatMap(({ faults }) => faults) };
}

export const fromText = async (text: string, shape: Shape, words: CombinedWords): Promise<Intake> =>
  intakeOf(words.pasted, await answersIn(text, shape), words);
