import { z } from 'zod';

/** The identity of a record: random, so that devices that never met do not clash. */
export const RecordId = z.string().regex(/^[0-9a-z]{10,32}$/);
/** When the device's clock says it was, in milliseconds since 1970. Nothing that is finished rests on it. */
const at = z.int().min(0).max(8.64e15);
const key = z.string().min(1).max(300);
/** A calendar day; empty for an article that never said when it was revised. */
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Version = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
export const shortText = z.string().max(200);

const Answer = z.union([
  z.int().min(-1).max(99),
  z.array(z.int().min(-1).max(99)).max(20),
  z.boolean(),
  z.string().max(500),
]);
/** Single: the index of a choice; multiple: indices; true or false; order: indices in the order chosen; match: right by left; short: a text. */
export type Answer = z.infer<typeof Answer>;

const ids = { id: RecordId, at };

/** A path as a trainer hands it on: the shape of `content/paths`, with days in place of a pace. */
export const SharedPath = z.strictObject({
  title: shortText,
  reader: shortText.optional(),
  note: z.string().max(1000).optional(),
  from: shortText.optional(),
  start: Day.optional(),
  steps: z
    .array(z.strictObject({ key, required: z.boolean(), note: z.string().max(1000).optional(), due: Day.optional() }))
    .min(1)
    .max(300),
});
export type SharedPath = z.infer<typeof SharedPath>;

/** “I have read and understood it”, with the version that was read. */
const Read = z.strictObject({ ...ids, kind: z.literal('read'), key, version: Version, title: shortText.optional() });
/** One try at a question. */
const Tried = z.strictObject({
  ...ids,
  kind: z.literal('answer'),
  key,
  question: shortText,
  answer: Answer,
  right: z.boolean(),
  where: z.enum(['check', 'drill']),
});
/** A test of a curriculum, handed in. */
const Exam = z.strictObject({
  ...ids,
  kind: z.literal('exam'),
  key,
  seed: shortText,
  answers: z
    .array(z.strictObject({ key, question: shortText, answer: Answer.nullable(), right: z.boolean() }))
    .max(300),
  score: z.number().min(0).max(100),
  passed: z.boolean(),
});
/** How well a card of the drill was known: 1 again, 2 hard, 3 good, 4 easy. */
const Review = z.strictObject({ ...ids, kind: z.literal('review'), card: key, rating: z.int().min(1).max(4) });
/** A step of the scale for each statement, from 1; null where it was passed over. */
export const FilledAnswers = z.array(z.int().min(1).max(7).nullable()).min(1).max(300);
/** Which statements were answered: the name that `core/learning/sheet` gives them. */
export const Edition = z.string().regex(/^[0-9a-z]{1,16}$/);
/** The department or team that is meant, as it was typed; empty where none was named. */
export const Unit = z.string().max(60);
/** A filled assessment. */
const Filled = z.strictObject({
  ...ids,
  kind: z.literal('filled'),
  key,
  edition: Edition,
  answers: FilledAnswers,
  unit: Unit,
});
const period = z.string().regex(/^\d{4}-(\d{2}-\d{2}|W\d{2}|\d{2})$/);
/** A duty done, by its `dutyId`, in a day (2026-11-22), a week (2026-W47) or a month (2026-11). */
const Ticked = z.strictObject({ ...ids, kind: z.literal('tick'), key, duty: Edition, period });
/** A path taken up: one of the site by its key, or one that a link held (`link:` and its digest). */
const Joined = z.strictObject({
  ...ids,
  kind: z.literal('path'),
  path: key,
  start: Day,
  shared: SharedPath.optional(),
});
/** Takes back what was recorded before. */
const Withdrawn = z.strictObject({ ...ids, kind: z.literal('withdrawn'), of: z.array(RecordId).min(1).max(1000) });

/** One thing that a learner did. What stands follows from the set of them, whatever their order. */
export const LearningRecord = z.discriminatedUnion('kind', [
  Read,
  Tried,
  Exam,
  Review,
  Filled,
  Ticked,
  Joined,
  Withdrawn,
]);
export type LearningRecord = z.infer<typeof LearningRecord>;
export type RecordKind = LearningRecord['kind'];
export type RecordOf<K extends RecordKind> = Extract<LearningRecord, { kind: K }>;

/** Somebody who learns on this device. */
export const Learner = z.strictObject({ id: RecordId, name: shortText });
export type Learner = z.infer<typeof Learner>;
