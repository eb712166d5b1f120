import { z } from 'zod';
import { Learner, LearningRecord } from './learning-record.ts';
import { Others } from './others.ts';

/** What a browser judges by when it takes in records: JSON schemas of the shapes here. */
export const learningShapes = () => ({ learner: z.toJSONSchema(Learner), record: z.toJSONSchema(LearningRecord) });

/** The same, with what goes along in a file of progress. */
export const progressShapes = () => ({ ...learningShapes(), others: z.toJSONSchema(Others) });
