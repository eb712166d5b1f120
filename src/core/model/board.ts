import { z } from 'zod';
import { Receipt } from './receipt.ts';

const id = z.string().min(1).max(500);
const group = z.string().min(1).max(40);
const shortText = z.string().max(200);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** When it came to this device, in milliseconds since 1970. */
const added = z.int().min(0);

/** A class that learns together. */
const GroupRow = z.strictObject({ id, kind: z.literal('group'), name: shortText, added });
/** A receipt that was handed in, as it came. */
const ReceiptRow = z.strictObject({ id, kind: z.literal('receipt'), group, receipt: Receipt, added });
/** Somebody of whom something is expected, by name alone. */
const PersonRow = z.strictObject({ id, kind: z.literal('person'), group, name: shortText.min(1), added });
/** What the group is to read. */
const PathRow = z.strictObject({
  id,
  kind: z.literal('path'),
  group,
  of: z.string().min(1).max(300),
  title: shortText,
  steps: z
    .array(z.strictObject({ key: z.string().min(1).max(300), required: z.boolean(), due: Day.optional() }))
    .min(1)
    .max(300),
  added,
});
/** What a trainer saw afterwards; about the whole group where no person is named. */
const NoteRow = z.strictObject({
  id,
  kind: z.literal('note'),
  group,
  of: z.string().max(300),
  /** What they were called when it was written. */
  person: shortText,
  /** The learner of their receipts, where they had sent any. */
  learner: shortText.optional(),
  day: Day,
  by: shortText,
  improved: z.enum(['', 'yes', 'partly', 'no']),
  efficiency: z.enum(['', 'up', 'same', 'down']),
  text: z.string().max(2000),
  next: z.string().max(2000),
  added,
});

/** What a class board keeps, thing by thing: so that two tabs can each add theirs. */
export const BoardRow = z.discriminatedUnion('kind', [GroupRow, ReceiptRow, PersonRow, PathRow, NoteRow]);
export type BoardRow = z.infer<typeof BoardRow>;
export type BoardRowOf<K extends BoardRow['kind']> = Extract<BoardRow, { kind: K }>;

/** The shape of what a board keeps as JSON Schema, by which a browser judges a backup. */
export const boardRowShape = () => z.toJSONSchema(BoardRow);
