import { z } from 'zod';
import { Learner } from './learning-record.ts';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Version = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const key = z.string().min(1).max(300);
const shortText = z.string().max(200);
/** Octets as base64url. */
const octets = (most: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(most);

/** How a question went: at the first try, how often it was tried, and whether it was right at least once. */
export const QuestionResult = z.strictObject({
  id: z.string().min(1).max(200),
  first: z.boolean(),
  tries: z.int().min(1).max(9999),
  right: z.boolean(),
  competencies: z.array(z.string().min(1).max(100)).max(20),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

/** A step of the path: which version was read, on which day by the clock of the device, and how its questions went. */
export const ReceiptStep = z.strictObject({
  key,
  required: z.boolean(),
  due: Day.optional(),
  read: z.strictObject({ version: Version, day: Day }).optional(),
  questions: z.array(QuestionResult).max(100),
});
export type ReceiptStep = z.infer<typeof ReceiptStep>;

/** A test that was handed in. */
export const ExamResult = z.strictObject({ key, score: z.number().min(0).max(100), passed: z.boolean(), day: Day });
export type ExamResult = z.infer<typeof ExamResult>;

/**
 * 回执: what somebody hands their trainer of one path. `signer` is the public key of the device (ECDSA on P-256, uncompressed)
 * and `signature` that of all other fields in their canonical text; neither where the device could not sign.
 */
export const Receipt = z.strictObject({
  format: z.literal('fengfan-receipt'),
  version: z.literal(1),
  site: shortText,
  learner: Learner,
  path: z.strictObject({ of: key, title: shortText, start: Day.optional() }),
  made: Day,
  steps: z.array(ReceiptStep).min(1).max(300),
  exams: z.array(ExamResult).max(100),
  signer: octets(100).optional(),
  signature: octets(100).optional(),
});
export type Receipt = z.infer<typeof Receipt>;

/** The shape of a receipt as JSON Schema, by which a browser judges what it is given. */
export const receiptShape = () => z.toJSONSchema(Receipt);
