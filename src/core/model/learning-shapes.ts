import { z } from 'zod';
import { Learner, LearningRecord } from './learning-record.ts';

/** What a browser judges by when it takes in records: JSON schemas of the shapes here. */
export const learningShapes = () => ({ learner: z.toJSONSchema(Learner), record: z.toJSONSchema(LearningRecord) });
