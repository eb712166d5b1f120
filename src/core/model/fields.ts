import { z } from 'zod';

/** Fields that several schemas share. Every description is addressed to the author and ends up in the author's guide. */

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the calendar has this day; a text of another form is the business of the form. */
const exists = (day: string): boolean => {
  if (!dayForm.test(day)) return true;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** A calendar day, `2026-11-22`; no time, so that it is the same day in every time zone. */
export const Day = z
  .string()
  .regex(dayForm, 'day')
  .refine(exists, 'no-such-day')
  .meta({ kind: 'day', examples: ['2026-11-22'] });
export type Day = z.infer<typeof Day>;

/** One line of text that says something. */
export const Line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, 'one-line');

/** Text of any length that says something. */
export const Text = z.string().trim().min(1);

const pageIds = ['main', 'toc'];

/** An id that is an anchor on a page: letters of any script, digits, hyphens. */
export const Id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u, 'anchor')
  .refine((id) => !pageIds.includes(id), 'anchor')
  .meta({ examples: ['first-asked'] });

/** A value of one of the vocabularies in `site.yaml`; the check `vocabulary-unknown` judges it. */
export const term = (vocabulary: Vocabulary) => Line.meta({ vocabulary });

export const vocabularies = ['industries', 'themes', 'scenes', 'roles', 'methods', 'competencies'] as const;
export type Vocabulary = (typeof vocabularies)[number];

export const audiences = ['senior', 'middle', 'contact', 'support'] as const;
/** The four groups whom internal marketing addresses. */
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/** The key of another entry, such as `etiquette/bow`; checks judge whether it exists. */
export const Reference = Line.meta({ kind: 'key', examples: ['etiquette/bow'] });

const hanOrWord = /^\p{L}$/u;
/** One character for a seal. */
export const Mark = z
  .string()
  .refine((text) => hanOrWord.test(text), 'one-character')
  .meta({ examples: ['礼'] });
