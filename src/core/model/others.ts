import { z } from 'zod';
import { Edition, FilledAnswers, Unit } from './learning-record.ts';

/** Milliseconds since 1970, by the clock of the device. */
const saved = z.int().min(0).max(8.64e15);
const key = z.string().regex(/^\S+$/).max(300);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const line = z.string().max(200);
const note = z.string().max(1000);
/** The search reads 120 characters; those outside the basic plane count twice here. */
const query = z.string().min(1).max(240);

/** Words that were looked for and stand nowhere. */
const Gap = z.strictObject({ query, count: z.int().min(1).max(1_000_000), day: Day });

const DraftStep = z.strictObject({ key, required: z.boolean(), note, day: z.union([z.literal(''), Day]) });
const Pace = z.strictObject({
  start: Day,
  weekdays: z.array(z.int().min(1).max(7)).max(7).readonly(),
  by: z.enum(['articles', 'minutes']),
  amount: z.number().min(0).max(100_000),
  skip: z.array(Day).max(1000).readonly(),
});
/** A path of the workshop that is not finished. */
const PathDraft = z.strictObject({
  saved,
  draft: z.strictObject({
    title: line,
    reader: line,
    note,
    from: line,
    steps: z.array(DraftStep).max(200),
    dated: z.boolean(),
    pace: Pace,
  }),
});

/** A sheet that is not filled in to its end. */
export const AssessmentDraft = z.strictObject({
  key,
  edition: Edition,
  unit: Unit,
  /** The statement that is open: -1 is the department, and one past the last is the end. */
  at: z.int().min(-1).max(300),
  answers: FilledAnswers,
  /** Drafts of older sites have none. */
  saved: saved.optional(),
});
export type AssessmentDraft = z.infer<typeof AssessmentDraft>;

/** What goes along with the records of a learner: searches, and what was begun. The names are those of `core/learning/others-kept`. */
export const Others = z.strictObject({
  /** Newest first. */
  searches: z.array(query).max(10),
  gaps: z.array(Gap).max(200),
  pathDrafts: z.array(PathDraft).max(2),
  assessmentDrafts: z.array(AssessmentDraft).max(100),
});
export type Others = z.infer<typeof Others>;
