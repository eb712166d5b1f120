import { z } from 'zod';
import { Edition, FilledAnswers, RecordId, Unit } from './learning-record.ts';

/** One filled sheet on its way to whoever combines many: no name, and no more of its day than the month. */
const AnsweredSheet = z.strictObject({
  id: RecordId,
  key: z.string().min(1).max(300),
  edition: Edition,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  unit: Unit,
  answers: FilledAnswers,
});
export type AnsweredSheet = z.infer<typeof AnsweredSheet>;

/** Filled sheets as a file. */
export const AnswerFile = z.strictObject({
  format: z.literal('fengfan-answers'),
  version: z.literal(1),
  site: z.string().max(200),
  sheets: z.array(AnsweredSheet).min(1).max(2000),
});
export type AnswerFile = z.infer<typeof AnswerFile>;

/** The same shape for a browser, which has no zod. */
export const answerFileShape = z.toJSONSchema(AnswerFile);
