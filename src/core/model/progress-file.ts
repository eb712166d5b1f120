import { z } from 'zod';
import { Learner, LearningRecord, shortText } from './learning-record.ts';
import { Others } from './others.ts';

/** What one learner did, and what goes along with it, as a file that another device can take in. */
export const ProgressFile = z.strictObject({
  format: z.literal('fengfan-progress'),
  version: z.literal(1),
  site: shortText,
  learner: Learner,
  records: z.array(LearningRecord).max(200_000),
  /** Sites that do not know this field pass it over, so it needs no version of its own. */
  others: Others.partial().optional(),
});
export type ProgressFile = z.infer<typeof ProgressFile>;
